import browser from 'webextension-polyfill';
import { overhear } from '../../messaging/server';
import { createPopupModel, type PopupModel } from '../popup/model';
import { openSurface } from '../popup/surface';

/** A page that is being read asks many times in a row. */
const SETTLED_MS = 400;

/** The popup's view of the page in front, for as long as the panel is open beside it. */
async function start(root: HTMLElement): Promise<void> {
  const surface = openSurface(root);
  const { id: windowId } = await browser.windows.getCurrent();
  let shown: { tabId: number; pages: number } = { tabId: browser.tabs.TAB_ID_NONE, pages: 0 };
  let model: PopupModel | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;

  const turnTo = (tabId: number) => {
    shown = { tabId, pages: shown.pages + 1 };
    const key = String(shown.pages);
    const mine = createPopupModel({
      tabId,
      show: (view) => mine === model && surface.draw(view, mine.actions, key),
      openOptions: () => void browser.runtime.openOptionsPage(),
      leave: () => {},
    });
    model = mine;
    void mine.refresh();
  };
  const refreshSoon = () => {
    clearTimeout(settled);
    settled = setTimeout(() => void model?.refresh(), SETTLED_MS);
  };

  browser.tabs.onActivated.addListener(({ tabId, windowId: where }) => {
    if (where === windowId) turnTo(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
    if (tabId !== shown.tabId) return;
    if (url) turnTo(tabId);
    else if (status === 'complete') refreshSoon();
  });
  // It has named somebody new.
  overhear('page.match', ({ tabId }) => {
    if (tabId === shown.tabId) refreshSoon();
  });
  browser.storage.local.onChanged.addListener(refreshSoon);

  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  turnTo(front?.id ?? browser.tabs.TAB_ID_NONE);
}

const root = document.getElementById('app');
if (root) void start(root);
