/** Running text of a page, by a quick look: enough for a verdict, too coarse for reading. */
export interface Prose {
  /** Characters in paragraphs that are not mostly links, and not beside the article. */
  readonly length: number;
  /** Paragraphs that were counted. */
  readonly paragraphs: number;
  /** Headings that are links, or in one: teasers. */
  readonly linkedHeadings: number;
}

/** Paragraphs looked at. */
const MAX_PARAGRAPHS = 150;
const MIN_LENGTH = 40;
/** Text nodes looked at where a page has no paragraphs to speak of. */
const MAX_TEXT_NODES = 3000;
/** Fewer characters in paragraphs: the text may stand in something else. */
const FEW = 400;
const BESIDE =
  'nav, footer, aside, form, [class*=comment i], [id*=comment i], [class*=cookie i], [id*=cookie i]';

function isProse(paragraph: Element, text: string): boolean {
  if (text.length < MIN_LENGTH || paragraph.closest(BESIDE)) return false;
  let linked = 0;
  for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  return linked < text.length * 0.6;
}

/** Old pages keep their text in table cells and divs, parted by line breaks. */
function looseProse(doc: Document) {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  let paragraphs = 0;
  for (let seen = 0; seen < MAX_TEXT_NODES; seen += 1) {
    const node = walker.nextNode();
    if (!node) break;
    if ((node as Text).length < MIN_LENGTH * 2) continue;
    const parent = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (
      !parent ||
      /^(?:a|script|style|noscript|template|textarea|option|p|button)$/.test(parent.localName)
    )
      continue;
    if (text.length < MIN_LENGTH * 2 || !/\p{L}{2}/u.test(text) || parent.closest(BESIDE)) continue;
    length += text.length;
    paragraphs += 1;
  }
  return { length, paragraphs };
}

export function measureProse(doc: Document): Prose {
  const all = doc.getElementsByTagName('p');
  let length = 0;
  let paragraphs = 0;
  for (let index = 0; index < Math.min(all.length, MAX_PARAGRAPHS); index += 1) {
    const paragraph = all[index];
    const text = paragraph?.textContent?.trim() ?? '';
    if (!paragraph || !isProse(paragraph, text)) continue;
    length += text.length;
    paragraphs += 1;
  }
  if (length < FEW && doc.body) {
    const loose = looseProse(doc);
    length += loose.length;
    paragraphs += loose.paragraphs;
  }
  const linkedHeadings = doc.querySelectorAll(
    'h2 a[href], h3 a[href], a[href] h2, a[href] h3',
  ).length;
  return { length, paragraphs, linkedHeadings };
}
