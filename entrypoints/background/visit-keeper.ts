import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { Failure, MatchRequest, PageIdentity, Result } from '../../messaging/protocol';
import { fingerprint } from '../../storage/fingerprint';
import type { Sighting } from '../../storage/merge';
import type { VisitStore } from '../../storage/visits';

export interface VisitKeeper {
  /** Keeps what a batch showed, after all earlier ones. Never fails: see `failure`. */
  keep(sighting: Sighting): Promise<void>;
  /** The page was visible long enough to be read. */
  markRead(page: PageIdentity, atMs: number): Promise<void>;
  /** Why the last batch was not kept, or null when it was. */
  failure(): Promise<Failure | null>;
}

/** Storage for the last failure that survives the worker, for the popup: `browser.storage.session`. */
export interface FailureMemory {
  get(): Promise<Failure | null>;
  set(failure: Failure | null): Promise<void>;
}

/** What a batch of a page adds to its visit; null if it named no entity, because such a page is not kept. */
export function sightingOf(
  request: MatchRequest,
  mentions: readonly Mention[],
  nameOf: (entity: EntityId) => string,
  atMs: number,
): Sighting | null {
  if (mentions.length === 0) return null;
  const blocks: Record<string, Record<EntityId, number>> = {};
  const names: Record<EntityId, string> = {};
  for (const { block, entity } of mentions) {
    const print = fingerprint(request.blocks[block]?.text ?? '');
    const tally = blocks[print] ?? {};
    tally[entity] = (tally[entity] ?? 0) + 1;
    blocks[print] = tally;
    names[entity] ??= nameOf(entity);
  }
  return { page: request.page, atMs, blocks, names };
}

/** Keeps visits one at a time, so that simultaneous batches of a page merge in order. */
export function createVisitKeeper(visits: VisitStore, memory: FailureMemory): VisitKeeper {
  let last: Promise<void> = Promise.resolve();
  const keepNow = async (keeping: Promise<Result<null>>) => {
    const kept = await keeping;
    await memory.set(kept.ok ? null : kept.error);
  };
  const next = (keeping: () => Promise<Result<null>>): Promise<void> => {
    last = last.then(() => keepNow(keeping())).catch(() => undefined); // only the memory of a failure was lost
    return last;
  };
  return {
    keep: (sighting) => next(() => visits.record(sighting)),
    markRead: (page, atMs) => next(() => visits.markRead(page, atMs)),
    failure: () => memory.get().catch(() => null),
  };
}
