import browser, { type Tabs } from 'webextension-polyfill';
import { EXTENSION_UPDATED, HIGHLIGHT_NAMES } from '../../messaging/extension-updated';
import type { Settings } from '../../messaging/protocol';
import { isRead, siteOf } from '../../storage/settings';

/** The part of a page that `endOld` touches. */
interface DrawnOn {
  readonly document: { querySelectorAll(selector: string): Iterable<Host> };
  readonly CSS: { readonly highlights?: { delete(name: string): unknown } };
  dispatchEvent(event: Event): boolean;
}

interface Host {
  /** Firefox has it for the scripts of extensions. */
  readonly openOrClosedShadowRoot?: { querySelector(selector: string): unknown } | null;
  remove(): void;
}

/**
 * Runs in the page: ends the scripts of the version before. Chromium lets them run on, and they take away what they have
 * drawn. Firefox ends them itself, and leaves their marks and the open card in the page.
 */
function endOld(type: string, names: readonly string[]): void {
  const page = globalThis as unknown as DrawnOn;
  page.dispatchEvent(new Event(type));
  for (const host of page.document.querySelectorAll('[popover=manual]'))
    if (host.openOrClosedShadowRoot?.querySelector('.backgrounder')) host.remove();
  for (const name of names) page.CSS.highlights?.delete(name);
}

/** @param names what is drawn under them goes: highlights that scripts which cannot do it any more have left */
async function startIn(tabId: number, names: readonly string[] = []): Promise<void> {
  const target = { tabId };
  const { scripting } = browser;
  await scripting.executeScript({ target, func: endOld, args: [EXTENSION_UPDATED, names] });
  await scripting.insertCSS({ target, files: ['/content-scripts/detect.css'] });
  await scripting.executeScript({ target, files: ['/keys.js', '/content-scripts/detect.js'] });
}

async function drawHighlights(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/highlights.js'] });
}

/** Reads the page that is in a tab now, and none that its tab goes on to. */
export async function readOnce(tabId: number): Promise<void> {
  await startIn(tabId);
  await drawHighlights(tabId);
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
 * @param highlighted sites that have highlights
 */
export function startInOpenPages(
  settings: Settings,
  highlighted: readonly string[],
): Promise<void> {
  return inEachTab(async (tabId, site) => {
    if (!isRead(settings, site)) return;
    await startIn(tabId, HIGHLIGHT_NAMES);
    if (highlighted.includes(site)) await drawHighlights(tabId);
  });
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
