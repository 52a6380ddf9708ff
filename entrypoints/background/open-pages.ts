import browser, { type Tabs } from 'webextension-polyfill';
import { EXTENSION_UPDATED } from '../../messaging/extension-updated';
import type { Settings } from '../../messaging/protocol';
import { isRead, siteOf } from '../../storage/settings';

/** Runs in the page: tells the content script of the version before to end. */
function tellOld(type: string): void {
  dispatchEvent(new Event(type));
}

async function startIn(tabId: number): Promise<void> {
  const target = { tabId };
  const { scripting } = browser;
  await scripting.executeScript({ target, func: tellOld, args: [EXTENSION_UPDATED] });
  await scripting.insertCSS({ target, files: ['/content-scripts/detect.css'] });
  await scripting.executeScript({ target, files: ['/keys.js', '/content-scripts/detect.js'] });
}

/** Reads the page that is in a tab now, and none that its tab goes on to. */
export async function readOnce(tabId: number): Promise<void> {
  await startIn(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: ['/highlights.js'] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/one-page.js'] });
}

/** Ends our scripts in a page and takes the marks off. */
async function stopIn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/stop.js'] });
}

/** Acts in each open tab of the web. A page of the browser's own shop refuses: not a failure. */
async function inEachTab(act: (tabId: number, site: string) => Promise<void> | null) {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const actIn = ({ id, url }: Tabs.Tab) => {
    const site = siteOf(url);
    return id === undefined || site === null ? null : act(id, site);
  };
  await Promise.allSettled(tabs.map(actIn));
}

/**
 * Pages that were open before the extension was installed or updated have no content script, or the old one, which
 * can no longer reach us: they get the new one, which ends the old. Tabs that are asleep get theirs when they wake.
 */
export function startInOpenPages(settings: Settings): Promise<void> {
  return inEachTab((tabId, site) => (isRead(settings, site) ? startIn(tabId) : null));
}

/** Carries a new choice of where pages are read into the tabs that are open. */
export function followChoice(settings: Settings, before: Settings): Promise<void> {
  return inEachTab((tabId, site) => {
    const [now, then] = [isRead(settings, site), isRead(before, site)];
    if (now && !then) return startIn(tabId);
    // Also what was asked for by a click: the choice has changed since.
    return !now && (then || settings.runOn !== before.runOn) ? stopIn(tabId) : null;
  });
}
