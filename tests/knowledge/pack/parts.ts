import { readHeader } from '../../../knowledge/schema/file/header';
import type { SectionTag } from '../../../knowledge/schema/file/layout';
import { sectionReader } from '../../../knowledge/schema/file/open';
import { openTable } from '../../../knowledge/schema/file/table';
import { sliceOf, writeTable } from '../../../knowledge/schema/file/write';

export type Parts = Record<SectionTag, Uint8Array>;

/** The sections of a compiled pack. */
export function partsOf(bytes: Uint8Array): Parts {
  const header = readHeader(bytes);
  if (!header.ok) throw new Error(header.problem);
  const read = sectionReader(bytes, header.sections);
  return {
    MANI: read('MANI'),
    ENTS: read('ENTS'),
    ARTS: read('ARTS'),
    SHLD: read('SHLD'),
    INDX: read('INDX'),
  };
}

/** Keys and texts of a section's table. */
export function rowsOf(bytes: Uint8Array): [string, string][] {
  const table = openTable(bytes);
  if (!table) throw new Error('no table');
  return Array.from({ length: table.size }, (_, row) => [table.keyAt(row), table.textAt(row)]);
}

/** A table of such rows. */
export function tableOf(rows: readonly (readonly [string, string])[]): Uint8Array {
  return writeTable(rows.map(([key, text]) => [key, sliceOf(text)]));
}
