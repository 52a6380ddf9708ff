/** Readings of a folder's articles, joined across articles, with the paragraph of each item. */
import { type ArticleReading, type FoldedCluster, ReadingFold, readArticle } from '../../reading';
import type { ArticleText } from '../article-texts';
import type { ArticleHeader } from './headers';

export interface ReadText {
  readonly text: ArticleText;
  readonly header: ArticleHeader;
  readonly reading: ArticleReading;
  /** Number of the paragraph, from 1, that holds an offset of the reading. */
  readonly paragraphAt: (offset: number) => number;
}

export function readTexts(
  texts: readonly ArticleText[],
  headers: readonly ArticleHeader[],
): ReadText[] {
  return texts.map((text, id) => {
    const header = headers[id] ?? { title: '', date: '', dateReason: '', agencies: [] };
    const { paragraphs } = text;
    const ends: number[] = [];
    for (const paragraph of paragraphs) ends.push((ends.at(-1) ?? -1) + paragraph.length + 1);
    const reading = readArticle({
      id,
      text: paragraphs.join('\n'),
      ...(header.date !== '' && { date: header.date }),
    });
    const paragraphAt = (offset: number) => ends.findIndex((end) => offset < end) + 1;
    return { text, header, reading, paragraphAt };
  });
}

/** One name of the draft with where it stands. */
export interface DraftName {
  readonly cluster: FoldedCluster;
  /** Number of the article and of the paragraph for each mention, in reading order. */
  readonly mentions: readonly { readonly article: number; readonly paragraph: number }[];
  /** Highest score of its mentions, 0 to 1. */
  readonly score: number;
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

export function fold(read: readonly ReadText[]): FoldedCluster[] {
  const folded = new ReadingFold();
  for (const { reading, header } of read)
    folded.add({ ...reading, ...(header.date !== '' && { date: header.date }) });
  return folded.clusters();
}

/** Names with their places, the most frequent first. Paragraphs that a site repeats on its pages do not count. */
export function namesOf(
  read: readonly ReadText[],
  clusters: readonly FoldedCluster[],
  skipped: readonly ReadonlySet<number>[],
): DraftName[] {
  const find = clusterFinder(clusters);
  const names = new Map<FoldedCluster, { article: number; paragraph: number; score: number }[]>();
  for (const [article, { reading, paragraphAt }] of read.entries())
    for (const { type, text, start, score } of reading.names) {
      const cluster = find(article, type, text);
      const paragraph = paragraphAt(start);
      if (!cluster || skipped[article]?.has(paragraph)) continue;
      names.set(cluster, [...(names.get(cluster) ?? []), { article, paragraph, score }]);
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
