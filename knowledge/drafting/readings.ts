/** Readings of articles, joined across articles, with the paragraph of each item. */
import { type FoldedCluster, ReadingFold } from '../reading/fold';
import type { Cluster } from '../reading/names/clusters';
import { readWhole, type WholeReading } from '../reading/read-article';
import type { ArticleReading, NameMention, Quotation } from '../reading/types';
import { type BodyDescription, bodiesOf, bodyDescriptions } from './bodies/descriptions';
import { withCompanies } from './company-names';
import type { Countries } from './countries';
import type { FoundArticle } from './found-article';
import { withInstitutions } from './institutions';
import { creditParagraphs } from './names/credits';
import { withPlaces } from './names/place-names';
import { officesOfVerbs } from './roles/verbs-of-office';
import type { Skipped } from './skipped';
import { labelledLines } from './statements/labelled';
import { findStatements, type Statement, UNNAMED } from './statements/statements';

export interface DraftReading extends Omit<ArticleReading, 'quotations'> {
  /** What is said by those who have no name: "the council". */
  readonly unnamed: readonly DraftQuotation[];
  /** What the article says that its organisations are. */
  readonly bodies: readonly (Omit<BodyDescription, 'cluster'> & { readonly name: string })[];
  /** A reader's quotations and, where they have none of a speaker in a sentence, statements by wider rules. */
  readonly quotations: readonly DraftQuotation[];
}

export type DraftQuotation = Omit<Quotation, 'rule'> & {
  readonly rule: string;
  readonly isDenial?: boolean;
};

export interface ReadText {
  readonly text: FoundArticle;
  readonly reading: DraftReading;
  /** Number of the paragraph, from 1, that holds an offset of the reading. */
  readonly paragraphAt: (offset: number) => number;
  /** Offset of the reading at which a paragraph starts. */
  readonly startOf: (paragraph: number) => number;
}

/** ISO day; empty where the article has none. */
export const dayOf = ({ date }: FoundArticle): string => date?.value ?? '';

/** A name of the draft is found again by its text: without its owner "the ministry" would be any. */
function mentionsOf({ id, kind, label, mentions }: Cluster, text: string): NameMention[] {
  const isBare = (words: string) => kind === 'ORG' && /^(?:the )?\p{Ll}/u.test(words);
  return mentions.map(({ start, end, score }) => {
    const words = text.slice(start, end);
    return { start, end, type: kind, text: isBare(words) ? label : words, score, cluster: id };
  });
}

function quotationOf({
  cluster,
  who,
  start,
  end,
  text,
  rule,
  isDenial,
}: Statement): DraftQuotation {
  return { name: who ?? cluster.label, cluster: cluster.id, start, end, text, rule, isDenial };
}

/** "She": who that is, the rules of the quotation in the same sentence tell better. */
const OPENS_WITH_PRONOUN = /^(?:he|she)\b/i;
const ENDS_WITH_PRONOUN = /["”] (?:he|she)\b/;

/** Whether a statement only repeats a quotation: its sentence opens between the marks, or has "she" for its speaker. */
function isToldBy(said: Quotation, one: Statement, opens: number): boolean {
  const { start, end, text, cluster } = one;
  // "Results decide, and they were not there," she said: the end of what is quoted.
  if (opens >= said.start - 1 && opens < said.end)
    return cluster.id === said.cluster || ENDS_WITH_PRONOUN.test(text);
  return start < said.end && said.start < end && OPENS_WITH_PRONOUN.test(text);
}

/**
 * What is said, in the order of the text: a labelled line of a transcript instead of what its own speaker says in it,
 * unless it reports what another says.
 */
function withLabelled(
  said: readonly DraftQuotation[],
  text: string,
  clusters: readonly Cluster[],
): DraftQuotation[] {
  const labelled = labelledLines(text, clusters).map(
    ({ cluster, ...line }): DraftQuotation => ({
      ...line,
      name: cluster.label,
      cluster: cluster.id,
      rule: 'said-label',
    }),
  );
  const inside = (one: DraftQuotation, line: DraftQuotation) =>
    one.start < line.end && line.start < one.end;
  const own = labelled.filter(
    (line) => !said.some((one) => one.cluster !== line.cluster && inside(one, line)),
  );
  const isLabelled = (one: DraftQuotation) =>
    own.some((line) => one.cluster === line.cluster && inside(one, line));
  return [...own, ...said.filter((one) => !isLabelled(one))].sort(
    (one, other) => one.start - other.start,
  );
}

/** The reading with institutions among the names, and what they and others say by the wider rules. */
function widened(whole: WholeReading, text: string, countries: Countries): DraftReading {
  const { reading, tokens } = whole;
  const named = withPlaces(tokens, withCompanies(tokens, whole.clusters));
  const clusters = withInstitutions(tokens, text, named, countries);
  // A company or a town that was read as a person speaks under its new id.
  const idOf = new Map(whole.clusters.map(({ id }, at) => [id, named[at]?.id ?? id]));
  const quotations = reading.quotations.map((one) => ({
    ...one,
    cluster: idOf.get(one.cluster) ?? one.cluster,
  }));
  const sentenceAt = (start: number) => tokens.find((token) => token.end > start)?.sentence;
  const quoted = quotations.map((one) => `${sentenceAt(one.start)} ${one.cluster}`);
  const spoken = new Set(quotations.map(({ start }) => sentenceAt(start)));
  const opening = (sentence: number) =>
    tokens.find((token) => token.sentence === sentence && token.shape !== 'mark')?.start ?? 0;
  const isNew = (one: Statement): boolean => {
    const { sentence, cluster } = one;
    if (cluster === UNNAMED) return !spoken.has(sentence);
    if (quoted.includes(`${sentence} ${cluster.id}`)) return false;
    const opens = opening(sentence);
    return !quotations.some((said) => isToldBy(said, one, opens));
  };
  const told = whole.isEnglish ? bodyDescriptions(tokens, text, clusters) : [];
  const statements = findStatements(whole, clusters, text, bodiesOf(clusters, told)).filter(isNew);
  const [bare, others] = [
    statements.filter(({ cluster }) => cluster === UNNAMED),
    statements.filter(({ cluster }) => cluster !== UNNAMED),
  ];
  const names = clusters
    .flatMap((cluster) => mentionsOf(cluster, text))
    .sort((one, other) => one.start - other.start);
  const offices = whole.isEnglish ? officesOfVerbs(text, names) : [];
  return {
    ...reading,
    names,
    roles: [...reading.roles, ...offices],
    quotations: withLabelled([...quotations, ...others.map(quotationOf)], text, clusters),
    unnamed: bare.map(quotationOf),
    bodies: told.map(({ cluster, ...one }) => ({ ...one, name: cluster.label })),
  };
}

/** Who presents a transcript asks and introduces: what the author says there is the article itself. */
function withoutHost(reading: DraftReading, { byline }: FoundArticle): DraftReading {
  const isHost = ({ rule, name }: DraftQuotation) =>
    rule === 'said-label' && byline?.value.includes(name) === true;
  return { ...reading, quotations: reading.quotations.filter((one) => !isHost(one)) };
}

/** @param id of the article in its reading and in the fold */
export function readText(text: FoundArticle, id: number | string, countries: Countries): ReadText {
  const { paragraphs } = text;
  const ends: number[] = [];
  for (const paragraph of paragraphs) ends.push((ends.at(-1) ?? -1) + paragraph.length + 1);
  const date = dayOf(text);
  const words = paragraphs.join('\n');
  const whole = readWhole({ id, text: words, ...(date !== '' && { date }) });
  return {
    text,
    reading: withoutHost(widened(whole, words, countries), text),
    paragraphAt: (offset) => ends.findIndex((end) => offset < end) + 1,
    startOf: (paragraph) => (ends[paragraph - 2] ?? -1) + 1,
  };
}

/** One name of the draft with where it stands. */
export interface DraftName {
  readonly cluster: FoldedCluster;
  /** The same name where it was read as another kind. */
  readonly also?: readonly FoldedCluster[];
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

/** "ERBIL, Iraq - ", "OSLO (Wire) — " at the front of an article: where the reporter was. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’ -]+(?:, [^.!?—–]{2,40}?)?(?: \([^)]{2,30}\))? ?(?:[—–]| --? )/u;
const datelineLength = (paragraph: string) => DATELINE.exec(paragraph)?.[0].length ?? 0;

const plainName = (name: string) => name.toLowerCase().replace(/^the /, '');

/** "she told the Gazette", in the Gazette: the publisher of an article is not part of its story. */
const isOwnOutlet = ({ kind, label }: FoldedCluster, { publisher }: FoundArticle): boolean =>
  kind === 'ORG' && publisher !== undefined && plainName(publisher.value) === plainName(label);

/** Names with their places, the most frequent first. Datelines and paragraphs that are left out do not count. */
export function namesOf(
  read: readonly ReadText[],
  clusters: readonly FoldedCluster[],
  skipped: readonly Skipped[],
): DraftName[] {
  const find = clusterFinder(clusters);
  const names = new Map<FoldedCluster, (DraftMention & { score: number })[]>();
  for (const [article, { reading, text, paragraphAt, startOf }] of read.entries()) {
    const credits = creditParagraphs(text);
    for (const { type, text: words, start, end, score } of reading.names) {
      const cluster = find(article, type, words);
      const paragraph = paragraphAt(start);
      if (!cluster || skipped[article]?.has(paragraph)) continue;
      const from = startOf(paragraph);
      if (end - from <= datelineLength(text.paragraphs[paragraph - 1] ?? '')) continue;
      // The reporter is not part of the story.
      if (type === 'PER' && credits.has(paragraph)) continue;
      if (isOwnOutlet(cluster, text)) continue;
      const mention = { article, paragraph, start: start - from, end: end - from, score };
      names.set(cluster, [...(names.get(cluster) ?? []), mention]);
    }
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
