import { closest } from '../reading/dom';
import { shadowRootsIn } from '../shadow-roots';
import { firstFew } from './first-few';
import { weightOf } from './first-look';

/** An estimate of a page's running text: good enough for a verdict, too coarse for reading. */
export interface Prose {
  /** Characters in paragraphs that are not mostly links and not beside the article; ideographs count double. */
  readonly length: number;
  /** Characters in consecutive paragraphs, as in an article. A teaser is alone in its box. */
  readonly running: number;
  /** Headings that are links, or in one: teasers. */
  readonly linkedHeadings: number;
}

/** Maximum number of paragraphs that are read. */
const MAX_PARAGRAPHS = 150;
const MIN_LENGTH = 40;
/** Maximum number of text nodes that are read on a page with hardly any paragraphs. */
const MAX_TEXT_NODES = 3000;
/** With fewer characters in consecutive paragraphs, the text may be in other elements. */
const FEW = 1000;
const BESIDE =
  'nav,footer,aside,.comments,.comment,.comment-list,.commentlist,#comments,#disqus_thread,[id*=cookie i],[class*=cookie i],[class*=consent i]';
/** Boxes that are more than a wrapper of one paragraph: the page itself, a list item, a teaser. */
const NOT_PLAIN = 'body,li,:has(h1,h2,h3,h4,img,time)';
const NO_PROSE = 'a,p,script,style,noscript,template,textarea,option,button';

function isProse(paragraph: HTMLParagraphElement, text: string): boolean {
  if (weightOf(text) < MIN_LENGTH || paragraph.closest(BESIDE)) return false;
  let linked = 0;
  for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent.length;
  return linked < text.length * 0.6;
}

/**
 * Whether an element's texts, without the white space around each, have at most `limit` characters. Stops there: the
 * element may hold megabytes.
 */
function saysAtMost(doc: Document, element: Element, limit: number): boolean {
  const texts = doc.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length <= limit && texts.nextNode())
    length += (texts.currentNode as Text).data.trim().length;
  return length <= limit;
}

/** Boxes within boxes, each around one paragraph only. */
const MAX_BOXES = 4;

/** Smaller than the getters of `reading/dom.ts`: this script is on every page. */
const parentOf = (element: Element): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', element);

/**
 * The element whose paragraphs follow each other: the parent, or an ancestor if each paragraph has wrappers of its own.
 */
function groupOf(paragraph: Text | HTMLParagraphElement, length: number): Element | null {
  let box: Element | null = paragraph.parentElement;
  for (let boxes = 0; box && boxes < MAX_BOXES; boxes += 1) {
    const isPlain =
      saysAtMost(paragraph.ownerDocument, box, length + 20) && closest(box, NOT_PLAIN) !== box;
    if (!isPlain) break;
    box = parentOf(box);
  }
  return box;
}

/** Sums by group. A single paragraph is not running text. */
class Groups {
  length = 0;
  readonly #groups = new Map<Element | null, { length: number; count: number }>();

  add(group: Element | null, length: number): void {
    this.length += length;
    const sum = this.#groups.get(group) ?? { length: 0, count: 0 };
    this.#groups.set(group, { length: sum.length + length, count: sum.count + 1 });
  }

  get running(): number {
    let running = 0;
    for (const { length, count } of this.#groups.values()) {
      if (count >= 3 || (count === 2 && length > 250) || length > 600) running += length;
    }
    return running;
  }
}

/** Old pages have their text in table cells and divs, separated by line breaks. */
function addLooseProse(doc: Document, groups: Groups): void {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MAX_TEXT_NODES; seen += 1) {
    const node = walker.nextNode() as Text | null; // by what is shown to the walker
    if (!node) break;
    const parent = node.parentElement;
    if (node.length < MIN_LENGTH || !parent || closest(parent, NO_PROSE) === parent) continue;
    const text = node.data.trim();
    if (weightOf(text) < MIN_LENGTH * 2 || closest(parent, BESIDE)) continue;
    groups.add(groupOf(node, text.length), weightOf(text));
  }
}

function addParagraphs(paragraphs: ArrayLike<HTMLParagraphElement>, groups: Groups): void {
  for (const paragraph of firstFew(paragraphs, MAX_PARAGRAPHS)) {
    const text = paragraph.textContent.trim();
    if (isProse(paragraph, text)) groups.add(groupOf(paragraph, text.length), weightOf(text));
  }
}

export function measureProse(doc: Document): Prose {
  const groups = new Groups();
  addParagraphs(doc.getElementsByTagName('p'), groups);
  if (groups.running < FEW && doc.body) addLooseProse(doc, groups);
  if (groups.running < FEW) {
    for (const root of shadowRootsIn(doc, (element) => element.shadowRoot))
      addParagraphs(root.querySelectorAll('p'), groups);
  }
  const linkedHeadings = doc.querySelectorAll('h2 a[href],h3 a[href],a[href] h2,a[href] h3').length;
  return { length: groups.length, running: groups.running, linkedHeadings };
}
