import type { TextBlock } from '../types';

/** A stretch of a block's text that stands in one text node. */
interface Piece {
  readonly node: Text;
  /** Where the stretch starts in the block's text. */
  readonly at: number;
  /** Where it starts in the node's data. */
  readonly from: number;
  readonly length: number;
}

/** A block as the reader makes it: with the element it came from. */
export interface PageBlock extends TextBlock {
  /** The nearest block-level element around the text: what is read again when something in it changes. */
  readonly container: Element;
  readonly pieces: readonly Piece[];
  /** Where [start, end) stands in the page, or null when its first or last node has gone or says something else. */
  boundsOf(start: number, end: number): Bounds | null;
}

/**
 * Runs of white space that a browser draws as one space, and characters that it does not draw at all:
 * soft hyphen, zero-width space and joiner-free marks of direction. Zero-width (non-)joiners stay: Persian needs them.
 */
const SPACES = /[ \t\n\r\f]+|[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g;

/** Collects the text of one block, and remembers which node every character came from. */
export class BlockBuilder {
  #text = '';
  #pieces: Piece[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Adds a text node's data as the eye sees it. */
  add(node: Text): void {
    const data = node.data;
    let from = 0;
    SPACES.lastIndex = 0;
    for (let gap = SPACES.exec(data); gap; gap = SPACES.exec(data)) {
      const isSpace = gap[0].charCodeAt(0) <= 32;
      if (isSpace && gap[0].length === 1 && !this.#endsInSpace(gap.index > from)) continue;
      this.#push(node, data, from, gap.index);
      from = gap.index + gap[0].length;
      // The last character of the run stands for all of it.
      if (isSpace && !this.#endsInSpace(false)) this.#push(node, ' ', from - 1, from, true);
    }
    this.#push(node, data, from, data.length);
  }

  /** A `<br>`: white space that stands in no node. */
  breakLine(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
  }

  #endsInSpace(inside: boolean): boolean {
    if (inside) return false;
    const last = this.#text.charCodeAt(this.#text.length - 1);
    return this.#text === '' || last === 32 || last === 10;
  }

  #push(node: Text, data: string, from: number, to: number, isSpace = false): void {
    if (to <= from) return;
    const text = isSpace ? ' ' : data.slice(from, to).replace(/[\t\n\r\f]/g, ' ');
    this.#pieces.push({ node, at: this.#text.length, from, length: to - from });
    this.#text += text;
  }

  /** @returns the block, or null when there was nothing to read; the builder is empty again */
  finish(container: Element, paintable: boolean): PageBlock | null {
    const text = this.#text.trimEnd();
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    return /[\p{L}\p{N}]/u.test(text) ? createBlock(text, pieces, container, paintable) : null;
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
  const now = piece.node.data.slice(offset, offset + to - from).replace(/[\t\n\r\f]/g, ' ');
  return now === text.slice(from, to);
}

function createBlock(
  text: string,
  pieces: readonly Piece[],
  container: Element,
  paintable: boolean,
): PageBlock {
  return {
    text,
    paintable,
    container,
    pieces,
    boundsOf: (start, end) => boundsOf(pieces, text, start, end),
    rangeOf(start, end) {
      const bounds = boundsOf(pieces, text, start, end);
      if (!bounds) return null;
      const range = bounds.startContainer.ownerDocument.createRange();
      range.setStart(bounds.startContainer, bounds.startOffset);
      range.setEnd(bounds.endContainer, bounds.endOffset);
      return range;
    },
  };
}

export interface Bounds {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

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
  return {
    startContainer: first.node,
    startOffset: first.from + start - first.at,
    endContainer: last.node,
    endOffset: last.from + end - last.at,
  };
}
