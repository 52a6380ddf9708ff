import type { EntityId, EntityRecord, Fact, Pack } from '../schema/types';
import { coverageLimitsOf, evidenceOf } from './card';
import { pageConnections } from './connections';
import type { PageContent } from './content';
import { compareDays, distanceTo } from './dates';
import { prominenceOf, usefulDay, viewFact, wordsMissing } from './facts';
import { splitFacts } from './known';
import { recordOf } from './records';
import { saidKey } from './said';
import { coverageOf } from './sources';
import { decideStory } from './story';
import { buildPageTimeline } from './timeline';
import type { AsOf, PageBriefing } from './types';
import { isSilence, sayTheSame, TOLD } from './wording';

/** Sentences of a summary: read at a glance. */
export const MOST_SENTENCES = 3;
/** How much less a fact is worth for each page entity that an earlier pick has already told of. */
const TOLD_DISCOUNT = 0.45;
/** Days over which a fact's closeness to the page halves: background may be older than news. */
const HALF_LIFE_DAYS = 120;
/** What is claimed, denied or unconfirmed is worth this share of a plain report. */
const FIRMNESS = { reported: 1, claimed: 0.75, denied: 0.75, disputed: 0.75, unconfirmed: 0.5 };
/** What happened on the page's own day is its news, not its background. */
const NEWS_OF_THE_DAY = 0.7;
const NEWS_DAYS = 1;
/** Each word that a stub lacks takes this share of its worth. */
const STUB = 0.15;
/** An answer, another account or a silence is worth this share of what comes first. */
const SECOND = 0.6;
/** Share of a fact's words that a page has, below which it does not tell the fact, and above 0 is on its matter. */
const ON_THE_MATTER = 0.4;
/** A fact about one entity of the page says nothing of what they were to each other. */
const ALONE = 0.6;

interface Candidate {
  readonly fact: Fact;
  /** Entities of the page that the fact is about. */
  readonly tells: readonly EntityId[];
}

/** An entity that half the pack's facts name (a president) says less about this page than one that few name. */
function rarityOf(records: readonly EntityRecord[]): Map<EntityId, number> {
  return new Map(records.map((record) => [record.id, 1 / Math.log2(2 + record.facts.length)]));
}

/** Known facts about the page's entities that the page does not tell itself. */
function candidatesOf(
  pack: Pack,
  records: readonly EntityRecord[],
  { day }: AsOf,
  said: PageContent['said'],
): Candidate[] {
  const onPage = new Set(records.map(({ id }) => id));
  const found = new Map<string, Candidate>();
  for (const record of records) {
    for (const fact of splitFacts(pack, record.facts, day).known) {
      if ((said[saidKey(pack, fact.id)] ?? 0) >= TOLD) continue;
      found.set(fact.id, { fact, tells: fact.about.filter((id) => onPage.has(id)) });
    }
  }
  return [...found.values()].toSorted((a, b) => compareDays(a.fact.id, b.fact.id));
}

/** Another account of one matter: at a glance one is enough, where there is something else to tell. */
function isOtherAccount(one: Fact, other: Fact): boolean {
  if (one.differsFrom === other.id || other.differsFrom === one.id) return true;
  return one.differsFrom !== undefined && one.differsFrom === other.differsFrom;
}

/** Picks greedily: each pick lowers the worth of facts about the entities that it tells of, and bars what says the same. */
function pick(
  candidates: readonly Candidate[],
  worth: (candidate: Candidate, told: ReadonlyMap<EntityId, number>) => number,
): Candidate[] {
  const left = new Set(candidates);
  const told = new Map<EntityId, number>();
  const picked: Candidate[] = [];
  const otherAccounts: Candidate[] = [];
  while (left.size > 0 && picked.length < MOST_SENTENCES) {
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of left) {
      const value = worth(candidate, told);
      if (value > most) [best, most] = [candidate, value];
    }
    if (!best) break;
    left.delete(best);
    const { text } = best.fact;
    if (picked.some(({ fact }) => sayTheSame(fact.text, text))) continue;
    if (picked.some(({ fact }) => isOtherAccount(fact, best.fact))) {
      otherAccounts.push(best);
      continue;
    }
    picked.push(best);
    for (const id of best.tells) told.set(id, (told.get(id) ?? 0) + 1);
  }
  return [...picked, ...otherAccounts].slice(0, MOST_SENTENCES);
}

/** A fact that shares some words with the page is on its matter; one that shares many is half told. */
function fitOf(said: number, isStub: boolean): number {
  return !isStub && said < ON_THE_MATTER ? 1 + said : 1 - said / 2;
}

function summaryOf(
  pack: Pack,
  records: readonly EntityRecord[],
  content: PageContent,
  asOf: AsOf,
): Fact[] {
  const rarity = rarityOf(records);
  const day = usefulDay(pack, asOf);
  const worth = ({ fact, tells }: Candidate, told: ReadonlyMap<EntityId, number>) => {
    let sum = 0;
    for (const id of tells) {
      const fresh = TOLD_DISCOUNT ** (told.get(id) ?? 0);
      sum += Math.log2(1 + (content.counts[id] ?? 0)) * (rarity.get(id) ?? 0) * fresh;
    }
    const near = 2 ** (-distanceTo(fact.when, day) / HALF_LIFE_DAYS);
    const stub = wordsMissing(pack, fact);
    const firm = FIRMNESS[fact.status] * (1 - STUB * stub);
    const isNews = distanceTo(fact.when, asOf.day) <= NEWS_DAYS;
    const isSecond = fact.respondsTo !== undefined || fact.differsFrom !== undefined;
    const asked = isSecond || isSilence(fact.text) ? SECOND : 1;
    const between = tells.length > 1 ? 1 : ALONE;
    const fit = fitOf(content.said[saidKey(pack, fact.id)] ?? 0, stub > 0);
    return (
      sum *
      firm *
      asked *
      between *
      fit *
      (isNews ? NEWS_OF_THE_DAY : 1) *
      (0.5 + near + prominenceOf(fact) / 2)
    );
  };
  return pick(candidatesOf(pack, records, asOf, content.said), worth).map(({ fact }) => fact);
}

/**
 * What a page as a whole needs: facts that connect most of its own entities, near its date, each adding something that
 * neither the page nor the facts before it tell; when it happened, how its entities are connected, and their coverage.
 * Nothing reported after `asOf.day`, but for timeline items marked `later`. Off the pack's story all of it is empty.
 */
export function briefPage(pack: Pack, content: PageContent, asOf: AsOf): PageBriefing {
  const { inStory } = decideStory(pack, content, asOf.day);
  const limits = {
    stories: [{ packTitle: pack.manifest.title, inStory }],
    coverageLimits: [coverageLimitsOf(pack, asOf.day)],
  };
  if (!inStory) return { ...NOTHING_TO_TELL, ...limits };
  const records = Object.keys(content.counts)
    .map((id) => recordOf(pack, id))
    .filter((record) => record !== null);
  const split = records.map(({ facts }) => splitFacts(pack, facts, asOf.day));
  return {
    ...limits,
    summary: summaryOf(pack, records, content, asOf).map((fact) => viewFact(pack, fact, asOf.day)),
    timeline: buildPageTimeline(
      split.flatMap(({ known }) => known),
      split.flatMap(({ laterDevelopments, reportedLater }) => [
        ...laterDevelopments,
        ...reportedLater,
      ]),
      asOf.day,
      new Set(records.map(({ id }) => id)),
    ),
    connections: pageConnections(pack, records, asOf.day),
    coverage: coverageOf(pack, records.flatMap(evidenceOf), asOf.day),
  };
}

export const NOTHING_TO_TELL: Omit<PageBriefing, 'stories' | 'coverageLimits'> = {
  summary: [],
  timeline: [],
  connections: [],
  coverage: { articles: [], outlets: 0, independentSources: 0 },
};
