import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onNavigation } from '../../page/following/navigation';
import { DETECTION } from '../../page/page-view';
import { current, endInstance } from '../../page/registry';

/** Where a page is, whatever its query and fragment say. */
const pathOf = (address: string) => address.replace(/[?#].*/, '');

/**
 * Runs after the detect script where the reader asked for this page alone (background/open-pages.ts): ends our scripts
 * when the tab goes on to another path without loading a page.
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
