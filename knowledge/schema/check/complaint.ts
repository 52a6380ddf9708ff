import type { PackSource, SourceEvidence } from '../source';
import type { CodedComplaint } from './complaint-code';

/** Where something stands in the joined sources: `['facts', 3, 'evidence', 0]`. */
export type SourcePath = readonly (string | number)[];

/** One thing that is wrong with a pack, for the person who can put it right. */
export interface Complaint {
  readonly path: SourcePath;
  /** What is wrong, naming the thing: `fact "x" cites the unknown article "y"`. */
  readonly what: string;
  /** What to do about it. */
  readonly todo: string;
  /** The same for the interface, where a person who makes a pack there can come upon it. */
  readonly coded?: CodedComplaint;
}

export type Rule = (source: PackSource) => Complaint[];

export interface LocatedEvidence {
  readonly path: SourcePath;
  /** What the evidence supports: `fact "x"`. */
  readonly owner: string;
  readonly evidence: readonly SourceEvidence[];
}

/** Every list of evidence in a pack, with its owner's name. */
export function allEvidence({ entities, facts }: PackSource): LocatedEvidence[] {
  const ofEntities = entities.flatMap((entity, i) => {
    const at = (...rest: SourcePath) => ['entities', i, ...rest];
    const owner = `entity "${entity.id}"`;
    return [
      {
        path: at('backgroundEvidence'),
        owner: `the background of ${owner}`,
        evidence: entity.backgroundEvidence,
      },
      {
        path: at('identity', 'evidence'),
        owner: `the identity of ${owner}`,
        evidence: entity.identity.evidence ?? [],
      },
      ...(entity.roles ?? []).map(({ text, evidence }, j) => {
        return { path: at('roles', j, 'evidence'), owner: `role "${text}" of ${owner}`, evidence };
      }),
      ...(entity.relations ?? []).map(({ to, evidence }, j) => {
        const path = at('relations', j, 'evidence');
        return { path, owner: `the relation of ${owner} to "${to}"`, evidence };
      }),
    ];
  });
  const ofFacts = facts.map(({ id, evidence }, i) => {
    return { path: ['facts', i, 'evidence'], owner: `fact "${id}"`, evidence };
  });
  return [...ofEntities, ...ofFacts];
}
