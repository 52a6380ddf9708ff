import type { KeptDecision } from '../../../knowledge/reading/own/decisions';
import type { LearntArticle } from '../../../knowledge/reading/own/learnt';
import type { ReaderData, TextHighlight, Visit } from '../../../messaging/protocol';
import type { DeletedRows } from '../../../storage/bin/take';
import type { Database } from '../../../storage/database';
import { importData } from '../../../storage/exchange/import';
import type { Sighting } from '../../../storage/merge';
import { createPackStore } from '../../../storage/packs';
import type { BinnedStore } from '../../../storage/schema';

export const DAY = Date.UTC(2026, 2, 1, 12);
const SITE = 'a.example';
const address = (name: string) => `https://${SITE}/${name}`;

const visit = (name: string): Visit => ({
  url: address(name),
  site: SITE,
  title: name,
  outlet: null,
  pageDay: '2026-02-27',
  firstSeenMs: DAY,
  lastSeenMs: DAY,
  entities: [{ id: 'mayor', name: 'The Mayor', count: 3 }],
});

const note = (entity: string) => ({ entity, name: entity, text: 'met', savedMs: 1, version: 1 });
const known = (entity: string) => ({ entity, name: entity, sinceMs: 2 });
const correction = (entity: string) => {
  const scope = 'always' as const;
  return { entity, name: entity, surface: 'Holub', scope, where: '', madeMs: 3 };
};
const highlight = (id: string): TextHighlight => ({
  id,
  url: address('one'),
  site: SITE,
  title: 'One',
  quote: { exact: 'the ferry sails at six', prefix: 'said ', suffix: ', then' },
  position: { start: 5, end: 27 },
  madeMs: 4,
  note: { text: 'ask again', savedMs: 5, version: 1 },
});
const learnt = (name: string): LearntArticle => ({
  url: address(name),
  site: SITE,
  outlet: 'The Ledger',
  title: name,
  day: '2026-02-27',
  dayFrom: 'page',
  lang: 'en',
  learntMs: DAY,
  sketch: [1, 2, 3],
  names: [{ kind: 'PER', text: 'Ada Lund', cluster: 'PER:ada lund', score: 0.9, count: 2 }],
  roles: [],
  quotations: [],
});
const decision = (id: string): KeptDecision => ({
  id,
  madeMs: 6,
  decision: { kind: 'pin', cluster: id },
});

/** Rows of each store that names an entity, a page or an id of the list. */
const dataOf = (names: readonly string[]): ReaderData => ({
  visits: names.map(visit),
  annotations: {
    notes: names.map(note),
    known: names.map(known),
    corrections: names.map(correction),
    highlights: names.map(highlight),
  },
  learnt: names.map(learnt),
  decisions: names.map(decision),
  pageDates: names.map((name) => ({ url: address(name), day: '2026-02-20', madeMs: 7 })),
});

const HERE = ['mayor', 'bank'];
/** Rows, some of them also in a store that was filled. */
export const MORE = dataOf(['bank', 'quay', 'pier']);

/** Two rows in each store. */
export async function fill(database: Database): Promise<void> {
  const imported = await importData(database, dataOf(HERE));
  const packs = HERE.map((id) => {
    const bytes = new TextEncoder().encode(id).buffer;
    return { id, title: id, version: '1.0.0', sizeBytes: bytes.byteLength, addedMs: 8, bytes };
  });
  const added = await createPackStore(database).put(packs);
  if (!imported.ok || !added.ok) throw new Error('The store was not filled.');
}

/** The first row of each store, as a deletion names it. */
export const KEYS: { readonly [Store in BinnedStore]: DeletedRows[Store] } = {
  visits: [address('mayor')],
  notes: ['mayor'],
  known: ['mayor'],
  corrections: [['mayor', 'Holub', 'always', '']],
  pageDates: [address('mayor')],
  packs: ['mayor'],
  learnt: [address('mayor')],
  decisions: ['mayor'],
  highlights: ['mayor'],
};

export const SIGHTING: Sighting = {
  page: { url: address('new'), site: SITE, title: 'New', outlet: null, lang: 'en', date: null },
  atMs: DAY,
  blocks: { b: { mayor: 1 } },
  names: { mayor: 'The Mayor' },
};
