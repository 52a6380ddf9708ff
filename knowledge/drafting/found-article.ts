import type { ArticleText } from './article-text';

/** Where something was found, for the person who reviews it. */
export type FoundIn =
  /** Structured data or meta elements of a saved page, fields of JSON or of a feed. */
  | 'metadata'
  /** Visible words: a headline, a byline, a date in the first or last lines. */
  | 'text'
  | 'address'
  | 'file-name'
  /** Lines such as "Date: 2031-05-02" at the front of the file. */
  | 'front-matter'
  /** Entered by the person who reviews. */
  | 'person';

export interface Found {
  readonly value: string;
  readonly where: FoundIn;
  /** Number of the paragraph that has it, where one does. */
  readonly paragraph?: number;
}

export interface FoundArticle extends ArticleText {
  readonly title?: Found;
  readonly publisher?: Found;
  /** An ISO day. */
  readonly date?: Found;
  readonly byline?: Found;
  readonly dateline?: Found;
  /** http or https. */
  readonly url?: Found;
  readonly agencies: readonly string[];
  /** Longer than any article: what stands behind the limit is left out. */
  readonly isCut?: true;
}
