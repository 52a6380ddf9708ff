/** The writing half of `schema/layout.ts` and `schema/table.ts`. */

import { CURRENT_FORMAT } from '../history';
import { crc32 } from './crc32';
import { headerChecksum } from './header';
import {
  alignUp,
  HEADER_BYTES,
  MAGIC,
  OFFSET_OF,
  SECTIONS,
  type SectionTag,
  TABLE_ENTRY_BYTES,
  tagNumber,
  viewOf,
} from './layout';
import { tableHeadBytes } from './table';

const encoder = new TextEncoder();

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The value of a row, as it is written. */
export interface Slice {
  readonly bytes: Uint8Array;
  readonly checksum: number;
}

export function sliceOf(text: string): Slice {
  const bytes = encoder.encode(text);
  return { bytes, checksum: crc32(bytes) };
}

/** @param rows keys (ASCII, distinct) with their slices, sorted by key in code-unit order */
export function writeTable(rows: readonly (readonly [key: string, slice: Slice])[]): Uint8Array {
  const keys = rows.map(([key]) => encoder.encode(key));
  const slices = rows.map(([, { bytes }]) => bytes);
  const head = new Uint8Array(tableHeadBytes(rows.length));
  const view = viewOf(head);
  let at = 0;
  const put = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const putOffsets = (parts: readonly Uint8Array[]) => {
    let offset = 0;
    put(offset);
    for (const part of parts) {
      offset += part.length;
      put(offset);
    }
  };
  put(rows.length);
  putOffsets(keys);
  putOffsets(slices);
  for (const [, { checksum }] of rows) put(checksum);
  return joined([head, ...keys, ...slices]);
}

/** Lays the sections out and seals header, sections and file length with their checksums. */
export function writeFile(sections: Readonly<Record<SectionTag, Uint8Array>>): Uint8Array {
  const headBytes = HEADER_BYTES + SECTIONS.length * TABLE_ENTRY_BYTES;
  const length = SECTIONS.reduce((end, tag) => alignUp(end) + sections[tag].length, headBytes);
  const bytes = new Uint8Array(length);
  const view = viewOf(bytes);
  bytes.set(MAGIC);
  view.setUint32(OFFSET_OF.format, CURRENT_FORMAT, true);
  view.setUint32(OFFSET_OF.fileLength, length, true);
  view.setUint32(OFFSET_OF.sectionCount, SECTIONS.length, true);
  let offset = headBytes;
  for (const [number, tag] of SECTIONS.entries()) {
    const content = sections[tag];
    offset = alignUp(offset);
    bytes.set(content, offset);
    const entry = [tagNumber(tag), offset, content.length, crc32(content)];
    for (const [field, value] of entry.entries())
      view.setUint32(HEADER_BYTES + number * TABLE_ENTRY_BYTES + 4 * field, value, true);
    offset += content.length;
  }
  view.setUint32(OFFSET_OF.headerCrc, headerChecksum(bytes, SECTIONS.length), true);
  return bytes;
}
