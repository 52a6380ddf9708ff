// The content script runs in every page there is. Two things that the build would put into it are left out:
// - webextension-polyfill (3 kB gzip and its set-up on every page): the browsers that we support have promises of their own;
// - WXT's ContentScriptContext, which announces itself to the page by postMessage and by an event that carries the
//   extension's id, so that any page could tell who reads it with Backgrounder.
import { resolve } from 'node:path';

const STAND_INS = {
  'webextension-polyfill': 'messaging/native-browser.ts',
  'wxt/utils/content-script-context': 'entrypoints/annotate.content/lifetime.ts',
};

/** A hook for WXT's `vite:build:extendConfig`. */
export function leanContentScript(entrypoints, config) {
  if (!entrypoints.some(({ name }) => ['annotate', 'gate', 'reader', 'hover'].includes(name)))
    return;
  config.plugins = [
    {
      name: 'lean-content-script',
      enforce: 'pre',
      resolveId: (source) => (STAND_INS[source] ? resolve(STAND_INS[source]) : null),
    },
    ...(config.plugins ?? []),
  ];
}
