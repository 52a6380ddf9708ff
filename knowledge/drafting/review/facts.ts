import type { Draft } from '../draft';
import type { FactCandidate } from '../facts';
import type { FactStatus, ReviewDecision } from './decisions';

/** A candidate with what was decided about it. */
export interface ReviewedFact {
  /** The same whatever other articles are read. */
  readonly key: string;
  readonly candidate: FactCandidate;
  /** Number of its article. */
  readonly article: number;
  readonly state: 'open' | 'kept' | 'left';
  /** In the reviewer's own words, or a quotation in quotation marks; empty while open. */
  readonly text: string;
  /** ISO day on which it was said; may be empty. */
  readonly day: string;
  readonly status: FactStatus;
}

function factOf(draft: Draft, candidate: FactCandidate): ReviewedFact | undefined {
  const [cited] = candidate.evidence;
  const article = draft.articleIds.indexOf(cited?.article ?? '');
  const text = draft.read[article]?.text;
  if (cited === undefined || text === undefined) return undefined;
  return {
    key: `${text.textHash.slice(0, 16)} ${cited.paragraph} ${candidate.start}`,
    candidate,
    article,
    state: 'open',
    text: '',
    day: candidate.when.on,
    status: candidate.status,
  };
}

function decided(fact: ReviewedFact, decision: ReviewDecision): ReviewedFact {
  if (decision.kind === 'leave-fact') return { ...fact, state: 'left' };
  if (decision.kind === 'quote-fact')
    return { ...fact, state: 'kept', text: `“${fact.candidate.words}”` };
  if (decision.kind !== 'write-fact') return fact;
  const { text, day, status } = decision;
  return { ...fact, state: text.trim() === '' ? 'open' : 'kept', text: text.trim(), day, status };
}

/** @param decisions in the order in which they were made */
export function reviewFacts(draft: Draft, decisions: readonly ReviewDecision[]): ReviewedFact[] {
  const facts = new Map(
    draft.facts.flatMap((candidate) => {
      const fact = factOf(draft, candidate);
      return fact ? [[fact.key, fact] as const] : [];
    }),
  );
  for (const decision of decisions) {
    const fact = 'item' in decision ? facts.get(decision.item) : undefined;
    if (fact) facts.set(fact.key, decided(fact, decision));
  }
  return [...facts.values()];
}
