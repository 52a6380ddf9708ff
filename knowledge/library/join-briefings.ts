import { compareDays } from '../briefing/dates';
import { MOST_CONNECTIONS, strength } from '../briefing/entity/connections';
import { MOST_SENTENCES } from '../briefing/summary';
import { MOST_PAGE_ITEMS } from '../briefing/timeline';
import type { CoverageView, FactView, PageBriefing, SourceView } from '../briefing/types';
import { beginningOf } from '../schema/dates';

interface Told {
  /** The pack's id. */
  readonly pack: string;
  readonly briefing: PageBriefing;
}

/**
 * Ids of articles and facts hold within a pack: beside another's they are told apart, and one article of both is one.
 */
function uniqueIds() {
  const known = new Map<string, string>();
  return (pack: string, source: SourceView): SourceView => {
    const { publisher, title, date } = source;
    const key = JSON.stringify([publisher, title, date]);
    const article = known.get(key) ?? `${pack} ${source.article}`;
    known.set(key, article);
    return { ...source, article };
  };
}

type Rename = ReturnType<typeof uniqueIds>;

/** A fact of a pack under ids that hold among several packs. */
function renamed(pack: string, fact: FactView, rename: Rename): FactView {
  const sources = fact.sources.map((source) => rename(pack, source));
  return { ...fact, id: `${pack} ${fact.id}`, sources };
}

/** Takes one from each pack in turn, beginning with the pack that knows most of the page. */
function takeTurns(told: readonly Told[], rename: Rename): FactView[] {
  const longest = Math.max(...told.map(({ briefing }) => briefing.summary.length));
  const turns = Array.from({ length: longest }, (_, at) =>
    told.flatMap(({ pack, briefing }) => {
      const fact = briefing.summary[at];
      return fact ? [renamed(pack, fact, rename)] : [];
    }),
  );
  return turns.flat().slice(0, MOST_SENTENCES);
}

/**
 * Which of two packs' articles carry the same agency text neither pack can tell. Articles that both have are counted once;
 * so the number of independent sources is never lower than one pack's own, nor is one article ever two of them.
 */
function joinCoverage(told: readonly Told[], rename: Rename): CoverageView {
  const all = told.flatMap(({ pack, briefing }) =>
    briefing.coverage.articles.map((source) => rename(pack, source)),
  );
  const articles = [...new Map(all.map((source) => [source.article, source])).values()];
  const counts = told.map(({ briefing }) => briefing.coverage.independentSources);
  const sum = counts.reduce((total, count) => total + count, 0);
  return {
    articles: articles.toSorted((one, other) => compareDays(other.date, one.date)),
    outlets: new Set(articles.map(({ publisher, article }) => publisher ?? article)).size,
    independentSources: Math.max(...counts, sum - (all.length - articles.length)),
  };
}

/** What several packs say of one page, as one. @param told the pack that knows most of the page first */
export function joinBriefings(told: readonly Told[]): PageBriefing {
  const rename = uniqueIds();
  const briefings = told.map(({ briefing }) => briefing);
  return {
    stories: briefings.flatMap(({ stories }) => stories),
    summary: takeTurns(told, rename),
    timeline: briefings
      .flatMap(({ timeline }) => timeline)
      .toSorted((one, other) => compareDays(beginningOf(one.when), beginningOf(other.when)))
      .slice(-MOST_PAGE_ITEMS),
    later: told
      .flatMap(({ pack, briefing }) => briefing.later.map((fact) => renamed(pack, fact, rename)))
      .toSorted((one, other) => compareDays(beginningOf(one.when), beginningOf(other.when))),
    connections: briefings
      .flatMap(({ connections }) => connections)
      .toSorted((one, other) => strength(other) - strength(one))
      .slice(0, MOST_CONNECTIONS),
    coverage: joinCoverage(told, rename),
    coverageLimits: briefings.flatMap(({ coverageLimits }) => coverageLimits),
  };
}
