/**
 * The results of reading files: articles with their title, outlet and date, and the reason for each file without one.
 */
import type { FoundArticle } from '../../knowledge/drafting/found-article';

export type FileProblem =
  | 'too-large'
  | 'empty'
  | 'not-text'
  | 'no-article'
  | 'teasers-only'
  | 'unknown-type'
  | 'damaged'
  | 'too-deep'
  | 'unsafe-path'
  | 'zip-in-zip'
  | 'zip-too-large'
  | 'zip-password'
  | 'zip-method'
  | 'too-many'
  /** Another file has this text. */
  | 'same-text';

export interface UnreadFile {
  readonly file: string;
  readonly problem: FileProblem;
}

export interface FilesRead {
  readonly articles: readonly FoundArticle[];
  readonly unread: readonly UnreadFile[];
}

/** Parses markup: the browser's DOMParser, or linkedom's in Node. Runs no script and loads nothing. */
export type ParseMarkup = (markup: string, type: 'text/html' | 'text/xml') => Document;

export interface ReadingTools {
  readonly parse: ParseMarkup;
  /** Milliseconds since the epoch; no article is dated later. */
  readonly nowMs: number;
}

/** Thrown while a file is read; becomes an `UnreadFile`. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}
