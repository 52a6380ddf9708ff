import type { Browser } from 'webextension-polyfill';

const globals = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * Stands in for webextension-polyfill in the scripts of a page (see scripts/lean-page-scripts.mjs). Of the extension
 * API messaging uses `runtime` only, whose promises Chrome and Firefox have had since before the versions we support.
 */
export default (globals.browser ?? globals.chrome) as Browser; // one of the two exists wherever an extension runs
