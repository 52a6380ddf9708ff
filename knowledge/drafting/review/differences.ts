/** Facts that stand in paragraphs which give another number for the same thing. */
import type { SourceFact } from '../../schema/source';
import type { NumberGiven } from '../differences/differences';
import { candidateAt } from '../differences/number-facts';
import type { Draft } from '../draft';
import type { ReviewDecision } from './decisions';
import type { OtherNumber, ReviewedFact } from './reviewed';

/** Adds to each fact the numbers of other articles that differ from its own. */
export function withOtherNumbers(
  { differences, facts: candidates, articleIds }: Draft,
  facts: readonly ReviewedFact[],
  decisions: readonly ReviewDecision[],
): ReviewedFact[] {
  const others = new Map<string, OtherNumber[]>();
  const isSet = (one: string, other: string) =>
    decisions.some(
      (decision) =>
        decision.kind === 'set-beside' &&
        [decision.item, decision.other].toSorted().join() === [one, other].toSorted().join(),
    );
  const byCandidate = new Map(
    facts.flatMap((fact) => (fact.article < 0 ? [] : [[fact.candidate.id, fact] as const])),
  );
  for (const { sides } of differences) {
    const at = (side: NumberGiven) =>
      byCandidate.get(candidateAt(candidates, side, articleIds)?.id ?? '');
    const [earlier, later] = [at(sides[0]), at(sides[1])];
    if (earlier === undefined || later === undefined) continue;
    const both = isSet(earlier.key, later.key);
    const add = (fact: ReviewedFact, other: ReviewedFact, own: NumberGiven, its: NumberGiven) =>
      others.set(fact.key, [
        ...(others.get(fact.key) ?? []),
        {
          key: other.key,
          own: own.words,
          words: its.words,
          article: its.article,
          isLater: fact === later,
          isSet: both,
        },
      ]);
    add(earlier, later, sides[0], sides[1]);
    add(later, earlier, sides[1], sides[0]);
  }
  return facts.map((fact) => ({ ...fact, others: others.get(fact.key) ?? [] }));
}

/** @param written facts of the pack by the keys of the review. @returns them with `differsFrom` where a person set two side by side */
export function withDifferences(
  facts: readonly ReviewedFact[],
  written: ReadonlyMap<string, SourceFact>,
): SourceFact[] {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  return [...written].map(([key, fact]) => {
    const earlier = (byKey.get(key)?.others ?? []).flatMap(({ isLater, isSet, key: other }) =>
      isLater && isSet ? (written.get(other) ?? []) : [],
    );
    const common = earlier.find(({ about }) => about.some((id) => fact.about.includes(id)));
    return common && fact.differsFrom === undefined ? { ...fact, differsFrom: common.id } : fact;
  });
}
