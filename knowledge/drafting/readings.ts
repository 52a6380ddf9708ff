/** Readings of articles, joined across articles, with the paragraph of each item. */
import { type FoldedCluster, ReadingFold } from '../reading/fold';
import { readArticle } from '../reading/read-article';
import type { ArticleReading } from '../reading/types';
import type { FoundArticle } from './found-article';

export interface ReadText {
  readonly text: FoundArticle;
  readonly reading: ArticleReading;
  /** Number of the paragraph, from 1, that holds an offset of the reading. */
  readonly paragraphAt: (offset: number) => number;
  /** Offset of the reading at which a paragraph starts. */
  readonly startOf: (paragraph: number) => number;
}

/** ISO day; empty where the article has none. */
export const dayOf = ({ date }: FoundArticle): string => date?.value ?? '';

/** @param id of the article in its reading and in the fold */
export function readText(text: FoundArticle, id: number | string): ReadText {
  const { paragraphs } = text;
  const ends: number[] = [];
  for (const paragraph of paragraphs) ends.push((ends.at(-1) ?? -1) + paragraph.length + 1);
  const date = dayOf(text);
  const reading = readArticle({ id, text: paragraphs.join('\n'), ...(date !== '' && { date }) });
  return {
    text,
    reading,
    paragraphAt: (offset) => ends.findIndex((end) => offset < end) + 1,
    startOf: (paragraph) => (ends[paragraph - 2] ?? -1) + 1,
  };
}

/** One name of the draft with where it stands. */
export interface DraftName {
  readonly cluster: FoldedCluster;
  /** In reading order. */
  readonly mentions: readonly DraftMention[];
  /** Highest score of its mentions, 0 to 1. */
  readonly score: number;
}

export interface DraftMention {
  /** Number of the article. */
  readonly article: number;
  readonly paragraph: number;
  /** UTF-16 units from the start of the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** A name's records in single articles find the joined name by a spelling, in the same article. */
export function clusterFinder(clusters: readonly FoldedCluster[]) {
  const bySpelling = new Map<string, FoldedCluster[]>();
  for (const cluster of clusters)
    for (const text of cluster.spellings) {
      const key = `${cluster.kind} ${text}`;
      bySpelling.set(key, [...(bySpelling.get(key) ?? []), cluster]);
    }
  return (article: number, kind: string, text: string): FoldedCluster | undefined => {
    const found = bySpelling.get(`${kind} ${text.replace(/\s+/g, ' ')}`) ?? [];
    return found.find(({ articles }) => articles.includes(article)) ?? found[0];
  };
}

/** Readings whose ids are their numbers, joined. */
export function fold(read: readonly ReadText[]): FoldedCluster[] {
  const folded = new ReadingFold();
  for (const { reading, text } of read)
    folded.add({ ...reading, ...(text.date && { date: text.date.value }) });
  return folded.clusters();
}

/** Names with their places, the most frequent first. Paragraphs that a site repeats on its pages do not count. */
export function namesOf(
  read: readonly ReadText[],
  clusters: readonly FoldedCluster[],
  skipped: readonly ReadonlySet<number>[],
): DraftName[] {
  const find = clusterFinder(clusters);
  const names = new Map<FoldedCluster, (DraftMention & { score: number })[]>();
  for (const [article, { reading, paragraphAt, startOf }] of read.entries())
    for (const { type, text, start, end, score } of reading.names) {
      const cluster = find(article, type, text);
      const paragraph = paragraphAt(start);
      if (!cluster || skipped[article]?.has(paragraph)) continue;
      const from = startOf(paragraph);
      const mention = { article, paragraph, start: start - from, end: end - from, score };
      names.set(cluster, [...(names.get(cluster) ?? []), mention]);
    }
  return [...names]
    .map(([cluster, mentions]) => ({
      cluster,
      mentions,
      score: Math.max(...mentions.map(({ score }) => score)),
    }))
    .sort(
      (a, b) =>
        b.mentions.length - a.mentions.length || (a.cluster.label < b.cluster.label ? -1 : 1),
    );
}
