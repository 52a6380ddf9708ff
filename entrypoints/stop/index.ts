import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HIGHLIGHTS } from '../../page/highlights/topic';
import { current, endInstance } from '../../page/registry';

/** The reader no longer wants this page read: the worker runs it in open tabs (background/open-pages.ts). */
export default defineUnlistedScript(() => {
  endInstance();
  current(HIGHLIGHTS)?.end();
});
