import type { EntityId } from '../knowledge/schema/types';
import type { PageIdentity, Visit } from '../messaging/protocol';
import { canonicalUrl } from './canonical';
import type { BlockTally, PageTally, StoredVisit } from './schema';

/** What one batch of a page has shown: to be merged into the page's visit. */
export interface Sighting {
  readonly page: PageIdentity;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** Blocks that name someone, by fingerprint. */
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

export function stored(visit: Visit): StoredVisit {
  return { ...visit, entityIds: visit.entities.map(({ id }) => id) };
}

/** @returns the visit as it travels: without what only the index needs */
export function travelling({ entityIds: _, ...visit }: StoredVisit): Visit {
  return visit;
}

/**
 * Two accounts of one page. Idempotent, and the counts never shrink; the later account's title, outlet and day win
 * where it has them.
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

/** Adds a batch's blocks to those already counted; a block that comes again replaces itself. */
export function mergeTally(tally: PageTally | undefined, sighting: Sighting): PageTally {
  return {
    url: canonicalUrl(sighting.page.url),
    atMs: Math.max(tally?.atMs ?? 0, sighting.atMs),
    blocks: { ...tally?.blocks, ...sighting.blocks },
  };
}

function totals(page: PageTally): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const tally of Object.values(page.blocks)) {
    for (const [id, count] of Object.entries(tally)) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return counts;
}

/** @returns the page's visit after a batch: `tally` already holds the batch's blocks */
export function mergeSighting(
  visit: Visit | undefined,
  tally: PageTally,
  sighting: Sighting,
): Visit {
  const { page, atMs } = sighting;
  const counts = totals(tally);
  const known = new Map(visit?.entities.map(({ id, name }) => [id, name]));
  for (const [id, name] of Object.entries(sighting.names)) known.set(id, name);
  const seen: Visit = {
    url: tally.url,
    site: page.site,
    title: page.title,
    outlet: page.outlet,
    pageDay: page.date?.day ?? null,
    firstSeenMs: atMs,
    lastSeenMs: atMs,
    entities: [...known].map(([id, name]) => ({ id, name, count: counts.get(id) ?? 0 })),
  };
  return visit ? mergeVisits(visit, seen) : seen;
}
