import browser from 'webextension-polyfill';
import { SETTINGS_KEY } from '../../messaging/protocol/settings';

/** A page that is being read reports many changes in a row. */
const SETTLED_MS = 400;

interface Watcher {
  /** Another page is in front, in another tab or in the same. */
  turnTo(tabId: number): void;
  /** Reports the page in front again. */
  refresh(): void;
}

/** Watches which page is in front in this document's window, and whether more of it has been read. */
export async function watchFrontTab({ turnTo, refresh }: Watcher): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let shown: number = browser.tabs.TAB_ID_NONE;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const turn = (tabId: number) => {
    shown = tabId;
    turnTo(tabId);
  };
  const refreshSoon = () => {
    clearTimeout(settled);
    settled = setTimeout(refresh, SETTLED_MS);
  };
  browser.tabs.onActivated.addListener(({ tabId, windowId: where }) => {
    if (where === windowId) turn(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
    if (tabId !== shown) return;
    if (url) turn(tabId);
    else if (status === 'complete') refreshSoon();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) refreshSoon();
  });
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  turn(front?.id ?? browser.tabs.TAB_ID_NONE);
}
