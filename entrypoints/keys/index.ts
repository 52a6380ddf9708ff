import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenFirst } from '../../page/hover/key-filter';

/** Runs before any script of the page (wxt.config.ts puts it there): see page/hover/key-filter.ts. */
export default defineUnlistedScript(() => listenFirst(window));
