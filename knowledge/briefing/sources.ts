import type { Article, Day, Evidence, Pack } from '../schema/types';
import type { CoverageView, SourceView } from './types';

/** A link that scrolls to the words and highlights them, in browsers that know text fragments. */
function passageUrl(url: string, opening: string): string {
  // A hyphen is syntax in a text directive.
  const words = encodeURIComponent(opening).replaceAll('-', '%2D');
  return `${url.split('#')[0]}#:~:text=${words}`;
}

/** An article and the paragraphs of it that are cited. */
interface Citation {
  readonly article: Article;
  readonly paragraphs: readonly number[];
}

function viewOf({ article, paragraphs }: Citation): SourceView {
  const opening = paragraphs.map((number) => article.openings?.[number]).find(Boolean);
  const { url } = article;
  return {
    article: article.id,
    publisher: article.publisher,
    title: article.title,
    titleIsOurs: article.titleIsOurs,
    date: article.date,
    dateKind: article.dateBasis.kind,
    dateReason: article.dateBasis.reason,
    agencies: article.agencies,
    ...(url !== undefined && { url }),
    paragraphs,
    ...(url !== undefined && opening && { passageUrl: passageUrl(url, opening) }),
  };
}

/** Newest first; articles of one group stay together, placed by the newest of them; on one day named publishers lead. */
function inReadingOrder(citations: readonly Citation[]): Citation[] {
  const newest = new Map<string, Day>();
  for (const { article } of citations) {
    const known = newest.get(article.group);
    if (known === undefined || known < article.date) newest.set(article.group, article.date);
  }
  const named = new Set<string>();
  for (const { article } of citations) if (article.publisher !== null) named.add(article.group);
  const key = ({ article: { group, date, publisher, id } }: Citation) =>
    `${newest.get(group)} ${named.has(group)} ${group} ${date} ${publisher !== null} ${id}`;
  return citations.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

function citationsOf(pack: Pack, evidence: readonly Evidence[], upTo: Day | null): Citation[] {
  const paragraphs = new Map<string, Set<number>>();
  for (const item of evidence) {
    const known = paragraphs.get(item.article) ?? new Set();
    paragraphs.set(item.article, known.add(item.paragraph));
  }
  const found: Citation[] = [];
  for (const [id, cited] of paragraphs) {
    const article = pack.article(id);
    if (!article || (upTo !== null && article.date > upTo)) continue;
    found.push({ article, paragraphs: [...cited].sort((a, b) => a - b) });
  }
  return inReadingOrder(found);
}

/** The articles of a set of evidence, and how many of them are independent. */
export interface CitedSources {
  readonly views: readonly SourceView[];
  readonly independent: number;
}

/**
 * Articles behind a piece of evidence, newest first.
 * @param upTo articles after this day are left out; null keeps all
 */
export function citedSources(
  pack: Pack,
  evidence: readonly Evidence[],
  upTo: Day | null,
): CitedSources {
  const citations = citationsOf(pack, evidence, upTo);
  return {
    views: citations.map(viewOf),
    independent: new Set(citations.map(({ article }) => article.group)).size,
  };
}

/** Coverage that a set of evidence makes, up to a day. Articles of unknown publishers count as one outlet each. */
export function coverageOf(pack: Pack, evidence: readonly Evidence[], upTo: Day): CoverageView {
  const { views, independent } = citedSources(pack, evidence, upTo);
  return {
    articles: views,
    outlets: new Set(views.map((view) => view.publisher ?? view.article)).size,
    independentSources: independent,
  };
}
