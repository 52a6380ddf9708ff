import { beginningOf } from '../../schema/dates';
import type { Fact, Pack } from '../../schema/types';
import { compareDays, endOf } from '../dates';
import { factWords } from '../retold';
import { shareOf } from '../wording';

/** From this share of shared words on, a fact says nothing that the other does not. */
const REPEATED = 0.9;
/** Maximum number of facts of one card that are compared with each other; the rest is far down the list. */
const MOST_COMPARED = 200;
/** Number of places for which earlier facts are taken into account; a reader sees three or four. */
const MOST_VARIED = 24;
/** Penalty for a fact whose words are all in an earlier one. */
const ALIKE_WEIGHT = 1.2;

function wordsOf(pack: Pack, fact: Fact): ReadonlySet<string> {
  const { names, matter } = factWords(pack, fact);
  return new Set([...matter, ...names.flatMap((own) => [...own])]);
}

function overlap({ when: a }: Fact, { when: b }: Fact): boolean {
  const [endOfA, endOfB] = [endOf(a), endOf(b)];
  const aEndsBefore = endOfA !== null && endOfA < beginningOf(b);
  const bEndsBefore = endOfB !== null && endOfB < beginningOf(a);
  return !aEndsBefore && !bEndsBefore;
}

const numbersOf = (text: string) => text.match(/\d+/g) ?? [];

/** Whether `fuller` says everything that `fact` says, with the same entities, numbers, speaker and time. */
function isRepeatedBy(pack: Pack, fact: Fact, fuller: Fact): boolean {
  return (
    fact.assertedBy.who === fuller.assertedBy.who &&
    fact.status === fuller.status &&
    fact.about.every((id) => fuller.about.includes(id)) &&
    overlap(fact, fuller) &&
    shareOf(wordsOf(pack, fact), wordsOf(pack, fuller)) >= REPEATED &&
    numbersOf(fact.text).every((number) => fuller.text.includes(number))
  );
}

/**
 * Merges facts that say the same: the fuller sentence in the first one's place, with the sources of both and the
 * earlier day of report. A fact that differs from another or answers one is kept, because it is shown beside that one.
 * @param facts known on one day, in the order of the card
 */
export function mergeRepeats(pack: Pack, facts: readonly Fact[]): Fact[] {
  const linked = linkedIds(facts);
  const kept: Fact[] = [];
  for (const [at, fact] of facts.entries()) {
    const isFree = at < MOST_COMPARED && !linked.has(fact.id);
    const place = isFree
      ? kept.findIndex(
          (other) =>
            !linked.has(other.id) &&
            (isRepeatedBy(pack, fact, other) || isRepeatedBy(pack, other, fact)),
        )
      : -1;
    const first = kept[place];
    if (first === undefined) kept.push(fact);
    else kept[place] = merged(pack, first, fact);
  }
  return kept;
}

function merged(pack: Pack, first: Fact, second: Fact): Fact {
  const isFuller = wordsOf(pack, second).size > wordsOf(pack, first).size;
  const [fuller, other] = isFuller ? [second, first] : [first, second];
  const isEarlier = compareDays(first.reported, second.reported) < 0;
  const { reported } = isEarlier ? first : second;
  return { ...fuller, reported, evidence: [...fuller.evidence, ...other.evidence] };
}

/** Ids of facts that differ from another fact or answer one, and of those that they differ from or answer. */
export function linkedIds(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ id, differsFrom, respondsTo }) => {
      const other = differsFrom ?? respondsTo;
      return other === undefined ? [] : [id, other];
    }),
  );
}

/** Share of the shorter fact's words that the other has too, 0 to 1, without names. */
export function alike(pack: Pack, one: Fact, other: Fact): number {
  const [{ matter: a }, { matter: b }] = [factWords(pack, one), factWords(pack, other)];
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
}

/**
 * Sorts facts so that each adds something new: a fact that is like an earlier one comes later.
 * @param ordered most useful first
 */
export function varied(
  pack: Pack,
  ordered: readonly Fact[],
  useOf: (fact: Fact) => number,
): Fact[] {
  const left = ordered.map((fact) => ({
    fact,
    use: useOf(fact),
    alike: 0,
  }));
  const picked: Fact[] = [];
  const worth = (one: (typeof left)[number]) => one.use - ALIKE_WEIGHT * one.alike;
  while (left.length > 0 && picked.length < MOST_VARIED) {
    let best = 0;
    for (const [at, one] of left.entries()) {
      const leader = left[best];
      if (leader && worth(one) > worth(leader)) best = at;
    }
    const [next] = left.splice(best, 1);
    if (!next) break;
    picked.push(next.fact);
    for (const one of left) one.alike = Math.max(one.alike, alike(pack, one.fact, next.fact));
  }
  return [...picked, ...left.map(({ fact }) => fact)];
}
