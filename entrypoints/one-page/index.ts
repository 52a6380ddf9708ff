import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onNavigation } from '../../page/following/navigation';
import { DETECTION } from '../../page/page-view';
import { current, endInstance } from '../../page/registry';

/** The address of a page without query and fragment. */
const pathOf = (address: string) => address.replace(/[?#].*/, '');

/**
 * Runs after the detect script if the reader asked for this page only (background/open-pages.ts). Ends our scripts when
 * the tab goes to another path without loading a page.
 */
export default defineUnlistedScript(() => {
  const detection = current(DETECTION);
  if (!detection) return;
  const asked = pathOf(location.href);
  const check = () => {
    if (pathOf(location.href) !== asked) endInstance();
  };
  onNavigation(window, check, detection.signal);
});
