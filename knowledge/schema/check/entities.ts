/** Each kind of entity has the fields that it needs, and connections lead to entities of the pack. */
import type { PackSource } from '../source';
import type { Complaint } from './complaint';

export function eventDetails({ entities }: PackSource): Complaint[] {
  return entities.flatMap(({ id, kind, event }, i) => {
    if ((kind === 'event') === (event !== undefined)) return [];
    const what =
      kind === 'event' ? `event "${id}" has no "event" part` : `"${id}" is no event, yet has one`;
    const todo = 'Events, and they alone, have "event: { when, places, participants }".';
    return [{ path: ['entities', i, 'event'], what, todo }];
  });
}

export function placesThatAreNone({ entities }: PackSource): Complaint[] {
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  return entities.flatMap(({ id, event }, i) =>
    (event?.places ?? []).flatMap((place, j) => {
      const kind = kindOf.get(place) ?? 'place';
      if (kind === 'place') return [];
      const what = `event "${id}" is placed at "${place}", which is of kind ${kind}`;
      const todo = 'Name a place, or move it to the participants.';
      const coded = { code: 'event-place', args: [{ entity: id }, { entity: place }] } as const;
      return [{ path: ['entities', i, 'event', 'places', j], what, todo, coded }];
    }),
  );
}

export function connectedToItself({ entities }: PackSource): Complaint[] {
  return entities.flatMap(({ id, relations = [] }, i) =>
    relations.flatMap(({ to }, j) => {
      if (to !== id) return [];
      const what = `entity "${id}" has a relation to itself`;
      return [{ path: ['entities', i, 'relations', j, 'to'], what, todo: 'Correct or remove it.' }];
    }),
  );
}

export function emptyPack({ articles, entities }: PackSource): Complaint[] {
  if (articles.length > 0 && entities.length > 0) return [];
  const what = 'the pack has no article or no entity';
  const coded = { code: 'empty-pack', args: [] } as const;
  return [{ path: [], what, todo: 'Add at least one article and one entity.', coded }];
}
