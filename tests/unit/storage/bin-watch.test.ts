import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Result } from '../../../messaging/protocol';
import { type Bin, createBin } from '../../../storage/bin/bin';
import { createDatabase, type Database } from '../../../storage/database';
import { importData } from '../../../storage/exchange/import';
import { createVisitStore } from '../../../storage/visits';

const LABEL = { kind: 'all-pages', detail: '' } as const;
const COUNT = 1200;
const VISITS = Array.from({ length: COUNT }, (_, at) => ({
  url: `https://quay.example/${at}`,
  site: 'quay.example',
  title: `Report ${at}`,
  outlet: null,
  pageDay: null,
  firstSeenMs: 1,
  lastSeenMs: 1,
  entities: [],
}));
const annotations = { notes: [], known: [], corrections: [], highlights: [] };

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

let database: Database;
let bin: Bin;
let round = 0;

beforeEach(async () => {
  round += 1;
  database = createDatabase(`bin-watch-${round}`);
  bin = createBin(database);
  value(await importData(database, { visits: VISITS, annotations }));
});
afterEach(() => database.close());

const visitsLeft = async () => value(await createVisitStore(database).count());
const remove = (watch = {}) => bin.delete('d', { visits: 'all' }, LABEL, 5, watch);

/** Watches an operation; `stopAfter`: stops it at that report. */
function watching(stopAfter = Number.POSITIVE_INFINITY) {
  const reports: [number, number][] = [];
  const stopping = new AbortController();
  const progress = (done: number, total: number) => {
    reports.push([done, total]);
    if (reports.length === stopAfter) stopping.abort();
  };
  return { reports, watch: { progress, signal: stopping.signal } };
}

it('a deletion and its undo tell how far they are', async () => {
  const deleting = watching();
  value(await remove(deleting.watch));
  const steps = [500, 1000, COUNT].map((done) => [done, COUNT]);
  expect(deleting.reports).toEqual(steps);
  const undoing = watching();
  value(await bin.undo('d', undoing.watch));
  expect(undoing.reports).toEqual(steps);
  expect(await visitsLeft()).toBe(COUNT);
});

it('a deletion that is stopped has deleted nothing, and can be asked for again', async () => {
  expect((await remove(watching(2).watch)).ok).toBe(false);
  expect(await visitsLeft()).toBe(COUNT);
  expect(value(await bin.list())).toEqual([]);
  expect(value(await remove()).counts.visits).toBe(COUNT);
});

it('an undo that is stopped has brought back nothing, and can be asked for again', async () => {
  value(await remove());
  expect((await bin.undo('d', watching(2).watch)).ok).toBe(false);
  expect(await visitsLeft()).toBe(0);
  value(await bin.undo('d'));
  expect(await visitsLeft()).toBe(COUNT);
});
