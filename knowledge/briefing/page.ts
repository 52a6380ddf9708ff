import type { EntityId, EntityRecord, Fact, Pack } from '../schema/types';
import { edgesOf, evidenceOf } from './card';
import { compareDays, distanceTo } from './dates';
import { prominenceOf, splitFacts, viewFact } from './facts';
import { recordOf } from './records';
import { coverageOf } from './sources';
import { tiesOf } from './ties';
import { buildPageTimeline } from './timeline';
import type { AsOf, PageBriefing } from './types';

/** As many facts as a popup shows without scrolling. */
export const MOST_FACTS = 5;
/** How much less a fact is worth for each page entity that an earlier pick has already told of. */
const TOLD_DISCOUNT = 0.45;
/** Days over which a fact's closeness to the page halves: background may be older than news. */
const HALF_LIFE_DAYS = 120;

/** What is claimed, denied or unconfirmed is worth this share of a plain report. */
const DOUBT = 0.75;

interface Candidate {
  readonly fact: Fact;
  /** Entities of the page that the fact is about. */
  readonly tells: readonly EntityId[];
}

/** An entity that half the pack's facts name (a president) says less about this page than one that few name. */
function rarityOf(records: readonly EntityRecord[]): Map<EntityId, number> {
  return new Map(records.map((record) => [record.id, 1 / Math.log2(2 + record.facts.length)]));
}

function candidatesOf(pack: Pack, records: readonly EntityRecord[], asOf: AsOf): Candidate[] {
  const onPage = new Set(records.map(({ id }) => id));
  const found = new Map<string, Candidate>();
  for (const record of records) {
    for (const fact of splitFacts(pack, record.facts, asOf.day).known) {
      found.set(fact.id, { fact, tells: fact.about.filter((id) => onPage.has(id)) });
    }
  }
  return [...found.values()].toSorted((a, b) => compareDays(a.fact.id, b.fact.id));
}

/** Picks greedily: each pick lowers the worth of facts about the entities that it has told of. */
function pick(
  candidates: readonly Candidate[],
  worth: (candidate: Candidate, told: ReadonlyMap<EntityId, number>) => number,
): Candidate[] {
  const left = new Set(candidates);
  const told = new Map<EntityId, number>();
  const picked: Candidate[] = [];
  while (left.size > 0 && picked.length < MOST_FACTS) {
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of left) {
      const value = worth(candidate, told);
      if (value > most) [best, most] = [candidate, value];
    }
    if (!best) break;
    left.delete(best);
    picked.push(best);
    for (const id of best.tells) told.set(id, (told.get(id) ?? 0) + 1);
  }
  return picked;
}

/**
 * What a page as a whole needs: the facts that tie most of its own entities together, near its date, each adding
 * something that the ones before it did not; when it happened, how its entities are tied, and their coverage. Nothing
 * reported after `asOf.day`, but for timeline items marked `later`.
 * @param entities what is on the page, with the number of mentions of each
 */
export function briefPage(
  pack: Pack,
  entities: readonly { readonly id: EntityId; readonly count: number }[],
  asOf: AsOf,
): PageBriefing {
  const records = entities.map(({ id }) => recordOf(pack, id)).filter((record) => record !== null);
  const counts = new Map(entities.map(({ id, count }) => [id, Math.log2(1 + count)]));
  const rarity = rarityOf(records);
  const worth = ({ fact, tells }: Candidate, told: ReadonlyMap<EntityId, number>) => {
    let sum = 0;
    for (const id of tells) {
      const fresh = TOLD_DISCOUNT ** (told.get(id) ?? 0);
      sum += (counts.get(id) ?? 0) * (rarity.get(id) ?? 0) * fresh;
    }
    const near = 2 ** (-distanceTo(fact.when, asOf.day) / HALF_LIFE_DAYS);
    const firm = fact.status === 'reported' ? 1 : DOUBT;
    return sum * firm * (0.5 + near + prominenceOf(fact) / 2);
  };
  const picked = pick(candidatesOf(pack, records, asOf), worth);
  const split = records.map(({ facts }) => splitFacts(pack, facts, asOf.day));
  return {
    timeline: buildPageTimeline(
      split.flatMap(({ known }) => known),
      split.flatMap(({ since, cameOut }) => [...since, ...cameOut]),
      asOf.day,
      new Set(records.map(({ id }) => id)),
    ),
    ties: tiesOf(pack, records, asOf.day),
    background: picked.map(({ fact }) => viewFact(pack, fact, asOf.day)),
    coverage: coverageOf(pack, records.flatMap(evidenceOf), asOf.day),
    edges: [edgesOf(pack, asOf.day)],
  };
}
