import type { NoteText } from './note-text';

/**
 * How words of a page are found again, as selectors of the W3C Web Annotation Data Model (sections 4.2.4 and 4.2.5).
 * Both refer to the page's text with white space folded (page/highlights/page-text.ts).
 */
export interface QuoteSelectors {
  /** TextQuoteSelector: the words, with what stands before and after them. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** TextPositionSelector: in code points. */
  readonly position: { readonly start: number; readonly end: number };
}

/** Words of a page that the reader highlighted, with a note if they wrote one. */
export interface TextHighlight extends QuoteSelectors {
  readonly id: string;
  /** As `canonicalUrl` gives it. */
  readonly url: string;
  readonly site: string;
  /** Title of the page. */
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly madeMs: number;
  readonly note?: NoteText;
  /** When the page was last seen without the words, milliseconds since the epoch; absent while they are there. */
  readonly lostMs?: number;
}

/** The fields of a new highlight that a page's script sends. */
export interface NewHighlight extends QuoteSelectors {
  readonly url: string;
  readonly site: string;
  readonly title: string;
}

/** What a page's script receives: never the text of a note. */
export interface ShownHighlight extends QuoteSelectors {
  readonly id: string;
  readonly hasNote: boolean;
  readonly isLost: boolean;
}
