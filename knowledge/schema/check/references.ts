/** Every id that a pack refers to is defined in it, once. */
import type { PackSource } from '../source';
import { allEvidence, type Complaint, type SourcePath } from './complaint';

export function duplicateIds(source: PackSource): Complaint[] {
  return (['articles', 'entities', 'facts'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return source[list].flatMap(({ id }, i) => {
      const isNew = !seen.has(id);
      seen.add(id);
      const what = `the id "${id}" is used twice among ${list}`;
      return isNew ? [] : [{ path: [list, i, 'id'], what, todo: 'Give one of them another id.' }];
    });
  });
}

interface EntityUse {
  readonly path: SourcePath;
  readonly owner: string;
  readonly id: string;
}

function entityUses({ pack, entities, facts }: PackSource): EntityUse[] {
  const ofFacts = facts.flatMap(({ id, about, assertedBy }, i) => {
    const owner = `fact "${id}"`;
    const uses = about.map((used, j) => ({ path: ['facts', i, 'about', j], owner, id: used }));
    const asserter = assertedBy.entity;
    if (asserter === undefined) return uses;
    return [...uses, { path: ['facts', i, 'assertedBy', 'entity'], owner, id: asserter }];
  });
  const ofEntities = entities.flatMap(({ id, relations = [], event }, i) => {
    const owner = `entity "${id}"`;
    const at = (...rest: SourcePath) => ['entities', i, ...rest];
    return [
      ...relations.map(({ to }, j) => ({ path: at('relations', j, 'to'), owner, id: to })),
      ...(event?.places ?? []).map((place, j) => {
        return { path: at('event', 'places', j), owner, id: place };
      }),
      ...(event?.participants ?? []).map((participant, j) => {
        return { path: at('event', 'participants', j), owner, id: participant };
      }),
    ];
  });
  const ofStory = (pack.story?.core ?? []).map((id, i) => {
    return { path: ['pack', 'story', 'core', i], owner: 'the story of the pack', id };
  });
  return [...ofFacts, ...ofEntities, ...ofStory];
}

export function unknownEntities(source: PackSource): Complaint[] {
  const known = new Set(source.entities.map(({ id }) => id));
  return entityUses(source)
    .filter(({ id }) => !known.has(id))
    .map(({ path, owner, id }) => {
      const what = `${owner} names the entity "${id}", which this pack does not have`;
      return { path, what, todo: 'Correct the id, or add the entity.' };
    });
}

/** Identities and places cite data sets that the pack describes. */
export function unknownReferences({ pack, entities }: PackSource): Complaint[] {
  const known = new Set((pack.references ?? []).map(({ id }) => id));
  return entities.flatMap(({ id, identity, place }, i) =>
    (['identity', 'place'] as const).flatMap((part) => {
      const reference = (part === 'identity' ? identity : place)?.reference;
      if (reference === undefined || known.has(reference)) return [];
      const what = `the ${part} of entity "${id}" cites the data set "${reference}", which this pack does not describe`;
      const todo = 'Correct the id, or add the data set to "references" of the pack.';
      return [{ path: ['entities', i, part, 'reference'], what, todo }];
    }),
  );
}

/** An identity needs a source: without one it rests on its author’s memory. */
export function identitiesWithoutSource({ entities }: PackSource): Complaint[] {
  return entities.flatMap(({ id, identity }, i) => {
    if (identity.reference !== undefined) return [];
    if ((identity.evidence ?? []).length > 0) return [];
    const what = `the identity of entity "${id}" has no source`;
    const todo = 'Cite paragraphs in "evidence", or a data set in "reference".';
    return [{ path: ['entities', i, 'identity'], what, todo }];
  });
}

export function unknownArticles(source: PackSource): Complaint[] {
  const known = new Set(source.articles.map(({ id }) => id));
  return allEvidence(source).flatMap(({ path, owner, evidence }) =>
    evidence.flatMap(({ article }, i) => {
      if (known.has(article)) return [];
      const what = `${owner} cites the article "${article}", which this pack does not have`;
      return [{ path: [...path, i, 'article'], what, todo: 'Correct the id, or add the article.' }];
    }),
  );
}
