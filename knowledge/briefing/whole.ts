import type { EntityId, EntityKind, Name, Pack, Role } from '../schema/types';
import { compareDays } from './dates';
import { viewFact } from './entity/facts';
import { isStartReported } from './entity/roles';
import { recordOf } from './records';
import type { FactView } from './types';

/** An entity in a list of what a pack holds. */
export interface ListedEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
}

export interface WholeRole extends Pick<Role, 'text' | 'from' | 'to'> {
  /** `from` is the day of the first report: it may have begun before. */
  readonly isStartReported?: true;
}

/** All that a pack says of an entity, whatever the day: for those who look the pack over. */
export interface WholeEntity extends ListedEntity {
  readonly names: readonly Name[];
  readonly background: string;
  readonly roles: readonly WholeRole[];
  /** In the order in which they were reported. */
  readonly facts: readonly FactView[];
}

/** So many entities are listed at most: each is decoded for its name. */
const MOST_LISTED = 5000;

/** What a pack holds, by name as the pack's language sorts. */
export function listEntities(pack: Pack): readonly ListedEntity[] {
  const count = Math.min(pack.manifest.counts.entities, MOST_LISTED);
  const listed: ListedEntity[] = [];
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    const { id, label, kind } = pack.record(ordinal);
    listed.push({ id, name: label, kind });
  }
  const { compare } = new Intl.Collator(pack.manifest.language);
  return listed.sort((one, other) => compare(one.name, other.name));
}

/** @returns null where the pack has no such entity */
export function wholeEntity(pack: Pack, id: EntityId): WholeEntity | null {
  const record = recordOf(pack, id);
  if (!record) return null;
  const { label, kind, names, background, roles, facts } = record;
  return {
    id,
    name: label,
    kind,
    names,
    background,
    roles: roles.map((role) => ({
      text: role.text,
      ...(role.from !== undefined && { from: role.from }),
      ...(isStartReported(role) && { isStartReported: true }),
      ...(role.to !== undefined && { to: role.to }),
    })),
    facts: facts
      .toSorted((one, other) => compareDays(one.reported, other.reported))
      .map((fact) => viewFact(pack, fact, null)),
  };
}
