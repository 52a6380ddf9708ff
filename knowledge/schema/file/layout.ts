/**
 * The compiled pack, byte by byte (formats 1 and 2). All numbers are unsigned, little-endian.
 *
 * ```
 *  0  8  magic: "BGPK" CR LF 0x1A LF (a transfer that mends line ends breaks it, and is found out)
 *  8  4  format
 * 12  4  length of the whole file in bytes
 * 16  4  number of sections
 * 20  4  CRC-32 of the bytes from 0 to the end of the section table, these four taken as zero
 * 24  16 per section: tag (four ASCII letters), offset, length, CRC-32 of the section's bytes
 * ..     the sections in the table's order, each beginning at a multiple of 8, zeros between
 * ```
 */
export const MAGIC: readonly number[] = [0x42, 0x47, 0x50, 0x4b, 0x0d, 0x0a, 0x1a, 0x0a];
export const HEADER_BYTES = 24;
export const TABLE_ENTRY_BYTES = 16;
export const ALIGNMENT = 8;
export const MAX_SECTIONS = 64;

export const OFFSET_OF = { format: 8, fileLength: 12, sectionCount: 16, headerCrc: 20 } as const;

/** The sections, in their order in the file. */
export const SECTIONS = ['MANI', 'ENTS', 'ARTS', 'SHLD', 'INDX'] as const;
export type SectionTag = (typeof SECTIONS)[number];

export interface Section {
  readonly tag: string;
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

export function alignUp(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function tagNumber(tag: string): number {
  return [...tag].reduce((sum, letter, i) => sum + letter.charCodeAt(0) * 2 ** (8 * i), 0);
}

export function tagText(number: number): string {
  return String.fromCharCode(...[0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff));
}
