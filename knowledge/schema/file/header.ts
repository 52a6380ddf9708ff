import { formatProblem } from '../history';
import { crc32 } from './crc32';
import { FETCH_AGAIN } from './damage';
import {
  ALIGNMENT,
  HEADER_BYTES,
  MAGIC,
  MAX_SECTIONS,
  OFFSET_OF,
  SECTIONS,
  type Section,
  type SectionTag,
  TABLE_ENTRY_BYTES,
  tagText,
  viewOf,
} from './layout';

export type Header =
  | { readonly ok: true; readonly sections: ReadonlyMap<SectionTag, Section> }
  | { readonly ok: false; readonly problem: string };

const refuse = (problem: string): Header => ({ ok: false, problem });

/** CRC-32 of the header and the section table, with the field that holds it taken as zero. */
export function headerChecksum(bytes: Uint8Array, sectionCount: number): number {
  // `slice` of a Node Buffer is a view, not a copy: filling it would change the file.
  const copy = new Uint8Array(bytes.subarray(0, HEADER_BYTES + sectionCount * TABLE_ENTRY_BYTES));
  copy.fill(0, OFFSET_OF.headerCrc, OFFSET_OF.headerCrc + 4);
  return crc32(copy);
}

function readSection(view: DataView, number: number): Section {
  const at = HEADER_BYTES + number * TABLE_ENTRY_BYTES;
  return {
    tag: tagText(view.getUint32(at, true)),
    offset: view.getUint32(at + 4, true),
    length: view.getUint32(at + 8, true),
    crc: view.getUint32(at + 12, true),
  };
}

/** Offsets that a well-made file cannot have: the header's checksum holds, so its maker is at fault. */
function misplaced(sections: readonly Section[], fileLength: number): boolean {
  let free = HEADER_BYTES + sections.length * TABLE_ENTRY_BYTES;
  return sections.some(({ tag, offset, length }, number) => {
    const isWrong = tag !== SECTIONS[number] || offset % ALIGNMENT !== 0 || offset < free;
    free = offset + length;
    return isWrong || free > fileLength;
  });
}

function lengthProblem(bytes: Uint8Array, declared: number): string | undefined {
  if (bytes.length === declared) return undefined;
  const how = bytes.length < declared ? 'is cut short' : 'has bytes after its end';
  return `This pack ${how}: it should be ${declared} bytes long and is ${bytes.length}. ${FETCH_AGAIN}`;
}

/** Reads and checks the header and the section table alone, whatever the file's size. */
export function readHeader(bytes: Uint8Array): Header {
  if (bytes.length < HEADER_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte))
    return refuse('This file is not a compiled Backgrounder pack (.bgpk).');
  const view = viewOf(bytes);
  const format = formatProblem(view.getUint32(OFFSET_OF.format, true));
  if (format !== undefined) return refuse(format);
  const length = lengthProblem(bytes, view.getUint32(OFFSET_OF.fileLength, true));
  if (length !== undefined) return refuse(length);
  return readSections(bytes, view);
}

function readSections(bytes: Uint8Array, view: DataView): Header {
  const count = view.getUint32(OFFSET_OF.sectionCount, true);
  const fits = count <= MAX_SECTIONS && HEADER_BYTES + count * TABLE_ENTRY_BYTES <= bytes.length;
  if (!fits || headerChecksum(bytes, count) !== view.getUint32(OFFSET_OF.headerCrc, true))
    return refuse(`The first bytes of this pack are damaged. ${FETCH_AGAIN}`);
  const sections = Array.from({ length: count }, (_, number) => readSection(view, number));
  if (count !== SECTIONS.length || misplaced(sections, bytes.length))
    return refuse(`This pack's sections are not where they belong. ${FETCH_AGAIN}`);
  // Tags were compared with SECTIONS just above.
  return { ok: true, sections: new Map(sections.map((one) => [one.tag as SectionTag, one])) };
}
