import {
  type Assertion,
  type Day,
  type EntityId,
  type Fact,
  OUTLETS_OWN,
  type Pack,
} from '../schema/types';
import { compareDays, distanceTo, endOf, startOf } from './dates';
import { citedSources } from './sources';
import type { AsOf, FactView } from './types';

/** "an unnamed Syrian source, through Reuters"; null where the outlets say it on their own authority. */
function assertionText({ who, through }: Assertion): string | null {
  if (OUTLETS_OWN.has(who)) return null;
  return through === undefined ? who : `${who}, through ${through}`;
}

/**
 * A fact as a card shows it.
 * @param upTo sources after this day are left out; null keeps all
 */
export function viewFact(pack: Pack, fact: Fact, upTo: Day | null): FactView {
  const { views, independent } = citedSources(pack, fact.evidence, upTo);
  return {
    id: fact.id,
    text: fact.text,
    when: fact.when,
    reported: fact.reported,
    status: fact.status,
    assertedBy: assertionText(fact.assertedBy),
    sources: views,
    independentSources: independent,
  };
}

/** A fact was known on a day when it was reported by then and at least one of its articles is that old. */
export function knownOn(pack: Pack, fact: Fact, day: Day): boolean {
  if (fact.reported > day) return false;
  return fact.evidence.some(({ article }) => (pack.article(article)?.date ?? '9') <= day);
}

/** Facts of an entity, split at the as-of day. */
export interface SplitFacts {
  readonly known: readonly Fact[];
  /** Not known yet: what happened, or began, after the day. */
  readonly since: readonly Fact[];
  /** Not known yet either, though it had happened or begun by the day: reports brought it later. */
  readonly cameOut: readonly Fact[];
}

/** Of a month or a year that the day lies in nobody can tell: it counts as after. */
function cameBefore({ when }: Fact, day: Day): boolean {
  if (when.kind === 'since' || when.kind === 'span') return startOf(when) <= day;
  return (endOf(when) ?? day) <= day;
}

export function splitFacts(pack: Pack, facts: readonly Fact[], day: Day): SplitFacts {
  const known: Fact[] = [];
  const since: Fact[] = [];
  const cameOut: Fact[] = [];
  for (const fact of facts) {
    if (knownOn(pack, fact, day)) known.push(fact);
    else (cameBefore(fact, day) ? cameOut : since).push(fact);
  }
  return { known, since, cameOut };
}

/** Days over which a fact's closeness to the page halves. */
const HALF_LIFE_DAYS = 45;
/** A shared entity on the page outweighs any closeness; a second one adds less. */
const SHARED_WEIGHT = 1.2;
/** A statement that several report on their own stands on firmer ground than a single voice. */
const SOURCES_WEIGHT = 0.6;
/** Several outlets thought it worth printing, though one text stands behind them. */
const PRINTS_WEIGHT = 0.15;
/** A fact is read first on the card of the one that it tells of, then of the other party; not of those named beside. */
const SUBJECT_WEIGHTS = [0.8, 0.48];
/** News puts first what matters most: a fact of a high paragraph outweighs one of the article's tail. */
const PROMINENCE_WEIGHT = 0.3;
/** Paragraphs over which prominence halves. */
const HALF_PROMINENCE = 4;
/** What is claimed, denied or disputed does not lead while plain reports are as near. */
const DOUBT = 0.5;

/** How high in its articles a fact stands: 1 in the first paragraph, half of that {@link HALF_PROMINENCE} further down. */
export function prominenceOf({ evidence }: Fact): number {
  const paragraph = Math.min(...evidence.map((one) => one.paragraph));
  return 2 ** ((1 - paragraph) / HALF_PROMINENCE);
}

/**
 * Use of a fact for a card on a page: entities it shares with the page, closeness in time to the as-of day, how well
 * it is borne out by then, and whether it tells of the card's own entity.
 * @param shared number of other entities of the page that the fact is about
 */
function useOf(pack: Pack, fact: Fact, self: EntityId, day: Day, shared: number): number {
  const { views, independent } = citedSources(pack, fact.evidence, day);
  return (
    SHARED_WEIGHT * Math.log2(1 + shared) +
    2 ** (-distanceTo(fact.when, day) / HALF_LIFE_DAYS) +
    SOURCES_WEIGHT * Math.log2(Math.max(1, independent)) +
    PRINTS_WEIGHT * Math.log2(Math.max(1, views.length)) +
    PROMINENCE_WEIGHT * prominenceOf(fact) +
    (SUBJECT_WEIGHTS[fact.about.indexOf(self)] ?? 0) -
    (fact.status === 'reported' ? 0 : DOUBT)
  );
}

/** Orders facts by use for the page, most useful first; ties by day and id, so that the order never wavers. */
export function orderByUse(
  pack: Pack,
  facts: readonly Fact[],
  self: EntityId,
  page: ReadonlySet<EntityId>,
  asOf: AsOf,
): Fact[] {
  const use = new Map<Fact, number>();
  // To a page long after the pack all of it is old: what was news at the pack's own edge still leads.
  const { lastDay } = pack.manifest;
  const isLate = asOf.day > lastDay;
  const day = isLate ? lastDay : asOf.day;
  for (const fact of facts) {
    const shared = fact.about.filter((id) => id !== self && page.has(id)).length;
    use.set(fact, useOf(pack, fact, self, day, shared));
  }
  return facts.toSorted(
    (a, b) =>
      (use.get(b) ?? 0) - (use.get(a) ?? 0) ||
      compareDays(startOf(b.when), startOf(a.when)) ||
      compareDays(a.id, b.id),
  );
}

/** Orders facts as they happened; of one day, the plain report that stands highest in its articles comes first. */
export function orderByTime(facts: readonly Fact[]): Fact[] {
  const doubt = ({ status }: Fact) => Number(status !== 'reported');
  return facts.toSorted(
    (a, b) =>
      compareDays(startOf(a.when), startOf(b.when)) ||
      doubt(a) - doubt(b) ||
      prominenceOf(b) - prominenceOf(a) ||
      compareDays(a.reported, b.reported) ||
      compareDays(a.id, b.id),
  );
}
