import type { Day, EntityId, EntityRecord, Pack } from '../schema/types';
import { compareDays } from './dates';
import { splitFacts } from './facts';
import { citedSources } from './sources';
import type { PageTie } from './types';

/** A page may name hundreds: a picture has room for the strongest. */
export const MOST_TIES = 60;
/** What the pack says in words tells a reader more than that a fact or three names both. */
const TOLD_WEIGHT = 2.2;

/** What the pack says in words of one entity's tie to another, as far as it was reported by the day; the newest of it. */
function toldOf(pack: Pack, from: EntityRecord, to: EntityId, day: Day): string {
  const known = from.relations.filter(
    (one) =>
      one.to === to &&
      one.reported <= day &&
      citedSources(pack, one.evidence, day).views.length > 0,
  );
  return known.at(-1)?.text ?? '';
}

/** What the pack tells of a tie: by this the strongest come first. */
export function strength({ text, facts }: PageTie): number {
  return Math.log2(1 + facts) + (text === '' ? 0 : TOLD_WEIGHT);
}

/**
 * How the entities of a page are tied to each other by what was known on a day: each pair once, seen from the one that
 * the pack speaks of in words, else from the one that stands first on the page.
 * @param records the page's entities, in reading order
 */
export function tiesOf(pack: Pack, records: readonly EntityRecord[], day: Day): PageTie[] {
  const known = records.map(({ facts }) => splitFacts(pack, facts, day).known);
  const ties: PageTie[] = [];
  for (const [at, one] of records.entries()) {
    for (const other of records.slice(at + 1)) {
      const facts = (known[at] ?? []).filter(({ about }) => about.includes(other.id)).length;
      const there = toldOf(pack, one, other.id, day);
      const back = there === '' ? toldOf(pack, other, one.id, day) : '';
      if (facts === 0 && there === '' && back === '') continue;
      const [from, to] = back === '' ? [one, other] : [other, one];
      ties.push({ from: from.id, to: to.id, text: there || back, facts });
    }
  }
  return ties
    .toSorted(
      (a, b) => strength(b) - strength(a) || compareDays(a.from, b.from) || compareDays(a.to, b.to),
    )
    .slice(0, MOST_TIES);
}
