import type { EntityId, EntityRecord, Pack } from '../schema/types';

/** An entity's record; null where the pack has no such entity. */
export function recordOf(pack: Pack, id: EntityId): EntityRecord | null {
  const ordinal = pack.ordinalOf(id);
  return ordinal < 0 ? null : pack.record(ordinal);
}
