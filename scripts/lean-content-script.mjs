// The content script runs in every page there is. What the build would put into a page's scripts and is left out:
// - webextension-polyfill (3 kB gzip and its set-up on every page): the browsers that we support have promises of their own;
// - WXT's ContentScriptContext, which announces itself to the page by postMessage and by an event that carries the
//   extension's id, so that any page could tell who reads it with Backgrounder;
// - WXT's wrapping of each script, which logs what goes wrong: the browser does that too.
import { resolve } from 'node:path';

const STAND_INS = {
  'webextension-polyfill': 'messaging/native-browser.ts',
};

const LIFETIME = 'entrypoints/annotate.content/lifetime.ts';
const CONTENT_SCRIPT = /virtual:wxt-content-script-isolated-world-entrypoint/;
const UNLISTED_SCRIPT = /virtual:wxt-unlisted-script-entrypoint/;
/** The line of WXT's wrapping that names our file. */
const OWN = /^import definition from .*;$/m;

/** Starts what a script defines, and nothing else. @returns null for a module that is no wrapping */
function startOf(code, id) {
  const [own] = OWN.exec(code) ?? [];
  if (own && UNLISTED_SCRIPT.test(id)) return `${own}\ndefinition.main();\nexport default 0;`;
  if (!own || !CONTENT_SCRIPT.test(id)) return null;
  return `${own}
import { beginLife } from ${JSON.stringify(resolve(LIFETIME))};
definition.main(beginLife());
export default 0;`;
}

const IN_PAGES = ['annotate', 'gate', 'reader', 'follow', 'hover', 'always'];

/** A hook for WXT's `vite:build:extendConfig`. */
export function leanContentScript(entrypoints, config) {
  if (!entrypoints.some(({ name }) => IN_PAGES.includes(name))) return;
  config.plugins = [
    {
      name: 'lean-content-script',
      enforce: 'pre',
      resolveId: (source) => (STAND_INS[source] ? resolve(STAND_INS[source]) : null),
      transform: startOf,
    },
    ...(config.plugins ?? []),
  ];
}
