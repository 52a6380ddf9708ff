import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EVERY_PAGE } from '../../page/page-view';
import { publish } from '../../page/registry';

/**
 * Runs before the detect script, and only on sites that the reader wants read whole: the worker registers it for those
 * (background/page-scripts.ts). So no page has to ask the worker for the reader's rules.
 */
export default defineUnlistedScript(() => publish(EVERY_PAGE, true));
