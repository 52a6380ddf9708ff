// The content script runs in every page there is. What the build would put into a page's scripts and is left out:
// - webextension-polyfill (3 kB gzip and its set-up on every page): the browsers that we support have promises of their own;
// - WXT's ContentScriptContext, which announces itself to the page by postMessage and by an event that carries the
//   extension's id, so that any page could tell who reads it with Backgrounder;
// - WXT's wrapping of each script, which logs what goes wrong: the browser does that too.
import { resolve } from 'node:path';

const STAND_INS = {
  'webextension-polyfill': resolve('messaging/native-browser.ts'),
  'wxt/utils/define-content-script': '\0define-content-script',
  'wxt/utils/define-unlisted-script': '\0define-unlisted-script',
};

/** A script is what it does: the rest of its definition has served its turn when the manifest is written. */
const DEFINE = {
  '\0define-content-script': 'export const defineContentScript = ({ main }) => main;',
  '\0define-unlisted-script': 'export const defineUnlistedScript = (main) => main;',
};

const LIFETIME = resolve('entrypoints/annotate.content/lifetime.ts');
const CONTENT_SCRIPT = /virtual:wxt-content-script-isolated-world-entrypoint/;
const UNLISTED_SCRIPT = /virtual:wxt-unlisted-script-entrypoint/;
/** The line of WXT's wrapping that names our file. */
const OWN = /^import definition from (.*);$/m;

/** Starts what a script defines, and nothing else. @returns null for a module that is no wrapping */
function startOf(code, id) {
  const [, file] = OWN.exec(code) ?? [];
  if (file && UNLISTED_SCRIPT.test(id)) return `import main from ${file};\nexport default main();`;
  if (!file || !CONTENT_SCRIPT.test(id)) return null;
  return `import main from ${file};
import { beginLife } from ${JSON.stringify(LIFETIME)};
export default main(beginLife());`;
}

/** WXT's output is `var reader=function(){…}();`, and `reader;` for who asks for a result: nobody does. */
const NAMED = /^var \w+=([\s\S]*\));?\n?\w+;\s*$/;

function withoutName(_, bundle) {
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk') chunk.code = chunk.code.replace(NAMED, '!$1;');
  }
}

const IN_PAGES = ['annotate', 'gate', 'reader', 'follow', 'hover', 'always'];

/** Our own functions are neither constructed nor given a `this`, which these would break. */
const SMALLER = { hoist_funs: true, unsafe_arrows: true };

/** A hook for WXT's `vite:build:extendConfig`. */
export function leanContentScript(entrypoints, config) {
  if (!entrypoints.some(({ name }) => IN_PAGES.includes(name))) return;
  config.plugins = [
    {
      name: 'lean-content-script',
      enforce: 'pre',
      resolveId: (source) => STAND_INS[source] ?? null,
      load: (id) => DEFINE[id] ?? null,
      transform: startOf,
      generateBundle: { order: 'post', handler: withoutName },
    },
    ...(config.plugins ?? []),
  ];
  Object.assign(config.build.terserOptions.compress, SMALLER);
  // A script with one letter beyond Latin-1 is kept and read at two bytes a letter.
  config.build.terserOptions.format.ascii_only = true;
}
