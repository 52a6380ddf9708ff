import type { BlockRole } from '../../../knowledge/text/block';
import type { TextBlock } from '../../types';
import { closest } from '../dom';

/** A stretch of a block's text that stands in one text node. */
interface Piece {
  readonly node: Text;
  /** Where the stretch starts in the block's text. */
  readonly at: number;
  /** Where it starts in the node's data. */
  readonly from: number;
  readonly length: number;
}

/** What a page's markup says of a block. */
export interface BlockSource {
  /** The nearest block-level element around the text: what is read again when something in it changes. */
  readonly container: Element;
  /** BCP 47 tag by the nearest `lang`; null where the page does not tell. */
  readonly lang: string | null;
  readonly role: BlockRole;
}

/** A block as the reader makes it: with the element it came from. */
export interface PageBlock extends TextBlock, BlockSource {
  readonly pieces: readonly Piece[];
  /** Where [start, end) stands in the page, or null when its first or last node has gone or says something else. */
  boundsOf(start: number, end: number): Bounds | null;
}

/**
 * Runs of white space that a browser draws as one space, and characters that it does not draw at all:
 * soft hyphen, zero-width space and joiner-free marks of direction. Zero-width (non-)joiners stay: Persian needs them.
 * Single spaces are left out, for speed: a long text has hundreds of thousands.
 */
const SPACES = /[ \t\n\r\f]{2,}|[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g;

/** What parts paragraphs where line breaks are drawn as they stand. */
const EMPTY_LINE = /\n[ \t\r]*\n/;
const isPre = ({ parentElement }: Text) =>
  parentElement !== null && closest(parentElement, 'pre') !== null;

const plainSpaces = (text: string) => text.replace(/[\t\n\r\f]/g, ' ');

/** Characters that are kept of a block's end. */
const TAIL = 20;

/** Collects the text of one block, and remembers which node every character came from. */
export class BlockBuilder {
  /** Joined once, when the block ends: to read the end of a string that grows copies all of it. */
  #parts: string[] = [];
  #length = 0;
  /** The last characters. */
  #tail = '';
  #pieces: Piece[] = [];
  /** Line breaks in a row. */
  #breaks = 0;

  get length(): number {
    return this.#length;
  }

  /** The last character so far; empty at the beginning of a block. */
  get last(): string {
    return this.#tail.slice(-1);
  }

  /** The last word so far, at most 20 characters of it. */
  get lastWord(): string {
    return /[\p{L}\p{M}\p{N}]{1,20}$/u.exec(this.#tail)?.[0] ?? '';
  }

  /** Adds a text node's data, or a part of it, as the eye sees it. */
  add(node: Text, start = 0, end = node.length): void {
    const data = end < node.length ? node.data.slice(0, end) : node.data;
    if (data.slice(start).trim() !== '') this.#breaks = 0;
    let from = start;
    SPACES.lastIndex = start;
    for (let gap = SPACES.exec(data); gap; gap = SPACES.exec(data)) {
      const { 0: run, index } = gap;
      const isSpace = run.charCodeAt(0) <= 32;
      this.#pushWords(node, from, index);
      from = index + run.length;
      // The last character of the run stands for all of it.
      if (isSpace && !this.#endsInSpace())
        this.#push(node, from - 1, from, EMPTY_LINE.test(run) && isPre(node) ? '\n' : ' ');
    }
    this.#pushWords(node, from, data.length);
  }

  /** A `<br>`: white space that stands in no node. @returns true after two in a row: they part paragraphs */
  breakLine(): boolean {
    this.#breaks += 1;
    if (this.#length > 0 && !this.#tail.endsWith('\n')) this.#append('\n');
    return this.#breaks > 1;
  }

  /** Two elements that are drawn apart: white space that stands in no node. */
  addGap(): void {
    if (!this.#endsInSpace()) this.#append(' ');
  }

  /** @returns the block, or null when there was nothing to read; the builder is empty again */
  finish(source: BlockSource): PageBlock | null {
    const [text, pieces] = [this.#parts.join('').trimEnd(), this.#pieces];
    this.#parts = [];
    this.#length = 0;
    this.#tail = '';
    this.#pieces = [];
    return /[\p{L}\p{N}]/u.test(text) ? createBlock(text, pieces, source) : null;
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#tail = (this.#tail + text.slice(-TAIL)).slice(-TAIL);
  }

  #push(node: Text, from: number, to: number, text: string): void {
    if (to <= from) return;
    this.#pieces.push({ node, at: this.#length, from, length: to - from });
    this.#append(text);
  }

  #pushWords(node: Text, from: number, to: number): void {
    const words = plainSpaces(node.data.slice(from, to));
    const skipped = words.startsWith(' ') && this.#endsInSpace() ? 1 : 0;
    this.#push(node, from + skipped, to, words.slice(skipped));
  }

  /** True at the beginning too. */
  #endsInSpace(): boolean {
    return ' \n'.includes(this.last);
  }
}

/** Last piece that starts at or before an offset, by halving. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Whether a node still holds what was read from it. */
function stillHolds(piece: Piece, text: string, start: number, end: number): boolean {
  const from = Math.max(start, piece.at);
  const to = Math.min(end, piece.at + piece.length);
  if (!piece.node.isConnected) return false;
  const offset = piece.from + from - piece.at;
  return plainSpaces(piece.node.data.slice(offset, offset + to - from)) === text.slice(from, to);
}

function createBlock(text: string, pieces: readonly Piece[], source: BlockSource): PageBlock {
  return {
    ...source,
    text,
    paintable: source.role !== 'headline',
    pieces,
    boundsOf: (start, end) => boundsOf(pieces, text, start, end),
    rangeOf(start, end) {
      const bounds = boundsOf(pieces, text, start, end);
      if (!bounds) return null;
      const range = bounds[0].ownerDocument.createRange();
      range.setStart(bounds[0], bounds[1]);
      range.setEnd(bounds[2], bounds[3]);
      return range;
    },
  };
}

export type Bounds = readonly [from: Text, fromOffset: number, to: Text, toOffset: number];

function boundsOf(
  pieces: readonly Piece[],
  text: string,
  start: number,
  end: number,
): Bounds | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last || !stillHolds(first, text, start, end)) return null;
  if (last !== first && !stillHolds(last, text, start, end)) return null;
  return [first.node, first.from + start - first.at, last.node, last.from + end - last.at];
}
