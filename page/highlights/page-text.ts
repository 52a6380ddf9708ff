import { closest, documentOf, parentOf, tagOf, typeOf } from '../reading/dom';
import { ELEMENT } from '../reading/text/nodes';
/** The text of a page with each run of white space folded to one space, and the text nodes it came from. */
export interface PageText {
  readonly text: string;
  /** @returns a live range over [start, end) of `text`; null if it is empty or its nodes have changed */
  rangeOf(start: number, end: number): Range | null;
  /** The offsets of a range in `text`, without white space at its ends; null if it holds no text of the page. */
  spanOf(range: Range): Span | null;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly node: Text;
  /** Offset in the folded text. */
  readonly start: number;
  /** White space at the node's beginning is folded into the text before it. */
  readonly followsSpace: boolean;
}

/** Elements without text for a reader. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg']);

/** Elements that end a line, even without white space in the markup. */
const BREAKING =
  'p,div,li,ul,ol,dl,dt,dd,h1,h2,h3,h4,h5,h6,blockquote,pre,section,article,aside,header,footer,main,nav,figure,figcaption,table,tr,td,th,form,address,details,summary';

const isSpace = (letter: string | undefined) => letter !== undefined && /\s/.test(letter);

function fold(data: string, followsSpace: boolean): string {
  const folded = data.replace(/\s+/g, ' ');
  return followsSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
}

/** @returns the offset in `data` of the letter at this offset in the node's folded text */
function rawPlace(data: string, followsSpace: boolean, place: number): number {
  let folded = 0;
  let afterSpace = followsSpace;
  for (let at = 0; at < data.length; at++) {
    const space = isSpace(data[at]);
    if (space && afterSpace) continue;
    if (folded === place) return at;
    folded += 1;
    afterSpace = space;
  }
  return data.length;
}

function* textNodes(root: Element): Generator<{ readonly node: Text; readonly breaks: boolean }> {
  const walker = documentOf(root).createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      typeOf(node) === ELEMENT && SKIPPED.has(tagOf(node as Element)) // by its type
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let block: Element | null = null;
  let hasBreak = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const parent = parentOf(node);
      const around = parent && closest(parent, BREAKING);
      yield { node, breaks: hasBreak || around !== block };
      block = around;
      hasBreak = false;
    } else if (tagOf(node as Element) === 'br') hasBreak = true;
  }
}

/** Reads the text of a page once. Closed and open shadow trees and frames are not part of it. */
export function readPageText(root: Element): PageText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let endsInSpace = true;
  const add = (part: string) => {
    if (part === '') return;
    parts.push(part);
    length += part.length;
    endsInSpace = part.endsWith(' ');
  };
  for (const { node, breaks } of textNodes(root)) {
    if (breaks && !endsInSpace) add(' ');
    pieces.push({ node, start: length, followsSpace: endsInSpace });
    add(fold(node.data, endsInSpace));
  }
  const text = parts.join('');
  return {
    text,
    rangeOf: (start, end) => rangeOf(pieces, start, end),
    spanOf: (range) => spanOf(pieces, text, range),
  };
}

/** The piece with the letter at an offset of the folded text. */
function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last || end <= start) return null;
  const range = first.node.ownerDocument.createRange();
  const from = rawPlace(first.node.data, first.followsSpace, start - first.start);
  const to = rawPlace(last.node.data, last.followsSpace, end - 1 - last.start) + 1;
  if (to > last.node.length) return null;
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range.collapsed ? null : range;
}

function spanOf(pieces: readonly Piece[], text: string, range: Range): Span | null {
  const touched = pieces.filter(({ node }) => range.intersectsNode(node));
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return null;
  const placeIn = ({ node, start, followsSpace }: Piece, offset: number) =>
    start + fold(node.data.slice(0, offset), followsSpace).length;
  let start = range.startContainer === first.node ? placeIn(first, range.startOffset) : first.start;
  let end = placeIn(last, range.endContainer === last.node ? range.endOffset : last.node.length);
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return start < end ? { start, end } : null;
}
