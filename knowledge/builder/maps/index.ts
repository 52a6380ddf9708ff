import type { PackSource } from '../../schema/source';
import type { EntityId, LocatorMap } from '../../schema/types';
import { locatorMap } from './locator-map';

/** Limit for all maps of one pack, in characters. Places with the most facts come first. */
const MOST_MAP_CHARACTERS = 400_000;

/** The maps of a pack's places. Node only: reads the atlas. */
export function mapsOf({ entities, facts }: PackSource): ReadonlyMap<EntityId, LocatorMap> {
  const told = new Map<EntityId, number>();
  for (const { about } of facts) for (const id of about) told.set(id, (told.get(id) ?? 0) + 1);
  const places = entities
    .filter(({ place }) => place !== undefined)
    .sort((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  const maps = new Map<EntityId, LocatorMap>();
  let left = MOST_MAP_CHARACTERS;
  for (const { id, label, place } of places) {
    if (place === undefined || left <= 0) continue;
    const map = locatorMap(place, label);
    if (map === undefined) continue;
    left -= map.outline.length + map.land.length;
    maps.set(id, map);
  }
  return maps;
}
