/** Limits that keep one pack from slowing down the pages of a reader, other packs included. */
import type { PackSource } from '../source';
import type { Complaint } from './complaint';

export const MOST_NAMES = 400;
export const MOST_FACTS = 2000;
const MOST_ROLES = 200;
const MOST_RELATIONS = 500;
/** Most entities that one fact may be about: the record is stored once for each. */
const MOST_ABOUT = 40;
const MOST_BLOCKED = 20_000;

export function tooMuchOfOne({ pack, entities, facts }: PackSource): Complaint[] {
  const factsOf = new Map<string, number>();
  for (const { about } of facts)
    for (const id of about) factsOf.set(id, (factsOf.get(id) ?? 0) + 1);
  const ofEntities = entities.flatMap(({ id, names, roles = [], relations = [] }, i) => {
    const counts: readonly (readonly [part: string, count: number, most: number])[] = [
      ['names', names.length, MOST_NAMES],
      ['facts', factsOf.get(id) ?? 0, MOST_FACTS],
      ['roles', roles.length, MOST_ROLES],
      ['relations', relations.length, MOST_RELATIONS],
    ];
    return counts
      .filter(([, count, most]) => count > most)
      .map(([part, count, most]) => {
        const what = `entity "${id}" has ${count} ${part}, more than the ${most} that one may have`;
        const coded = { code: 'too-many', args: [String(count), String(most)] } as const;
        return { path: ['entities', i], what, todo: 'Keep those that readers need.', coded };
      });
  });
  const ofFacts = facts.flatMap(({ id, about }, i) => {
    if (about.length <= MOST_ABOUT) return [];
    const what = `fact "${id}" is about ${about.length} entities, more than the ${MOST_ABOUT} that one may be about`;
    const coded = { code: 'too-many', args: [String(about.length), String(MOST_ABOUT)] } as const;
    return [{ path: ['facts', i, 'about'], what, todo: 'Name those that it tells of.', coded }];
  });
  const blocked = pack.blocklist?.length ?? 0;
  const what = `the blocklist has ${blocked} names, more than the ${MOST_BLOCKED} that it may have`;
  const todo = 'Keep those that contain a name of the pack.';
  const ofPack = blocked > MOST_BLOCKED ? [{ path: ['pack', 'blocklist'], what, todo }] : [];
  return [...ofPack, ...ofEntities, ...ofFacts];
}
