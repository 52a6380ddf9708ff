import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ONE_PAGE } from '../../page/page-view';
import { publish } from '../../page/registry';

/** Runs before the detect script where the reader asked for this page alone (background/open-pages.ts). */
export default defineUnlistedScript(() => publish(ONE_PAGE, true));
