import type { Page } from '@playwright/test';
import type { Evaluates } from './reader-data';

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

/**
 * Texts and attributes of a page of the extension that turn the words after them, and markup that came to life. Words of a
 * visited page that are quoted keep their overrides, in an element of their own.
 * @param apart elements whose text may have them
 */
export function harmIn(
  page: Evaluates,
  apart = 'q, blockquote, mark, bdi, style, script',
): Promise<readonly string[]> {
  return page.evaluate((mayHold) => {
    const found: string[] = [];
    const harmful = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u;
    const look = (what: string, text: string | null) => {
      if (text !== null && harmful.test(text)) found.push(`${what}: ${text.slice(0, 80)}`);
    };
    const lookAtText = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isApart = node.parentElement?.closest(mayHold);
        if (!isApart) look(node.parentElement?.className ?? '', node.nodeValue);
      }
    };
    const lookAtAttributes = ({ localName, attributes }: Element) => {
      for (const { name, value } of attributes)
        if (name !== 'href' && name !== 'value') look(`${localName} ${name}`, value);
    };
    const roots: (Document | ShadowRoot)[] = [document];
    look('title', document.title);
    for (const root of roots) {
      lookAtText(root);
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        lookAtAttributes(element);
      }
      if (root.querySelector('img[src=x], b')) found.push('markup ran');
    }
    if ('struck' in window) found.push('script ran');
    return found;
  }, apart);
}
