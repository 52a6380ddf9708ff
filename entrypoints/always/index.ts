import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs before the content script, and only on sites of which the reader wants every page: the worker registers it for
 * those (always-sites.ts). So no page has to ask anybody what the reader's rules are.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [Symbol.for('backgrounder.always')]: true });
});
