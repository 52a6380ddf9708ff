import { roleOn } from '../../briefing/entity/roles';
import type { Day, EntityId, Pack } from '../../schema/types';

/** @returns the entity's role on a day as the card would give it, or '' */
export function roleAsOf(pack: Pack | null, entity: EntityId, day: Day): string {
  const ordinal = pack?.ordinalOf(entity) ?? -1;
  return pack === null || ordinal < 0
    ? ''
    : (roleOn(pack, pack.record(ordinal).roles, day)?.text ?? '');
}
