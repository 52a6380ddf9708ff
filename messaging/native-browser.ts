import type { Browser } from 'webextension-polyfill';

const globals = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * Stands in for webextension-polyfill in the build (scripts/lean-scripts.mjs): the supported versions of Chrome and Firefox
 * return promises themselves. The polyfill's name stays in the imports for its types.
 */
export default (globals.browser ?? globals.chrome) as Browser; // one of the two exists wherever an extension runs
