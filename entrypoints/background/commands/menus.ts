import browser from 'webextension-polyfill';
import type { Services } from '../services';
import { makeHighlight } from './commands';
import { lookUpIn } from './look-up';

/** Entries of the context menu on selected words, in this order. Browsers show them under the extension's name. */
const ITEMS = {
  'look-up': 'menu_look_up',
  highlight: 'menu_highlight',
  'highlight-note': 'menu_highlight_note',
} as const;

type Item = keyof typeof ITEMS;
const isItem = (id: unknown): id is Item => typeof id === 'string' && Object.hasOwn(ITEMS, id);

/**
 * Created again when the extension is installed or updated and when the browser starts, because the browser's language
 * may have changed.
 */
async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(ITEMS)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Registered in the worker's first turn, because a menu click may start the worker. */
export function serveMenus(services: Services): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.runtime.onStartup.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined || !isItem(menuItemId)) return;
    if (menuItemId === 'look-up') void lookUpIn(tab, selectionText);
    else void makeHighlight(tab.id, services, menuItemId === 'highlight-note');
  });
}
