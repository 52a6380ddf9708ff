import type { Day, EntityId } from '../knowledge/schema/types';
import type { PageIdentity, Result, StoreMeasure, Visit } from '../messaging/protocol';
import { canonicalUrl } from './canonical';
import type { Connection, Database } from './database';
import { mergeTally, metRange, type Sighting, stored, travelling, visitOf } from './merge';
import type { ReadingStore } from './reading';
import type { PageTally } from './schema';
import { dayOf } from './search';

/** How long a page's tally is kept after the page was last seen. */
const TALLY_LIFE_MS = 24 * 60 * 60 * 1000;

/** Rows per read: some hundred kilobytes. */
const PAGE_OF_ROWS = 1000;

/**
 * Maximum number of an entity's pages that are searched for the newest date. A newer one is missed only if many old
 * articles were read since.
 */
const MOST_LOOKED_AT = 200;

/** The reader's visits. Every operation is one transaction: it happens whole or not at all. */
export interface VisitStore {
  /**
   * Counts the names of a batch. Repeated batches, and batches in any order, give the same counts. The page becomes a
   * visit with `markRead`; from then on its batches change the visit.
   */
  record(sighting: Sighting): Promise<Result<null>>;
  /** The page was visible long enough to be read: it is a visit now, if a batch named an entity. */
  markRead(page: PageIdentity, atMs: number): Promise<Result<null>>;
  /**
   * Visits in the order of their addresses, at most 1,000 at a time.
   * @param after the address of the last visit of the page before; null for the first page
   */
  page(after: string | null): Promise<Result<readonly Visit[]>>;
  /**
   * Other pages than `url` that named the entity: the `limit` seen last, and the newest day that any of them is of (of the
   * 200 seen last).
   * @param nowMs milliseconds since the epoch: a visit from a wrong clock's future counts as seen now
   */
  readOf(
    entity: EntityId,
    url: string,
    limit: number,
    nowMs: number,
  ): Promise<Result<ReadElsewhere>>;
  /** Which of the entities were met on a page other than `url`. */
  metElsewhere(entities: readonly EntityId[], url: string): Promise<Result<ReadonlySet<EntityId>>>;
  count(): Promise<Result<number>>;
}

export interface ReadElsewhere {
  /** Newest first. */
  readonly visits: readonly Visit[];
  /** The newest date of all such pages; for a page without a date, the day it was seen. Null if there are none. */
  readonly upTo: Day | null;
}

async function record(connection: Connection, sighting: Sighting): Promise<null> {
  const transaction = connection.transaction(['visits', 'readings'], 'readwrite');
  const visits = transaction.objectStore('visits');
  const tallies = transaction.objectStore('readings');
  const url = canonicalUrl(sighting.page.url);
  const [visit, before] = await Promise.all([visits.get(url), tallies.get(url)]);
  const tally = mergeTally(before, sighting);
  const kept = tally.isRead
    ? visitOf(visit && travelling(visit), tally, sighting.page, sighting.atMs)
    : null;
  const stale = await tallies
    .index('atMs')
    .getAllKeys(IDBKeyRange.upperBound(sighting.atMs - TALLY_LIFE_MS));
  await Promise.all([
    ...(kept ? [visits.put(stored(kept))] : []),
    tallies.put(tally),
    ...stale.filter((key) => key !== url).map((key) => tallies.delete(key)),
    transaction.done,
  ]);
  return null;
}

async function markRead(connection: Connection, page: PageIdentity, atMs: number): Promise<null> {
  const transaction = connection.transaction(['visits', 'readings'], 'readwrite');
  const visits = transaction.objectStore('visits');
  const tallies = transaction.objectStore('readings');
  const url = canonicalUrl(page.url);
  const [visit, tally] = await Promise.all([visits.get(url), tallies.get(url)]);
  // The first batch may not have arrived yet.
  const read: PageTally = { ...(tally ?? { url, atMs, blocks: {} }), isRead: true };
  const hasNames = Object.keys(read.blocks).length > 0;
  const kept = hasNames ? visitOf(visit && travelling(visit), read, page, atMs) : null;
  await Promise.all([
    ...(kept ? [visits.put(stored(kept))] : []),
    tallies.put(read),
    transaction.done,
  ]);
  return null;
}

async function page(connection: Connection, after: string | null): Promise<readonly Visit[]> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  return (await connection.getAll('visits', range, PAGE_OF_ROWS)).map(travelling);
}

async function readOf(
  connection: Connection,
  entity: EntityId,
  url: string,
  limit: number,
  nowMs: number,
): Promise<ReadElsewhere> {
  const here = canonicalUrl(url);
  const { store } = connection.transaction('visits');
  const found: Visit[] = [];
  let upTo: Day | null = null;
  let looked = 0;
  let seen = await store.index('metAt').openCursor(metRange(entity), 'prev');
  while (seen && looked < MOST_LOOKED_AT) {
    const visit = travelling(seen.value);
    // No page is dated later than the day it was seen, so the remaining pages are not newer.
    if (found.length >= limit && upTo !== null && dayOf(visit.lastSeenMs) < upTo) break;
    if (visit.url !== here) {
      const day = visit.pageDay ?? dayOf(visit.lastSeenMs);
      if (upTo === null || day > upTo) upTo = day;
      if (found.length < limit)
        found.push({ ...visit, lastSeenMs: Math.min(visit.lastSeenMs, nowMs) });
    }
    looked += 1;
    seen = await seen.continue();
  }
  return { visits: found, upTo };
}

async function metElsewhere(
  connection: Connection,
  entities: readonly EntityId[],
  url: string,
): Promise<ReadonlySet<EntityId>> {
  const here = canonicalUrl(url);
  const index = connection.transaction('visits').store.index('metAt');
  // Two keys are enough: at least one belongs to another page.
  const pages = await Promise.all(entities.map((entity) => index.getAllKeys(metRange(entity), 2)));
  return new Set(entities.filter((_, at) => pages[at]?.some((page) => page !== here)));
}

export function createVisitStore(database: Database): VisitStore {
  const { run } = database;
  return {
    record: (sighting) => run((connection) => record(connection, sighting)),
    markRead: (identity, atMs) => run((connection) => markRead(connection, identity, atMs)),
    page: (after) => run((connection) => page(connection, after)),
    readOf: (entity, url, limit, nowMs) =>
      run((connection) => readOf(connection, entity, url, limit, nowMs)),
    metElsewhere: (entities, url) => run((connection) => metElsewhere(connection, entities, url)),
    count: () => run((connection) => connection.count('visits')),
  };
}

/** All visits, read page by page; ends early with the signal. */
export async function allVisits(
  store: VisitStore,
  signal?: AbortSignal,
): Promise<Result<readonly Visit[]>> {
  const all: Visit[] = [];
  let after: string | null = null;
  for (;;) {
    const rows: Result<readonly Visit[]> = await store.page(after);
    if (!rows.ok) return rows;
    for (const row of rows.value) all.push(row);
    const last = rows.value.at(-1);
    if (!last || rows.value.length < PAGE_OF_ROWS || signal?.aborted)
      return { ok: true, value: all };
    after = last.url;
  }
}

/** How much is stored and how much space it takes, if the browser tells. */
export async function measureStore(
  visits: Pick<VisitStore, 'count'>,
  reading: Pick<ReadingStore, 'count' | 'decisions'>,
): Promise<Result<StoreMeasure>> {
  const [counted, learnt, decisions] = await Promise.all([
    visits.count(),
    reading.count(),
    reading.decisions(),
  ]);
  if (!counted.ok) return counted;
  if (!learnt.ok) return learnt;
  if (!decisions.ok) return decisions;
  const [estimate, persisted] = await Promise.all([
    navigator.storage.estimate().catch(() => null),
    navigator.storage.persisted().catch(() => false),
  ]);
  return {
    ok: true,
    value: {
      visits: counted.value,
      learnt: learnt.value,
      decisions: decisions.value.length,
      sizeBytes: estimate?.usage ?? null,
      persisted,
    },
  };
}
