import * as v from 'valibot';
import { checkSource } from './check';
import { FETCH_AGAIN, PackDamaged } from './damage';
import { decodeAs } from './decode';
import { decompilePack } from './decompile';
import { SpellingField } from './fields';
import { readHeader } from './header';
import { damagedParts } from './integrity';
import type { Section, SectionTag } from './layout';
import { openPack, sectionReader } from './open';
import { decodeText } from './table';
import type { Pack } from './types';
import { verifyIndex } from './verify-index';

type Sections = ReadonlyMap<SectionTag, Section>;

function wrongOrder(size: number, keyAt: (row: number) => string, what: string): string[] {
  for (let row = 1; row < size; row++)
    if (keyAt(row - 1) >= keyAt(row))
      return [`The ${what} of this pack are out of order at "${keyAt(row)}". ${FETCH_AGAIN}`];
  return [];
}

/** Each slice decodes, says the id under which it lies, and dates its parts by the articles that they cite. */
function wrongRecords(pack: Pack): string[] {
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (let ordinal = 0; ordinal < pack.manifest.counts.entities; ordinal++) {
    const record = pack.record(ordinal);
    if (record.id !== pack.idOf(ordinal))
      problems.push(`The entity "${record.id}" of this pack lies under another id.`);
    for (const dated of [...record.facts, ...record.roles, ...record.relations]) {
      const days = dated.evidence.map(({ article }) => pack.article(article)?.date ?? '');
      if (days.sort()[0] !== dated.reported)
        problems.push(`"${dated.text}" is dated otherwise than the articles that it cites.`);
    }
    for (const fact of record.facts) {
      const text = JSON.stringify(fact);
      if ((texts.get(fact.id) ?? text) !== text)
        problems.push(`The fact "${fact.id}" stands in this pack in two versions.`);
      if (!fact.about.includes(record.id))
        problems.push(`The fact "${fact.id}" lies under "${record.id}", which it is not about.`);
      texts.set(fact.id, text);
    }
  }
  return texts.size === pack.manifest.counts.facts
    ? problems
    : [...problems, 'This pack does not hold as many facts as it says.'];
}

function wrongContent(bytes: Uint8Array, sections: Sections, pack: Pack): string[] {
  const { counts } = pack.manifest;
  const order = wrongOrder(counts.entities, pack.idOf, 'entities');
  if (order.length > 0) return order;
  const shieldText = decodeText(sectionReader(bytes, sections)('SHLD'));
  const shields = decodeAs(v.array(SpellingField), shieldText, 'The shields');
  const records = wrongRecords(pack);
  if (records.length > 0) return records;
  const complaints = checkSource(decompilePack(pack, shields));
  return [...verifyIndex(pack, shields), ...complaints.map(({ what }) => `In this pack ${what}.`)];
}

/**
 * The whole examination of a compiled pack, before it is kept: every checksum, every byte between the sections, every
 * record's shape, every reference, and the rules that its sources had to follow. Its work grows with the pack; a
 * small pack takes milliseconds.
 *
 * @returns sentences for a person, empty where the pack is whole
 */
export function verifyPack(bytes: Uint8Array): string[] {
  const header = readHeader(bytes);
  if (!header.ok) return [header.problem];
  const damage = damagedParts(bytes, header.sections);
  if (damage.length > 0) return damage;
  const opened = openPack(bytes);
  if (!opened.ok) return [opened.problem];
  try {
    return wrongContent(bytes, header.sections, opened.pack);
  } catch (error) {
    if (error instanceof PackDamaged) return [error.message];
    throw error;
  }
}
