import type { Day, EntityRecord, Fact, Pack } from '../schema/types';
import { compareDays } from './dates';
import { knownOn } from './facts';
import { recordOf } from './records';

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

function differ(a: Fact, b: Fact): boolean {
  return a.differsFrom === b.id || b.differsFrom === a.id;
}

/**
 * Other accounts of an entity's facts that are filed under others: what a spokesman says of a minister's request is a
 * fact about the spokesman. Looked for among those whom the facts name, and only accounts known on the day.
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
      if (known.some((mine) => differ(mine, fact))) found.set(fact.id, fact);
    }
  }
  return [...found.values()].sort((a, b) => compareDays(a.id, b.id));
}
