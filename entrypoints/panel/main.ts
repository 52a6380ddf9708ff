import browser from 'webextension-polyfill';
import { createPopupModel, type PopupModel } from '../popup/model';
import { openSurface } from '../popup/surface';
import { openWelcome } from '../welcome/open';
import { watchFrontTab } from './front-tab';

/** The popup's view of the page in front, for as long as the panel is open beside it. */
function start(root: HTMLElement): void {
  const surface = openSurface(root);
  let model: PopupModel | undefined;
  let pages = 0;
  const turnTo = (tabId: number) => {
    model?.stop();
    pages += 1;
    const key = String(pages);
    const mine = createPopupModel({
      tabId,
      show: (view) => mine === model && surface.draw(view, mine.actions, key),
      openOptions: () => void browser.runtime.openOptionsPage(),
      openWelcome,
      leave: () => {},
    });
    model = mine;
    void mine.refresh();
  };
  void watchFrontTab({ turnTo, refresh: () => void model?.refresh() });
}

const root = document.getElementById('app');
if (root) start(root);
