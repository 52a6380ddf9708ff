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
 * Runs in the page and ends the scripts of the previous version. In Chromium these still run, and remove what they have
 * drawn. Firefox ends them itself, but leaves their marks and the open card in the page.
 */
function endOld(type: string, names: readonly string[]): void {
  const page = globalThis as unknown as DrawnOn;
  page.dispatchEvent(new Event(type));
  for (const host of page.document.querySelectorAll('[popover=manual]'))
    if (host.openOrClosedShadowRoot?.querySelector('.backgrounder')) host.remove();
  for (const name of names) page.CSS.highlights?.delete(name);
}

/** @param names of highlights to remove, for scripts that can no longer do it */
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

/** Reads the current page of a tab, but no later one. */
export async function readOnce(tabId: number): Promise<void> {
  await startIn(tabId);
  await drawHighlights(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: ['/one-page.js'] });
}

/** Ends our scripts in a page and takes the marks off. */
async function stopIn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/stop.js'] });
}

/** Acts in each open tab with a web page. The browser's extension store refuses; that is not a failure. */
async function inEachTab(act: (tabId: number, site: string) => Promise<void> | null) {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const actIn = ({ id, url }: Tabs.Tab) => {
    const site = siteOf(url);
    return id === undefined || site === null ? null : act(id, site);
  };
  await Promise.allSettled(tabs.map(actIn));
}

/**
 * Pages that were open before an installation or update have no content script, or an old one that cannot reach the
 * worker. They get the new one, which ends the old one. Discarded tabs get it when they load again.
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

/** Applies a new choice of where pages are read to the open tabs. */
export function followChoice(settings: Settings, before: Settings): Promise<void> {
  return inEachTab((tabId, site) => {
    const [now, then] = [isRead(settings, site), isRead(before, site)];
    if (now && !then) return startIn(tabId);
    // Also pages that were read by a click, because the choice has changed since.
    return !now && (then || settings.runOn !== before.runOn) ? stopIn(tabId) : null;
  });
}
