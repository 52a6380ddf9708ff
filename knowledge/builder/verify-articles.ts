/** Proof of a pack against the texts of its articles. */
import { allEvidence } from '../schema/check/complaint';
import type { PackSource, SourceArticle } from '../schema/source';
import { type ArticleText, byTextHash, paragraphHash } from './article-texts';
import { proseOf } from './prose';
import { type Tally, tally } from './report';
import { containment, shinglesOf, wordsOf } from './shingles';

/** Runs of this many words are an article's prose, not ours. */
export const LONGEST_BORROWED_RUN = 7;

/**
 * Two articles carry the same text when this share of the shorter one's 5-word runs stands in the other. Among the
 * bundled articles, those that share agency text measure 0.13 to 0.62 and the others at most 0.02.
 */
export const SHARED_TEXT = 0.08;
export const SHINGLE_WORDS = 5;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export type TextsById = ReadonlyMap<string, ArticleText>;

/** The texts of a pack's articles, found by their hashes. */
export function textsOf({ articles }: PackSource, texts: readonly ArticleText[]): TextsById {
  const byHash = byTextHash(texts);
  return new Map(
    articles.flatMap(({ id, textHash }) => {
      const text = byHash.get(textHash);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}

function foundTexts({ articles }: PackSource, texts: TextsById): Tally {
  return tally('articles whose text is in the folder', articles, ({ id, textHash }) =>
    texts.has(id) ? undefined : `no text of the folder has the hash ${textHash} of "${id}"`,
  );
}

function citations(source: PackSource, texts: TextsById): Tally {
  const cited = allEvidence(source).flatMap(({ owner, evidence }) =>
    evidence.map((one) => ({ owner, ...one })),
  );
  const what = 'citations whose paragraph exists and hashes right';
  return tally(what, cited, ({ owner, article, paragraph, hash }) => {
    const text = texts.get(article)?.paragraphs[paragraph - 1];
    if (text === undefined) return `${owner}: "${article}" has no paragraph ${paragraph}`;
    const actual = paragraphHash(text);
    if (actual === hash) return undefined;
    return `${owner}: paragraph ${paragraph} of "${article}" hashes to ${actual}, not ${hash}`;
  });
}

/** The ways in which a text or an address writes a day. */
function waysToWrite(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const number = String(Number(date));
  return [
    day,
    `${year}/${month}/${date}`,
    `${name} ${number}, ${year}`,
    `${number} ${name} ${year}`,
  ];
}

function dateProblem(article: SourceArticle, texts: TextsById): string | undefined {
  const { id, date, dateBasis, url = '' } = article;
  if (wordsOf(dateBasis.reason).length < 4) return `"${id}" does not say how its date is known`;
  if (dateBasis.kind === 'inferred') return undefined;
  const places = [url, ...(texts.get(id)?.paragraphs ?? [])];
  const isThere = waysToWrite(date).some((way) => places.some((place) => place.includes(way)));
  return isThere
    ? undefined
    : `"${id}" says that its date is stated; neither text nor address has it`;
}

/** What is compared of an article: appeals and forms, which a site prints on every page, are left out. */
function comparedShingles({ skipped = [] }: SourceArticle, text: ArticleText): Set<string> {
  const left = new Set(skipped.flatMap(({ paragraphs }) => paragraphs));
  const used = text.paragraphs.filter((_, i) => !left.has(i + 1));
  return new Set(used.flatMap((one) => [...shinglesOf(wordsOf(one), SHINGLE_WORDS)]));
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** Groups are closed: what shares text with a member of a group belongs to it, directly or through others. */
function groups({ articles }: PackSource, texts: TextsById): Tally {
  const measured = articles.flatMap((article) => {
    const text = texts.get(article.id);
    return text === undefined ? [] : [{ article, shingles: comparedShingles(article, text) }];
  });
  const shared = pairs(measured).map(([a, b]) => {
    return { a: a.article, b: b.article, share: containment(a.shingles, b.shingles) };
  });
  const find = linked(shared.filter(({ share }) => share >= SHARED_TEXT));
  return tally('pairs of articles grouped as their texts show', shared, ({ a, b, share }) => {
    const isOneText = find(a.id) === find(b.id);
    if (isOneText === (a.group === b.group)) return undefined;
    const percent = `${(100 * share).toFixed(1)} % of the shorter one's text is shared`;
    return `"${a.id}" and "${b.id}" should ${isOneText ? '' : 'not '}be in one group: ${percent}`;
  });
}

/** Union-find over ids; small enough to walk without ranks. */
function linked(links: readonly { a: SourceArticle; b: SourceArticle }[]): (id: string) => string {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const above = parent.get(id);
    return above === undefined ? id : find(above);
  };
  for (const { a, b } of links) if (find(a.id) !== find(b.id)) parent.set(find(a.id), find(b.id));
  return find;
}

function ownWords(source: PackSource, texts: TextsById): Tally {
  const run = LONGEST_BORROWED_RUN + 1;
  const runs = [...texts].flatMap(([id, { paragraphs }]) =>
    paragraphs.map((text) => ({ id, shingles: shinglesOf(wordsOf(text), run) })),
  );
  const what = `sentences of ours without a run of ${run} words of an article`;
  return tally(what, proseOf(source), ({ where, text }) => {
    for (const borrowed of shinglesOf(wordsOf(text), run)) {
      const from = runs.find(({ shingles }) => shingles.has(borrowed));
      if (from !== undefined) return `${where} has the words "${borrowed}" of "${from.id}"`;
    }
    return undefined;
  });
}

/** Examines a checked pack against the texts of its articles. */
export function verifyAgainstTexts(source: PackSource, texts: readonly ArticleText[]): Tally[] {
  const byId = textsOf(source, texts);
  return [
    foundTexts(source, byId),
    citations(source, byId),
    tally(
      'dates stated in text or address, or inferred with a reason',
      source.articles,
      (article) => dateProblem(article, byId),
    ),
    groups(source, byId),
    ownWords(source, byId),
  ];
}
