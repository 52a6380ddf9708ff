import type { Day, EntityId } from '../knowledge/schema/types';
import type { Result, StoreMeasure, Visit, VisitFilter } from '../messaging/protocol';
import { canonicalUrl } from './canonical';
import type { Connection, Database } from './database';
import { mergeSighting, mergeTally, type Sighting, stored, travelling } from './merge';
import { dayOf, matchesFilter } from './search';

/** How long a page's tally is kept after the page was last read. */
const TALLY_LIFE_MS = 24 * 60 * 60 * 1000;

/** The reader's visits. Every operation is one transaction: it happens whole or not at all. */
export interface VisitStore {
  /** Keeps what a batch of a page showed; of a batch that names nobody only what the page is called. The same batch twice, or batches in any order, keep the same. */
  record(sighting: Sighting): Promise<Result<null>>;
  /** Newest first. */
  list(filter: VisitFilter): Promise<Result<readonly Visit[]>>;
  /** @returns what was deleted, so that it can be restored */
  remove(urls: readonly string[]): Promise<Result<readonly Visit[]>>;
  /** @returns what was deleted, so that it can be restored */
  clear(): Promise<Result<readonly Visit[]>>;
  /** Other pages than `url` that named the entity: the `limit` seen last, and the newest day that any of them is of. */
  readOf(entity: EntityId, url: string, limit: number): Promise<Result<ReadElsewhere>>;
  /** Which of the entities were met on a page other than `url`. */
  metElsewhere(entities: readonly EntityId[], url: string): Promise<Result<ReadonlySet<EntityId>>>;
  count(): Promise<Result<number>>;
}

export interface ReadElsewhere {
  /** Newest first. */
  readonly visits: readonly Visit[];
  /** The day of the newest of all such pages; of a page without a date, the day it was seen. Null where there is none. */
  readonly upTo: Day | null;
}

async function record(connection: Connection, sighting: Sighting): Promise<null> {
  const transaction = connection.transaction(['visits', 'readings'], 'readwrite');
  const visits = transaction.objectStore('visits');
  const tallies = transaction.objectStore('readings');
  const url = canonicalUrl(sighting.page.url);
  const [visit, tally] = await Promise.all([visits.get(url), tallies.get(url)]);
  // It names nobody: it only says what a page is called that is kept already, or was until the reader deleted it.
  if (!visit && Object.keys(sighting.blocks).length === 0) return null;
  const counted = mergeTally(tally, sighting);
  const kept = mergeSighting(visit && travelling(visit), counted, sighting);
  const stale = await tallies
    .index('atMs')
    .getAllKeys(IDBKeyRange.upperBound(sighting.atMs - TALLY_LIFE_MS));
  await Promise.all([
    visits.put(stored(kept)),
    tallies.put(counted),
    ...stale.filter((key) => key !== url).map((key) => tallies.delete(key)),
    transaction.done,
  ]);
  return null;
}

async function list(connection: Connection, filter: VisitFilter): Promise<readonly Visit[]> {
  const oldestFirst = await connection.getAllFromIndex('visits', 'lastSeenMs');
  return oldestFirst
    .reverse()
    .map(travelling)
    .filter((visit) => matchesFilter(visit, filter));
}

async function remove(connection: Connection, urls: readonly string[]): Promise<readonly Visit[]> {
  const transaction = connection.transaction(['visits', 'readings'], 'readwrite');
  const visits = transaction.objectStore('visits');
  const tallies = transaction.objectStore('readings');
  const found = await Promise.all(urls.map((url) => visits.get(url)));
  await Promise.all([
    ...urls.flatMap((url) => [visits.delete(url), tallies.delete(url)]),
    transaction.done,
  ]);
  return found.filter((visit) => visit !== undefined).map(travelling);
}

async function clear(connection: Connection): Promise<readonly Visit[]> {
  const transaction = connection.transaction(['visits', 'readings'], 'readwrite');
  const all = await transaction.objectStore('visits').getAll();
  await Promise.all([
    transaction.objectStore('visits').clear(),
    transaction.objectStore('readings').clear(),
    transaction.done,
  ]);
  return all.map(travelling);
}

async function readOf(
  connection: Connection,
  entity: EntityId,
  url: string,
  limit: number,
): Promise<ReadElsewhere> {
  const here = canonicalUrl(url);
  const named = await connection.getAllFromIndex('visits', 'entityIds', entity);
  const elsewhere = named
    .filter((visit) => visit.url !== here)
    .sort((one, other) => other.lastSeenMs - one.lastSeenMs);
  const days = elsewhere.map(({ pageDay, lastSeenMs }) => pageDay ?? dayOf(lastSeenMs));
  return {
    visits: elsewhere.slice(0, limit).map(travelling),
    upTo: days.toSorted().at(-1) ?? null,
  };
}

async function metElsewhere(
  connection: Connection,
  entities: readonly EntityId[],
  url: string,
): Promise<ReadonlySet<EntityId>> {
  const here = canonicalUrl(url);
  const index = connection.transaction('visits').store.index('entityIds');
  // Two keys tell: one of them is not this page.
  const pages = await Promise.all(entities.map((entity) => index.getAllKeys(entity, 2)));
  return new Set(entities.filter((_, at) => pages[at]?.some((page) => page !== here)));
}

export function createVisitStore(database: Database): VisitStore {
  return {
    record: (sighting) => database.run((connection) => record(connection, sighting)),
    list: (filter) => database.run((connection) => list(connection, filter)),
    remove: (urls) => database.run((connection) => remove(connection, urls)),
    clear: () => database.run(clear),
    readOf: (entity, url, limit) =>
      database.run((connection) => readOf(connection, entity, url, limit)),
    metElsewhere: (entities, url) =>
      database.run((connection) => metElsewhere(connection, entities, url)),
    count: () => database.run((connection) => connection.count('visits')),
  };
}

/** What is kept and how much room it takes, as far as the browser tells. */
export async function measureStore(visits: VisitStore): Promise<Result<StoreMeasure>> {
  const counted = await visits.count();
  if (!counted.ok) return counted;
  const [estimate, persisted] = await Promise.all([
    navigator.storage.estimate().catch(() => null),
    navigator.storage.persisted().catch(() => false),
  ]);
  return {
    ok: true,
    value: { visits: counted.value, sizeBytes: estimate?.usage ?? null, persisted },
  };
}
