import { browserActions } from '../popup/browser-actions';
import { createPopupModel, type PopupModel } from '../popup/model';
import { openSurface } from '../popup/surface';
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
      ...browserActions(tabId),
      leave: () => {},
    });
    model = mine;
    void mine.refresh();
  };
  void watchFrontTab({ turnTo, refresh: () => void model?.refresh() });
}

const root = document.getElementById('app');
if (root) start(root);
