import type { EntityId } from '../knowledge/schema/types';
import { cut, LIMITS, unturned } from '../messaging/limits';
import type { PageIdentity, Visit } from '../messaging/protocol';
import { canonicalUrl } from './canonical';
import type { BlockTally, PageTally, StoredVisit } from './schema';

/** What one batch of a page contained. */
export interface Sighting {
  readonly page: PageIdentity;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** Blocks that name an entity, by fingerprint. */
  readonly blocks: Readonly<Record<string, BlockTally>>;
  /** The name that cards show, for each entity in `blocks`, in reading order. */
  readonly names: Readonly<Record<EntityId, string>>;
}

type Met = Visit['entities'][number];

function mergeMet(older: readonly Met[], newer: readonly Met[]): readonly Met[] {
  const met = new Map(older.map((entity) => [entity.id, entity]));
  for (const entity of newer) {
    const before = met.get(entity.id)?.count ?? 0;
    met.set(entity.id, { ...entity, count: Math.max(before, entity.count) });
  }
  return [...met.values()];
}

/** Digits of a time in an index key: enough for every valid Date, so that keys sort as the times do. */
const TIME_DIGITS = 16;

/** @returns the key under which the index `metAt` has a visit of an entity */
function metAtKey(entity: EntityId, lastSeenMs: number): string {
  const time = Math.max(0, Math.trunc(lastSeenMs));
  return `${entity}\0${String(time).padStart(TIME_DIGITS, '0')}`;
}

/** @returns all index keys of an entity, as a range */
export function metRange(entity: EntityId): IDBKeyRange {
  return IDBKeyRange.bound(`${entity}\0`, `${entity}\0\uffff`);
}

export function stored(visit: Visit): StoredVisit {
  return { ...visit, metAt: visit.entities.map(({ id }) => metAtKey(id, visit.lastSeenMs)) };
}

/** Texts from a page or a file, without characters that reorder the line that they are shown in. */
function plainVisit(visit: Visit): Visit {
  return {
    ...visit,
    title: unturned(visit.title),
    outlet: visit.outlet === null ? null : unturned(visit.outlet),
    entities: visit.entities.map((entity) => ({ ...entity, name: unturned(entity.name) })),
  };
}

/** @returns the visit without its index keys; texts of earlier versions are cleaned */
export function travelling({ metAt: _, metOn: __, ...visit }: StoredVisit): Visit {
  return plainVisit(visit);
}

/** Applies the limits on lengths. @returns null if the address is too long to be kept */
export function capVisit(given: Visit): Visit | null {
  if (given.url.length > LIMITS.address) return null;
  const visit = plainVisit(given);
  return {
    ...visit,
    title: cut(visit.title, LIMITS.title),
    outlet: visit.outlet === null ? null : cut(visit.outlet, LIMITS.outlet),
    site: cut(visit.site, LIMITS.site),
    entities: visit.entities
      .slice(0, LIMITS.entitiesOfVisit)
      .map((entity) => ({ ...entity, name: cut(entity.name, LIMITS.name) })),
  };
}

/**
 * Merges two records of one page. Idempotent, and counts never shrink. Title, outlet and day are the later record's if
 * it has them.
 */
export function mergeVisits(one: Visit, other: Visit): Visit {
  const [older, newer] = one.lastSeenMs <= other.lastSeenMs ? [one, other] : [other, one];
  return {
    url: newer.url,
    site: newer.site,
    title: newer.title || older.title,
    outlet: newer.outlet ?? older.outlet,
    pageDay: newer.pageDay ?? older.pageDay,
    firstSeenMs: Math.min(one.firstSeenMs, other.firstSeenMs),
    lastSeenMs: newer.lastSeenMs,
    entities: mergeMet(older.entities, newer.entities),
  };
}

/** Adds a batch's blocks to those already counted. A repeated block replaces itself. */
export function mergeTally(tally: PageTally | undefined, sighting: Sighting): PageTally {
  const blocks = { ...tally?.blocks, ...sighting.blocks };
  const most = Object.entries(blocks).slice(0, LIMITS.blocksOfPage);
  return {
    url: canonicalUrl(sighting.page.url),
    atMs: Math.max(tally?.atMs ?? 0, sighting.atMs),
    blocks: Object.fromEntries(most),
    names: { ...tally?.names, ...sighting.names },
    isRead: tally?.isRead ?? false,
  };
}

function totals(page: PageTally): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const tally of Object.values(page.blocks)) {
    for (const [id, count] of Object.entries(tally)) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return counts;
}

/**
 * @param atMs now, milliseconds since the epoch
 * @returns the page's visit as its tally has it; null if its address is too long to be kept
 */
export function visitOf(
  visit: Visit | undefined,
  tally: PageTally,
  page: PageIdentity,
  atMs: number,
): Visit | null {
  const counts = totals(tally);
  const names = new Map(visit?.entities.map(({ id, name }) => [id, name]));
  for (const [id, name] of Object.entries(tally.names ?? {})) names.set(id, name);
  const seen = capVisit({
    url: tally.url,
    site: page.site,
    title: page.title,
    outlet: page.outlet,
    pageDay: page.date?.day ?? null,
    firstSeenMs: atMs,
    lastSeenMs: atMs,
    entities: [...names].map(([id, name]) => ({ id, name, count: counts.get(id) ?? 0 })),
  });
  if (!visit || !seen) return seen;
  // A visit in the future was stored under a wrong clock; it counts as seen now.
  const before = { ...visit, lastSeenMs: Math.min(visit.lastSeenMs, atMs) };
  return mergeVisits({ ...before, firstSeenMs: Math.min(before.firstSeenMs, atMs) }, seen);
}

interface VisitRows {
  get(url: string): Promise<StoredVisit | undefined>;
  put(row: StoredVisit): Promise<unknown>;
}

/**
 * Stores a visit from a file or from the bin, merged with an existing one.
 * @param present addresses of existing visits: only these are read. The address is added.
 */
export async function putVisit(rows: VisitRows, visit: Visit, present: Set<string>): Promise<void> {
  const here = present.has(visit.url) ? await rows.get(visit.url) : undefined;
  present.add(visit.url);
  await rows.put(stored(here ? mergeVisits(visit, travelling(here)) : visit));
}
