import browser from 'webextension-polyfill';
import { openSurface } from '../popup/surface';
import { watchFrontTab } from './front-tab';
import { PanelPage } from './panel-page';

/** Shows the page in front, for as long as the panel is open beside it. */
function start(root: HTMLElement): void {
  const surface = openSurface(root);
  let page: PanelPage | undefined;
  let pages = 0;
  const turnTo = (tabId: number) => {
    page?.stop();
    pages += 1;
    page = new PanelPage(tabId, surface, String(pages));
  };
  browser.storage.session.onChanged.addListener(() => page?.lookUp());
  void watchFrontTab({ turnTo, refresh: () => page?.refresh() });
}

const root = document.getElementById('app');
if (root) start(root);
