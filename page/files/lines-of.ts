import type { ParseMarkup } from './types';

/** Elements that end a paragraph. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;
const NO_TEXT =
  /^(?:script|style|noscript|template|svg|button|select|iframe|object|form|head|title)$/;

/** The element's text, one line per paragraph. Walks without recursion: markup may be deep. */
export function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const flat = line.replace(/\s+/g, ' ').trim();
    if (flat !== '') lines.push(flat);
    line = '';
  };
  let node: Node | null = root;
  while (node !== null) {
    const name = node.nodeName.toLowerCase();
    const isSkipped = NO_TEXT.test(name);
    if (node.nodeType === node.TEXT_NODE) line += node.nodeValue ?? '';
    else if (BLOCKS.test(name)) flush();
    let next: Node | null = isSkipped ? null : node.firstChild;
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next === null) {
        node = node.parentNode;
        if (node !== null && BLOCKS.test(node.nodeName.toLowerCase())) flush();
      }
    }
    node = next;
  }
  flush();
  return lines;
}

/** The lines of a piece of markup. */
export function linesOfMarkup(markup: string, parse: ParseMarkup): string[] {
  const page = `<!doctype html><html><head></head><body>${markup}</body></html>`;
  return linesOf(parse(page, 'text/html').body);
}
