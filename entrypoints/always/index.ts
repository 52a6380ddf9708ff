import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EVERY_PAGE } from '../../page/page-view';
import { publish } from '../../page/registry';

/**
 * Runs before the detect script on sites where the reader wants every page read. The worker registers it for these
 * (background/page-scripts.ts), so that no page has to ask for the reader's rules.
 */
export default defineUnlistedScript(() => publish(EVERY_PAGE, true));
