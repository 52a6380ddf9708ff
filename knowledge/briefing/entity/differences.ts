import type { Day, EntityRecord, Fact, Pack } from '../../schema/types';
import { compareDays } from '../dates';
import { knownOn } from '../known';
import { recordOf } from '../records';
import type { ResponseView } from '../types';

/** Groups of ids of facts that differ from each other, in the order given; each has two members or more. */
export function groupDifferences(facts: readonly Fact[]): string[][] {
  const groupOf = new Map(facts.map((fact) => [fact.id, [fact.id]]));
  for (const { id, differsFrom } of facts) {
    const mine = groupOf.get(id);
    const theirs = differsFrom === undefined ? undefined : groupOf.get(differsFrom);
    if (!mine || !theirs || mine === theirs) continue;
    theirs.push(...mine);
    for (const member of mine) groupOf.set(member, theirs);
  }
  return [...new Set(groupOf.values())].filter((group) => group.length > 1);
}

/** Each request, claim or question among the facts with what answers it, in the order given. */
export function groupResponses(facts: readonly Fact[]): ResponseView[] {
  const present = new Set(facts.map(({ id }) => id));
  const answers = new Map<string, string[]>();
  for (const { id, respondsTo } of facts) {
    if (respondsTo === undefined || !present.has(respondsTo)) continue;
    answers.set(respondsTo, [...(answers.get(respondsTo) ?? []), id]);
  }
  return [...answers].map(([to, responses]) => ({ to, responses }));
}

function areLinked(a: Fact, b: Fact): boolean {
  const points = (from: Fact, to: Fact) => from.differsFrom === to.id || from.respondsTo === to.id;
  return points(a, b) || points(b, a);
}

/**
 * Facts filed under other entities that contradict or answer an entity's own: what a spokesman says of a minister's
 * request is a fact about the spokesman. Looked for among those whom the facts name; only what was known on the day.
 */
export function otherAccounts(
  pack: Pack,
  record: EntityRecord,
  known: readonly Fact[],
  day: Day,
): Fact[] {
  const own = new Set(record.facts.map(({ id }) => id));
  const named = new Set(known.flatMap(({ about }) => about));
  named.delete(record.id);
  const found = new Map<string, Fact>();
  for (const id of named) {
    for (const fact of recordOf(pack, id)?.facts ?? []) {
      if (own.has(fact.id) || found.has(fact.id) || !knownOn(pack, fact, day)) continue;
      if (known.some((mine) => areLinked(mine, fact))) found.set(fact.id, fact);
    }
  }
  return [...found.values()].sort((a, b) => compareDays(a.id, b.id));
}
