import { remembered } from '../../text/remembered';
import type { Pack, PackManifest } from '../types';
import { crc32 } from './crc32';
import { FETCH_AGAIN, PackDamaged } from './damage';
import { decodeAs } from './decode';
import { readHeader } from './header';
import type { Section, SectionTag } from './layout';
import { ArticleSchema, EntityRecordSchema, ManifestSchema } from './records';
import { decodeText, openTable, type SliceTable } from './table';

export type Opened =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problem: string };

/** The parts of a file whose header is valid. */
interface Parts {
  readonly manifest: PackManifest;
  readonly entities: SliceTable;
  readonly articles: SliceTable;
  readonly indexBytes: Uint8Array;
}

export type SectionReader = (tag: SectionTag) => Uint8Array;

/** Views of the sections, no copies. */
export function sectionReader(
  bytes: Uint8Array,
  sections: ReadonlyMap<SectionTag, Section>,
): SectionReader {
  return (tag) => {
    const section = sections.get(tag);
    if (section === undefined) throw new PackDamaged(`This pack lacks its part ${tag}.`);
    return bytes.subarray(section.offset, section.offset + section.length);
  };
}

function tableOf(bytes: Uint8Array, what: string): SliceTable {
  const table = openTable(bytes);
  if (table === undefined)
    throw new PackDamaged(`The table of ${what} in this pack is damaged. ${FETCH_AGAIN}`);
  return table;
}

function readParts(bytes: Uint8Array, sections: ReadonlyMap<SectionTag, Section>): Parts {
  const section = sectionReader(bytes, sections);
  const manifestBytes = section('MANI');
  if (crc32(manifestBytes) !== sections.get('MANI')?.crc)
    throw new PackDamaged(`The description of this pack is damaged. ${FETCH_AGAIN}`);
  const manifest = decodeAs(ManifestSchema, decodeText(manifestBytes), 'The description');
  const entities = tableOf(section('ENTS'), 'entities');
  const articles = tableOf(section('ARTS'), 'articles');
  const { counts } = manifest;
  if (entities.size !== counts.entities || articles.size !== counts.articles)
    throw new PackDamaged(`This pack does not hold as much as it says. ${FETCH_AGAIN}`);
  return { manifest, entities, articles, indexBytes: section('INDX') };
}

/** Decoded records of entities that are kept: what some pages need. */
const MOST_RECORDS = 2_000;

function packOf({ manifest, entities, articles, indexBytes }: Parts): Pack {
  // Matching, story and cards of a page ask for the same rows again and again: each is decoded once.
  const articleAt = remembered((row: number) =>
    decodeAs(ArticleSchema, articles.textAt(row), `The article "${articles.keyAt(row)}"`),
  );
  const recordAt = remembered(
    (row: number) =>
      decodeAs(EntityRecordSchema, entities.textAt(row), `The entity "${entities.keyAt(row)}"`),
    MOST_RECORDS,
  );
  return {
    manifest,
    indexBytes,
    ordinalOf: remembered(entities.rowOf),
    idOf: remembered(entities.keyAt),
    record: recordAt,
    article: (id) => {
      const row = articles.rowOf(id);
      return row < 0 ? undefined : articleAt(row);
    },
    articles: () => Array.from({ length: articles.size }, (_, row) => articleAt(row)),
  };
}

/**
 * Opens a compiled pack: header, section table and manifest only, so that the work does not grow with the pack.
 * What lies in the sections is checked slice by slice when it is decoded, and as a whole by `verifyPack`.
 *
 * @param bytes the file; kept and viewed, not copied. For typed arrays its own offset should be a multiple of 8.
 */
export function openPack(bytes: Uint8Array): Opened {
  const header = readHeader(bytes);
  if (!header.ok) return header;
  try {
    return { ok: true, pack: packOf(readParts(bytes, header.sections)) };
  } catch (error) {
    if (error instanceof PackDamaged) return { ok: false, problem: error.message };
    throw error;
  }
}
