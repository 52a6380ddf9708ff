import type { EntityId, EntityRecord, Pack } from '../schema/types';

/** As many decoded records as a few pages need; then the shelf is cleared, so that it cannot grow with the pack. */
const MOST_RECORDS = 600;

const shelves = new WeakMap<Pack, Map<EntityId, EntityRecord | null>>();

/** An entity's record, decoded once for all the cards of a page. Null where the pack has no such entity. */
export function recordOf(pack: Pack, id: EntityId): EntityRecord | null {
  const shelf = shelves.get(pack) ?? new Map<EntityId, EntityRecord | null>();
  shelves.set(pack, shelf);
  const known = shelf.get(id);
  if (known !== undefined) return known;
  const ordinal = pack.ordinalOf(id);
  const record = ordinal < 0 ? null : pack.record(ordinal);
  if (shelf.size >= MOST_RECORDS) shelf.clear();
  shelf.set(id, record);
  return record;
}
