import { crc32 } from './crc32';
import { FETCH_AGAIN } from './damage';
import { readHeader } from './header';
import { HEADER_BYTES, type Section, type SectionTag, TABLE_ENTRY_BYTES } from './layout';
import { sectionReader } from './open';

type Sections = ReadonlyMap<SectionTag, Section>;

const CONTENT: Readonly<Record<SectionTag, string>> = {
  MANI: 'description',
  ENTS: 'entities',
  ARTS: 'articles',
  SHLD: 'blocklist',
  INDX: 'name index',
};

function damagedSections(bytes: Uint8Array, sections: Sections): string[] {
  const read = sectionReader(bytes, sections);
  return [...sections]
    .filter(([tag, { crc }]) => crc32(read(tag)) !== crc)
    .map(([tag]) => `This pack is damaged where its ${CONTENT[tag]} should be. ${FETCH_AGAIN}`);
}

/** Bytes between sections must be zeros: no section's checksum covers them. */
function dirtyPadding(bytes: Uint8Array, sections: Sections): string[] {
  let at = HEADER_BYTES + sections.size * TABLE_ENTRY_BYTES;
  for (const { offset, length } of sections.values()) {
    if (bytes.subarray(at, offset).some((byte) => byte !== 0))
      return [`There are bytes in this pack where none belong. ${FETCH_AGAIN}`];
    at = offset + length;
  }
  return at === bytes.length ? [] : [`There are bytes after the end of this pack. ${FETCH_AGAIN}`];
}

/** Every checksum, and every byte that belongs to no section. */
export function damagedParts(bytes: Uint8Array, sections: Sections): string[] {
  return [...damagedSections(bytes, sections), ...dirtyPadding(bytes, sections)];
}

/**
 * Whether the file was damaged since it was made. Checksums only, so that a worker can ask each time it starts: a
 * millisecond for a small pack. Whether a stranger's pack keeps the rules is for `verifyPack`, once, before it is kept.
 *
 * @returns sentences for a person, empty where nothing is damaged
 */
export function findDamage(bytes: Uint8Array): string[] {
  const header = readHeader(bytes);
  return header.ok ? damagedParts(bytes, header.sections) : [header.problem];
}
