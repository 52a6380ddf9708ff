/** A span of the page whose keys are those of some rows of the index. One object, filled again for each. */
export interface Span {
  /** Rows from here to `endRow` with this tag. */
  firstRow: number;
  /** Row after the last. */
  endRow: number;
  tag: number;
  block: number;
  /** UTF-16 offsets into the block. */
  start: number;
  end: number;
  /** The same as positions in the reader's bytes. */
  startByte: number;
  endByte: number;
  /** Words of the name. */
  words: number;
  /** A middle name between them that is not the name's, as positions in the reader's bytes; -1 where there is none. */
  skippedStart: number;
  skippedEnd: number;
  /** Of a plain word alone: where the cache keeps it, and its identity there. -1 and 0 for all else. */
  slot: number;
  identity: number;
}

/** Receives every span: to be verified. */
export interface ScanSink {
  /** @returns false where the words are no name, whatever stands around them */
  candidate(span: Readonly<Span>): boolean;
}
