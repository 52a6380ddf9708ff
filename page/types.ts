import type { Mention } from '../knowledge/matching/types';

/** A block of the article's text in reading order, tied to the text nodes it came from. */
export interface TextBlock {
  /** Raw text; names are whole across inline elements. Offsets of mentions point into it. */
  readonly text: string;
  /** False in headings: read, because a full name there establishes a surname, but never marked. */
  readonly paintable: boolean;
  /**
   * @returns a live range over [start, end) of `text`, or null when its nodes have gone or changed.
   * Making one changes nothing in the page.
   */
  rangeOf(start: number, end: number): Range | null;
}

/** A mention that opens a card. Further mentions of a painted name are marks too, unpainted. */
export interface Mark {
  /** Unique on this page for as long as the page lives. */
  readonly id: number;
  readonly mention: Mention;
  /** Where it stands now, or null when its text has gone. */
  range(): Range | null;
}

/** What the hover controller needs to know of the painted page. Implemented by the painter. */
export interface MarkSurface {
  /** The mark under a point of the viewport (CSS px), or null. About constant time; nothing opens through a layer on top. */
  markAt(x: number, y: number): Mark | null;
  /**
   * The mark under a point, also where the page lets the pointer through (`pointer-events: none`) or lays something
   * transparent over it (a link stretched over a box). For a pointer with the modifier key.
   */
  markUnder(x: number, y: number): Mark | null;
  /** All painted marks in reading order. */
  marks(): readonly Mark[];
  /** Draws one mark as active (the card is open on it), or none. */
  setActive(mark: Mark | null): void;
  /** Draws one mark for a moment so that the eye finds it again. */
  flash(mark: Mark): void;
}
