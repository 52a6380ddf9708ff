import type { IndexName } from '../types';
import { BLOCKLIST, FLAG, FORMAT, HEADER_WORDS, MAGIC, ROOM } from './layout';

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
  const view = <T>(room: number, length: number, make: ViewOf<T>): T => {
    const offset = header[room] ?? 0;
    if (offset % 8 !== 0 || offset + length * make.BYTES_PER_ELEMENT > bytes.length) {
      throw new BrokenIndexError('The name index is damaged: a section lies outside of it.');
    }
    return new make(aligned.buffer, aligned.byteOffset + offset, length);
  };
  const textStarts = view(ROOM.textStarts, rows + 1, Uint32Array);
  const textBytes = textStarts[rows] ?? 0;
  return {
    rows, entities, singleBits, prefixBits, bucketBits, textStarts,
    singles: view(ROOM.singles, 2 ** (singleBits - 3), Uint8Array),
    prefixes: view(ROOM.prefixes, 2 ** (prefixBits - 3), Uint8Array),
    buckets: view(ROOM.buckets, 2 ** bucketBits + 1, Uint32Array),
    tags: view(ROOM.tags, rows, Uint16Array),
    owners: view(ROOM.owners, rows, Uint32Array),
    flags: view(ROOM.flags, rows, Uint8Array),
    texts: view(ROOM.texts, textBytes, Uint8Array),
  }; // biome-ignore format: one line a field
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
