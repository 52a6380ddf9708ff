import type { Page, Worker } from '@playwright/test';
import type { TextHighlight } from '../../../messaging/protocol';
import { raiseCommand } from '../support/commands';
import { type Evaluates, rowsOf } from '../support/reader-data';

/** The words that the page's highlights draw, by the name they are drawn under; sorted. */
export function drawn(page: Evaluates, name = 'backgrounder-highlight'): Promise<string[]> {
  return page.evaluate((key) => {
    const ranges = [...((CSS.highlights.get(key) ?? []) as unknown as Iterable<Range>)];
    return ranges.map((range) => String(range).replace(/\s+/g, ' ')).sort();
  }, name);
}

/** Selects words of the page, as a drag over them does. */
export async function select(page: Evaluates, words: string): Promise<void> {
  await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`The page has no text node with "${text}".`);
  }, words);
}

/** Selects words and gives the command that highlights them. */
export async function highlight(
  worker: Worker,
  page: Page,
  words: string,
  command: 'highlight' | 'highlight-note' = 'highlight',
): Promise<void> {
  await select(page, words);
  await raiseCommand(worker, page, command);
}

/** Presses an entry of the context menu where the browser raises it: its own menu cannot be pressed from a test. */
export async function pressMenu(
  worker: Worker,
  about: Page,
  item: string,
  selectionText = '',
): Promise<void> {
  await worker.evaluate(
    async ([menuItemId, url, selected]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(what: object): Promise<{ url?: string }[]> };
          contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
        };
      };
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText: selected }, tab ?? {});
    },
    [item, about.url(), selectionText] as const,
  );
}

/** Middle of the first line of words in the page, CSS px of the viewport. */
export function middleOf(page: Evaluates, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`The page has no "${text}".`);
  }, words);
}

/** What the store holds, read past all code of ours. From a page of the extension. */
export const storedHighlights = async (page: Evaluates) =>
  (await rowsOf(page, 'highlights')) as readonly TextHighlight[]; // rows of this store
