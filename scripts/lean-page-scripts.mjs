// Two modules that the build would put into the scripts of every page, and what they are replaced with.
import { resolve } from 'node:path';

const IN_PAGES = ['detect', 'article', 'keys', 'always', 'dates'];

const REPLACED = {
  // 3 kB gzip and its set-up on every page; supported browsers return promises themselves.
  'webextension-polyfill': resolve('messaging/native-browser.ts'),
  // Announces itself to the page by `postMessage` and an event with the extension's id: any page could detect the extension.
  'wxt/utils/content-script-context': '\0no-context',
};

/** A hook for WXT's `vite:build:extendConfig`. */
export function leanPageScripts(entrypoints, config) {
  if (!entrypoints.some(({ name }) => IN_PAGES.includes(name))) return;
  config.plugins = [
    {
      name: 'lean-page-scripts',
      enforce: 'pre',
      resolveId: (source) => REPLACED[source] ?? null,
      load: (id) => (id === '\0no-context' ? 'export class ContentScriptContext {}' : null),
    },
    ...(config.plugins ?? []),
  ];
  // A script with one letter beyond Latin-1 takes two bytes a letter in memory.
  config.build.terserOptions.format.ascii_only = true;
}
