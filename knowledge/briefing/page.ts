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
 * The briefing of a whole page: a summary of facts that connect its entities and that the page does not state, a
 * timeline, connections and coverage. Nothing in it was reported after `asOf.day`, except `later` and timeline items
 * marked `later`. Everything is empty off the pack's story.
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
