import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Result, Visit } from '../../../messaging/protocol';
import { type AnnotationStore, createAnnotationStore } from '../../../storage/annotations';
import { createDatabase, type Database } from '../../../storage/database';
import { createReaderDataStore, type ReaderDataStore } from '../../../storage/reader-data';
import { createVisitStore, type VisitStore } from '../../../storage/visits';

const NOON = Date.UTC(2026, 2, 1, 12);
const VISIT: Visit = {
  url: 'https://a.example/one',
  site: 'a.example',
  title: 'One',
  outlet: null,
  pageDay: '2026-02-27',
  firstSeenMs: NOON,
  lastSeenMs: NOON,
  entities: [{ id: 'mayor', name: 'The Mayor', count: 3 }],
};
const WRONG = {
  kind: 'correction',
  entity: 'mayor',
  surface: 'Holub',
  scope: 'always',
  url: '',
  site: '',
  on: true,
} as const;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

let database: Database;
let readerData: ReaderDataStore;
let visits: VisitStore;
let annotations: AnnotationStore;
let round = 0;

const NO_ANNOTATIONS = { notes: [], known: [], corrections: [] };

beforeEach(async () => {
  round += 1;
  database = createDatabase(`annotations-${round}`);
  readerData = createReaderDataStore(database);
  visits = createVisitStore(database);
  annotations = createAnnotationStore(database);
  value(await readerData.restore({ visits: [VISIT], annotations: NO_ANNOTATIONS }));
  await annotations.set({ kind: 'note', entity: 'mayor', text: 'met once' }, 'The Mayor', 1);
  await annotations.set({ kind: 'known', entity: 'bank', on: true }, 'The Bank', 2);
  await annotations.set(WRONG, 'The Mayor', 3);
});
afterEach(() => database.close());

it('wipes visits and all that was said, and undo brings back exactly what was there', async () => {
  const before = {
    visits: value(await visits.list({})),
    annotations: value(await annotations.list()),
  };
  const gone = value(await readerData.clear());
  expect(gone).toEqual(before);
  expect(value(await visits.list({}))).toEqual([]);
  expect(value(await annotations.list())).toEqual(NO_ANNOTATIONS);
  expect(value(await readerData.restore(gone))).toBe(4);
  expect(value(await visits.list({}))).toEqual(before.visits);
  expect(value(await annotations.list())).toEqual(before.annotations);
  expect(value(await visits.metElsewhere(['mayor'], 'https://b.example/'))).toEqual(
    new Set(['mayor']),
  );
});

it('undone twice is undone once', async () => {
  const gone = value(await readerData.clear());
  await readerData.restore(gone);
  await readerData.restore(gone);
  expect(value(await readerData.clear())).toEqual(gone);
});

it('keeps what was written anew before the undo, and merges a page read anew', async () => {
  const gone = value(await readerData.clear());
  await annotations.set({ kind: 'note', entity: 'mayor', text: 'met again' }, 'The Mayor', 9);
  const later = NOON + 1000;
  await readerData.restore({
    visits: [
      { ...VISIT, lastSeenMs: later, entities: [{ id: 'bank', name: 'The Bank', count: 1 }] },
    ],
    annotations: NO_ANNOTATIONS,
  });
  await readerData.restore(gone);
  expect(value(await annotations.of('mayor')).note).toBe('met again');
  const [page] = value(await visits.list({}));
  expect(page?.lastSeenMs).toBe(later);
  expect(page?.entities.map(({ id, count }) => [id, count]).toSorted()).toEqual([
    ['bank', 1],
    ['mayor', 3],
  ]);
});
