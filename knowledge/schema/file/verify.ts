import * as v from 'valibot';
import { checkSource } from '../check';
import { SpellingField } from '../fields';
import type { PackSource } from '../source';
import { summaryOf } from '../summary';
import type { EntityRecord, Pack } from '../types';
import { FETCH_AGAIN, PackDamaged } from './damage';
import { decodeAs } from './decode';
import { decompilePack } from './decompile';
import { readHeader } from './header';
import { damagedParts } from './integrity';
import type { Section, SectionTag } from './layout';
import { openPack, sectionReader } from './open';
import { decodeText } from './table';
import { verifyIndex } from './verify-index';

type Sections = ReadonlyMap<SectionTag, Section>;

function wrongOrder(size: number, keyAt: (row: number) => string, what: string): string[] {
  for (let row = 1; row < size; row++)
    if (keyAt(row - 1) >= keyAt(row))
      return [`The ${what} of this pack are out of order at "${keyAt(row)}". ${FETCH_AGAIN}`];
  return [];
}

function wrongDates(pack: Pack, { facts, roles, relations }: EntityRecord): string[] {
  return [...facts, ...roles, ...relations]
    .filter(({ evidence, reported }) => {
      const days = evidence.map(({ article }) => pack.article(article)?.date ?? '');
      return days.sort()[0] !== reported;
    })
    .map(({ text }) => `"${text}" is dated otherwise than the articles that it cites.`);
}

/** A fact is stored under each entity that it is about; all copies are the same. */
function wrongFacts(records: readonly EntityRecord[]): string[] {
  const problems: string[] = [];
  const found = new Map<string, { readonly text: string; readonly about: number; times: number }>();
  for (const { id, facts } of records)
    for (const fact of facts) {
      const text = JSON.stringify(fact);
      const known = found.get(fact.id) ?? { text, about: new Set(fact.about).size, times: 0 };
      known.times += 1;
      found.set(fact.id, known);
      if (known.text !== text)
        problems.push(`The fact "${fact.id}" stands in this pack in two versions.`);
      if (!fact.about.includes(id))
        problems.push(`The fact "${fact.id}" lies under "${id}", which it is not about.`);
    }
  for (const [id, { about, times }] of found)
    if (times !== about)
      problems.push(`The fact "${id}" does not lie under each entity that it is about, once.`);
  return problems;
}

/** Each slice decodes, has the id under which it is stored, and takes its dates from the articles that it cites. */
function wrongRecords(pack: Pack, records: readonly EntityRecord[]): string[] {
  const ids = records.flatMap(({ id }, ordinal) =>
    id === pack.idOf(ordinal) ? [] : [`The entity "${id}" of this pack lies under another id.`],
  );
  const articles = pack.articles();
  const misplaced = articles.some(({ id }, row) => pack.article(id) !== articles[row]);
  return [
    ...ids,
    ...(misplaced ? ['An article of this pack lies under another id.'] : []),
    ...records.flatMap((record) => wrongDates(pack, record)),
    ...wrongFacts(records),
  ];
}

/** Whether the counts and dates in the pack's description are those of its content. */
function wrongManifest({ manifest }: Pack, source: PackSource): string[] {
  const summary = summaryOf(source);
  const { counts, firstDay, lastDay } = manifest;
  if (JSON.stringify(summary) === JSON.stringify({ counts, firstDay, lastDay })) return [];
  return ['The description of this pack counts or dates its content wrongly.'];
}

function wrongContent(bytes: Uint8Array, sections: Sections, pack: Pack): string[] {
  const { counts } = pack.manifest;
  const order = wrongOrder(counts.entities, pack.idOf, 'entities');
  if (order.length > 0) return order;
  const blockedText = decodeText(sectionReader(bytes, sections)('SHLD'));
  const blocklist = decodeAs(v.array(SpellingField), blockedText, 'The blocklist');
  const records = Array.from({ length: counts.entities }, (_, ordinal) => pack.record(ordinal));
  const wrong = wrongRecords(pack, records);
  if (wrong.length > 0) return wrong;
  const source = decompilePack(pack, blocklist);
  return [
    ...wrongManifest(pack, source),
    ...checkSource(source).map(({ what }) => `In this pack ${what}.`),
    ...verifyIndex(pack, records, blocklist),
  ];
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
