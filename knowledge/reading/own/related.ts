import { daysBetween } from '../../briefing/dates';
import type { Day } from '../../schema/types';
import type { NameKind } from '../types';
import type { DecidedCluster } from './decisions';
import type { LearntReference } from './learnt';

/** A past article that is about the same as a page, and why. */
export interface RelatedArticle {
  readonly article: LearntReference;
  /** Labels of the shared names, the most specific first. */
  readonly shared: readonly string[];
  readonly score: number;
}

/** A shared place tells less than a shared person. */
const KIND_WEIGHT: Readonly<Record<NameKind, number>> = { PER: 1, ORG: 0.8, LOC: 0.35 };
/** Days after which a shared name counts half. */
const HALF_LIFE_DAYS = 90;
/** Below this, two articles share too little. One person who is named in few articles reaches it. */
const LEAST_SCORE = 1.6;
/** The same where two names or more are shared: in a short history every name is in many of its articles. */
const LEAST_SCORE_OF_TWO = 1.2;

interface Found {
  score: number;
  readonly shared: { readonly label: string; readonly weight: number }[];
}

/** How much a name says about an article's subject: the fewer articles name it, the more. */
function weightOf({ kind, groups }: DecidedCluster, articles: number): number {
  return KIND_WEIGHT[kind] * Math.log(1 + articles / Math.max(1, groups.length));
}

/** The articles that name any of the clusters. */
function sharing(clusters: readonly DecidedCluster[], articles: number): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const cluster of clusters) {
    if (cluster.isNoName || (cluster.kind === 'PER' && !cluster.label.includes(' '))) continue;
    const weight = weightOf(cluster, articles);
    for (const article of cluster.articles) {
      const entry = found.get(String(article)) ?? { score: 0, shared: [] };
      entry.score += weight;
      entry.shared.push({ label: cluster.label, weight });
      found.set(String(article), entry);
    }
  }
  return found;
}

function nearness(one: Day, other: Day): number {
  return 0.5 ** (Math.abs(daysBetween(one, other)) / HALF_LIFE_DAYS);
}

/**
 * Past articles that share specific names with a page, near in time; copies of one text once.
 * @param clusters names of the page
 * @param page its address and day: itself is left out
 */
export function findRelated(
  clusters: readonly DecidedCluster[],
  references: ReadonlyMap<string, LearntReference>,
  groupOf: (article: string) => number | undefined,
  page: { readonly url: string; readonly day: Day },
): RelatedArticle[] {
  const groups = new Set<number | undefined>([groupOf(page.url)]);
  groups.delete(undefined);
  return [...sharing(clusters, references.size)]
    .flatMap(([url, { score, shared }]) => {
      const article = references.get(url);
      if (!article || url === page.url) return [];
      const labels = shared.toSorted((one, other) => other.weight - one.weight);
      const near = score * (0.5 + 0.5 * nearness(article.day, page.day));
      return [{ article, score: near, shared: labels.map(({ label }) => label) }];
    })
    .filter(({ score, shared }) => score >= (shared.length > 1 ? LEAST_SCORE_OF_TWO : LEAST_SCORE))
    .toSorted((one, other) => other.score - one.score)
    .filter(({ article }) => {
      const group = groupOf(article.url);
      if (group === undefined) return true;
      if (groups.has(group)) return false;
      groups.add(group);
      return true;
    });
}
