/**
 * A table from sorted ASCII keys to slices, read where it lies:
 *
 * ```
 *  0            4       number of rows n
 *  4            4(n+1)  where each key begins, from the start of the keys; the last is their length
 *  4(n+2)       4(n+1)  where each slice begins, from the start of the slices; the last is their length
 *  4(2n+3)      4n      CRC-32 of each slice
 *  4(3n+3)      ...     the keys, then the slices, without gaps
 * ```
 */
import { crc32 } from './crc32';
import { FETCH_AGAIN, PackDamaged } from './damage';
import { viewOf } from './layout';

const decoder = new TextDecoder('utf-8', { fatal: true });

export interface SliceTable {
  readonly size: number;
  keyAt(row: number): string;
  /** @returns the row of a key, or -1, by binary search over the bytes */
  rowOf(key: string): number;
  /** @returns the slice's text. @throws PackDamaged where its checksum or its UTF-8 is wrong */
  textAt(row: number): string;
}

export const tableHeadBytes = (rows: number): number => 4 * (3 * rows + 3);

function shape(view: DataView): { rows: number; keysAt: number; slicesAt: number } | undefined {
  if (view.byteLength < tableHeadBytes(0)) return undefined;
  const rows = view.getUint32(0, true);
  const keysAt = tableHeadBytes(rows);
  if (keysAt > view.byteLength) return undefined;
  const slicesAt = keysAt + view.getUint32(4 + 4 * rows, true);
  const end = slicesAt + view.getUint32(4 * (rows + 2) + 4 * rows, true);
  return end === view.byteLength ? { rows, keysAt, slicesAt } : undefined;
}

/** Compares a key with bytes as code units: keys are ASCII. */
function compare(key: string, bytes: Uint8Array): number {
  const shared = Math.min(key.length, bytes.length);
  for (let i = 0; i < shared; i++) {
    const difference = key.charCodeAt(i) - (bytes[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return key.length - bytes.length;
}

/** Opens a table without touching its rows. @returns undefined where its parts do not fill its bytes exactly */
export function openTable(bytes: Uint8Array): SliceTable | undefined {
  const view = viewOf(bytes);
  const parts = shape(view);
  if (parts === undefined) return undefined;
  const { rows, keysAt, slicesAt } = parts;
  const slice = (offsetsAt: number, base: number, row: number): Uint8Array => {
    if (!Number.isInteger(row) || row < 0 || row >= rows)
      throw new RangeError(`row ${row} of a table of ${rows}`);
    const at = offsetsAt + 4 * row;
    return bytes.subarray(base + view.getUint32(at, true), base + view.getUint32(at + 4, true));
  };
  const key = (row: number) => slice(4, keysAt, row);
  const textAt = (row: number): string => {
    const content = slice(4 * (rows + 2), slicesAt, row);
    if (crc32(content) !== view.getUint32(4 * (2 * rows + 3) + 4 * row, true))
      throw new PackDamaged(`A part of this pack is damaged. ${FETCH_AGAIN}`);
    return decodeText(content);
  };
  const keyAt = (row: number): string => String.fromCharCode(...key(row));
  return { size: rows, keyAt, rowOf: (wanted) => search(wanted, rows, key), textAt };
}

function search(wanted: string, rows: number, key: (row: number) => Uint8Array): number {
  let low = 0;
  let high = rows - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compare(wanted, key(middle));
    if (order === 0) return middle;
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return -1;
}

/** @throws PackDamaged where the bytes are no UTF-8 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new PackDamaged(`A part of this pack is not text. ${FETCH_AGAIN}`);
  }
}
