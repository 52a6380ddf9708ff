import type { PackSource, SourceEvidence } from '../../schema/source';

/** A statement of a pack with the paragraphs that it comes from. */
export interface Statement {
  /** What it is, for a message: `fact "vote-was-close"`. */
  readonly owner: string;
  readonly kind: 'fact' | 'role' | 'relation' | 'background';
  readonly text: string;
  readonly evidence: readonly SourceEvidence[];
  /** Whether it says when it held. */
  readonly isDated: boolean;
  /** A status or a speaker other than the outlet: such a fact does not state it as certain. */
  readonly status?: string;
  readonly speaker?: string;
}

/** Sentences of a text; a full stop inside a quotation ends one too. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”’']?)\s+(?=["“‘'\p{Lu}])/u);
}

export function statementsOf({ entities, facts }: PackSource): Statement[] {
  const ofEntities = entities.flatMap(
    ({ id, background, backgroundEvidence, roles = [], relations = [] }) => [
      ...sentencesOf(background).map((text): Statement => {
        const owner = `the background of "${id}"`;
        return { owner, kind: 'background', text, evidence: backgroundEvidence, isDated: false };
      }),
      ...roles.map(({ text, from, to, evidence }): Statement => {
        const isDated = from !== undefined || to !== undefined;
        return { owner: `role "${text}" of "${id}"`, kind: 'role', text, evidence, isDated };
      }),
      ...relations.map(({ to, text, from, until, evidence }): Statement => {
        const owner = `relation "${text}" of "${id}" to "${to}"`;
        const isDated = from !== undefined || until !== undefined;
        return { owner, kind: 'relation', text, evidence, isDated };
      }),
    ],
  );
  const ofFacts = facts.map(({ id, text, evidence, status, assertedBy }): Statement => {
    const speaker = [assertedBy.who, assertedBy.through ?? ''].join(' ');
    const owner = `fact "${id}"`;
    return { owner, kind: 'fact', text, evidence, isDated: true, status, speaker };
  });
  return [...ofEntities, ...ofFacts];
}
