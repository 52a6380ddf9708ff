import type { Pack } from '../schema/types';
import { coverageLimitsOf, evidenceOf } from './entity/card';
import { pageConnections } from './entity/connections';
import { viewFact } from './entity/facts';
import { splitFacts } from './known';
import { recordOf } from './records';
import { coverageOf } from './sources';
import type { PageContent } from './story/content';
import { decideStory } from './story/verdict';
import { laterOf, summaryOf } from './summary';
import { buildPageTimeline } from './timeline';
import type { AsOf, PageBriefing } from './types';

/**
 * What a page as a whole needs: facts that connect most of its own entities, near its date, each adding something that
 * neither the page nor the facts before it tell; when it happened, how its entities are connected, and their coverage.
 * Nothing reported after `asOf.day`, but for `later` and timeline items marked so. Off the pack's story all of it is empty.
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
  const later = split.flatMap(({ laterDevelopments, reportedLater }) => [
    ...laterDevelopments,
    ...reportedLater,
  ]);
  const onPage = new Set(records.map(({ id }) => id));
  return {
    ...limits,
    summary: summaryOf(pack, records, content, asOf).map((fact) => viewFact(pack, fact, asOf.day)),
    timeline: buildPageTimeline(
      pack,
      split.flatMap(({ known }) => known),
      later,
      asOf.day,
      onPage,
    ),
    later: laterOf(later, onPage).map((fact) => viewFact(pack, fact, null)),
    connections: pageConnections(pack, records, asOf.day),
    coverage: coverageOf(pack, records.flatMap(evidenceOf), asOf.day),
  };
}

export const NOTHING_TO_TELL: Omit<PageBriefing, 'stories' | 'coverageLimits'> = {
  summary: [],
  timeline: [],
  later: [],
  connections: [],
  coverage: { articles: [], outlets: 0, independentSources: 0 },
};
