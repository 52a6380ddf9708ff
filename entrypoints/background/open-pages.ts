import browser from 'webextension-polyfill';
import { EXTENSION_UPDATED } from '../../messaging/extension-updated';

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

/**
 * Pages that were open before the extension was installed or updated have no content script, or the old one, which
 * can no longer reach us: they get the new one, which ends the old. Tabs that are asleep get theirs when they wake.
 */
export async function startInOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  // A page of the browser's own shop refuses: not a failure.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : startIn(id))));
}
