import type { Page } from '@playwright/test';

/** What of a page could betray a change: text, markup with every attribute, and the number of nodes. */
export interface DomState {
  readonly text: string;
  readonly markup: string;
  readonly nodes: number;
}

/** Reads the page's DOM as its own scripts see it. */
export function domState(page: Page): Promise<DomState> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes += 1;
    return {
      text: document.documentElement?.textContent ?? '',
      markup: document.documentElement?.outerHTML ?? '',
      nodes,
    };
  });
}

/** Collects what a page complains of: console errors and uncaught exceptions. Call before it loads. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  return complaints;
}
