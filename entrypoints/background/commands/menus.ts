import browser from 'webextension-polyfill';
import type { Services } from '../services';
import { makeHighlight } from './commands';

/** What the context menu offers on selected words; browsers show it under the extension's name. */
const ITEMS = {
  highlight: {
    title: 'menu_highlight',
    act: (tabId: number, services: Services) => makeHighlight(tabId, services, false),
  },
  'highlight-note': {
    title: 'menu_highlight_note',
    act: (tabId: number, services: Services) => makeHighlight(tabId, services, true),
  },
} as const;

type Item = keyof typeof ITEMS;
const isItem = (id: unknown): id is Item => typeof id === 'string' && Object.hasOwn(ITEMS, id);

/** Made again when the extension is installed or updated, and when the browser starts: its language may be another. */
async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of Object.entries(ITEMS)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Registered in the worker's first turn: a press in the menu may be what wakes it. */
export function serveMenus(services: Services): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.runtime.onStartup.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined && isItem(menuItemId)) void ITEMS[menuItemId].act(tab.id, services);
  });
}
