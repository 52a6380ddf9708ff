import type { Browser } from 'webextension-polyfill';

const globals = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * Replaces webextension-polyfill in the build (scripts/lean-scripts.mjs), because the supported versions of Chrome and
 * Firefox return promises themselves. Imports keep the polyfill's name for its types.
 */
export default (globals.browser ?? globals.chrome) as Browser; // one of the two exists wherever an extension runs
