import type { IndexName } from '../types';

/**
 * The bytes of a compiled index. Little-endian, every section 8-byte aligned, read in place through typed arrays.
 *
 *   header    16 x u32: magic, format, sizeBytes, rows, bucketBits, singleBits, prefixBits, entities,
 *             then the byte offsets of: singles, prefixes, buckets, tags, owners, textStarts, flags, texts
 *   singles   bitmap of 2^singleBits: strict keys of names of one word
 *   prefixes  bitmap of 2^prefixBits: hashes of the first 1, 2, ... words of longer names
 *   buckets   u32 x (2^bucketBits + 1): first row of each bucket; rows are sorted by hash
 *   tags      u16 a row: low half of its hash (the bucket has the high bits)
 *   owners    u32 a row: ordinal of the entity, or BLOCKLIST
 *   textStarts u32 x (rows + 1): where the row's text starts in `texts`
 *   flags     u8 a row, see FLAG
 *   texts     UTF-8 of the names
 */
export const MAGIC = 0x58494742; // "BGIX"
export const FORMAT = 2;
export const HEADER_WORDS = 16;
export const BLOCKLIST = 0xffffffff;

export const FLAG = {
  /** Bits 0-4: kind of name + 5 x kind of entity. */
  nameKinds: ['full', 'short', 'abbreviation', 'nickname', 'native'] as const,
  entityKinds: ['person', 'organisation', 'place', 'event', 'work'] as const,
  kinds: 31,
  ambiguous: 32,
  isUnambiguous: 64,
  marked: 128,
} as const;

export const ROOM = {
  singles: 8,
  prefixes: 9,
  buckets: 10,
  tags: 11,
  owners: 12,
  textStarts: 13,
  flags: 14,
  texts: 15,
} as const;

/** Position of a bit in a bitmap of 2^bits for a hash. Two probes from one hash. */
export function firstProbe(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}
export function secondProbe(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}

/** @returns false where the hash is surely not in a bitmap of 2^bits */
export function isInBitmap(bitmap: Uint8Array, bits: number, hash: number): boolean {
  const first = firstProbe(hash, bits);
  if (((bitmap[first >>> 3] ?? 0) & (1 << (first & 7))) === 0) return false;
  const second = secondProbe(hash, bits);
  return ((bitmap[second >>> 3] ?? 0) & (1 << (second & 7))) !== 0;
}

/** The bytes are no index that this version can read, or not a whole one. */
export class BrokenIndexError extends Error {
  override readonly name = 'BrokenIndexError';
}

/** An opened index: views of the bytes, nothing more. */
export interface NameIndex {
  readonly rows: number;
  readonly entities: number;
  readonly singleBits: number;
  readonly prefixBits: number;
  readonly bucketBits: number;
  readonly singles: Uint8Array;
  readonly prefixes: Uint8Array;
  readonly buckets: Uint32Array;
  readonly tags: Uint16Array;
  readonly owners: Uint32Array;
  readonly textStarts: Uint32Array;
  readonly flags: Uint8Array;
  readonly texts: Uint8Array;
}

/**
 * Opens a compiled index in place: work does not depend on its size. Only bytes that are not 8-byte aligned in their
 * buffer are copied first.
 * @throws {BrokenIndexError} where the header does not fit the bytes
 */
export function openIndex(bytes: Uint8Array): NameIndex {
  if (bytes.length < HEADER_WORDS * 4)
    throw new BrokenIndexError('The name index is cut short: it has no whole header.');
  const aligned = (bytes.byteOffset & 7) === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  checkHeader(header, bytes.length);
  const [, , , rows = 0, bucketBits = 0, singleBits = 0, prefixBits = 0, entities = 0] = header;
  let expected = HEADER_WORDS * 4;
  /** The next section: each begins where the one before ends, so a damaged place is noticed before a row is read. */
  const view = <T>(room: number, length: number, make: ViewOf<T>): T => {
    const offset = header[room] ?? 0;
    const end = offset + length * make.BYTES_PER_ELEMENT;
    if (offset !== expected || end > bytes.length)
      throw new BrokenIndexError('The name index is damaged: a section is not in its place.');
    expected = Math.ceil(end / 8) * 8;
    return new make(aligned.buffer, aligned.byteOffset + offset, length);
  };
  const singles = view(ROOM.singles, 2 ** (singleBits - 3), Uint8Array);
  const prefixes = view(ROOM.prefixes, 2 ** (prefixBits - 3), Uint8Array);
  const buckets = view(ROOM.buckets, 2 ** bucketBits + 1, Uint32Array);
  const tags = view(ROOM.tags, rows, Uint16Array);
  const owners = view(ROOM.owners, rows, Uint32Array);
  const textStarts = view(ROOM.textStarts, rows + 1, Uint32Array);
  const flags = view(ROOM.flags, rows, Uint8Array);
  const texts = view(ROOM.texts, textStarts[rows] ?? 0, Uint8Array);
  return {
    rows,
    entities,
    singleBits,
    prefixBits,
    bucketBits,
    singles,
    prefixes,
    buckets,
    tags,
    owners,
    textStarts,
    flags,
    texts,
  };
}

interface ViewOf<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
}

function checkHeader(header: Uint32Array, size: number): void {
  const [magic, format, sizeBytes, , bucketBits = 0, singleBits = 0, prefixBits = 0] = header;
  if (magic !== MAGIC) throw new BrokenIndexError('These bytes are no name index.');
  if (format !== FORMAT) {
    throw new BrokenIndexError(
      `The name index has format ${format}; this version reads format ${FORMAT}.`,
    );
  }
  if (sizeBytes !== size) {
    throw new BrokenIndexError(`The name index should have ${sizeBytes} bytes and has ${size}.`);
  }
  const bits = [bucketBits, singleBits, prefixBits];
  if (bits.some((count) => count < 4 || count > 31))
    throw new BrokenIndexError('The name index is damaged: a table has no possible size.');
}

const decoder = new TextDecoder();

/** @returns the pack's name in a row */
export function textOfRow(index: NameIndex, row: number): string {
  return decoder.decode(index.texts.subarray(index.textStarts[row], index.textStarts[row + 1]));
}

export function nameKindOfRow(index: NameIndex, row: number): IndexName['nameKind'] {
  return FLAG.nameKinds[((index.flags[row] ?? 0) & FLAG.kinds) % 5] ?? 'full';
}

export function entityKindOfRow(index: NameIndex, row: number): IndexName['entityKind'] {
  return FLAG.entityKinds[Math.floor(((index.flags[row] ?? 0) & FLAG.kinds) / 5)] ?? 'work';
}

/** A row that stands for nothing marked: a blocklist entry of the pack. */
export function isBlocklistRow(index: NameIndex, row: number): boolean {
  return index.owners[row] === BLOCKLIST;
}

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

/** Spans kept at once, a power of two: what some dozens of pages have between them. */
const PLACES = 4_096;

interface KnownSpan<Found> {
  readonly bytes: Uint8Array;
  readonly firstRow: number;
  readonly skippedStart: number;
  readonly skippedEnd: number;
  readonly afterArticle: boolean;
  readonly surface: string;
  readonly finding: Found;
}

/** What spans of several words, or with marks, were found to be: the same wherever they stand, so it is worked out once. */
export class SpanMemory<Found> {
  private readonly known: (KnownSpan<Found> | undefined)[] = new Array(PLACES);

  get(
    span: Readonly<Span>,
    bytes: Uint8Array,
    afterArticle: boolean,
  ): KnownSpan<Found> | undefined {
    const known = this.known[placeOf(span, bytes)];
    if (known === undefined || known.firstRow !== span.firstRow) return undefined;
    if (known.afterArticle !== afterArticle || !isSame(known, span, bytes)) return undefined;
    return known;
  }

  keep(
    span: Readonly<Span>,
    bytes: Uint8Array,
    afterArticle: boolean,
    surface: string,
    finding: Found,
  ): void {
    const { firstRow, startByte, endByte, skippedStart, skippedEnd } = span;
    this.known[placeOf(span, bytes)] = {
      bytes: bytes.slice(startByte, endByte),
      firstRow,
      skippedStart: skippedStart < 0 ? -1 : skippedStart - startByte,
      skippedEnd: skippedStart < 0 ? -1 : skippedEnd - startByte,
      afterArticle,
      surface,
      finding,
    };
  }
}

/** FNV-1a over the span's bytes. */
function placeOf({ startByte, endByte }: Readonly<Span>, bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = startByte; at < endByte; at += 1)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

function isSame(known: KnownSpan<unknown>, span: Readonly<Span>, bytes: Uint8Array): boolean {
  const { startByte, endByte, skippedStart, skippedEnd } = span;
  if (known.bytes.length !== endByte - startByte) return false;
  if (skippedStart < 0 !== known.skippedStart < 0) return false;
  if (
    skippedStart >= 0 &&
    (skippedStart - startByte !== known.skippedStart || skippedEnd - startByte !== known.skippedEnd)
  )
    return false;
  for (let at = 0; at < known.bytes.length; at += 1)
    if (known.bytes[at] !== bytes[startByte + at]) return false;
  return true;
}
