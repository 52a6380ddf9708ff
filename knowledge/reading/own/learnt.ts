import { confusableWord } from '../../schema/check/confusables';
import type { Day } from '../../schema/types';
import type { FoldArticle } from '../fold';
import { onePerSpeaker } from '../quotable';
import type { ArticleReading, NameKind } from '../types';

/**
 * What is kept of an article that the reader has read: names, roles, short quotations and where they stood. Never its
 * text: `sketch` holds hashes, from which no text can be recovered.
 */
export interface LearntArticle {
  /** Key: the address without fragment and tracking parameters. */
  readonly url: string;
  readonly site: string;
  readonly outlet: string | null;
  readonly title: string;
  /** The article's own day, else the day on which it was read. */
  readonly day: Day;
  readonly dayFrom: 'page' | 'reading';
  /** BCP 47, as the page declares it. */
  readonly lang: string | null;
  /** Milliseconds since the epoch. */
  readonly learntMs: number;
  readonly sketch: readonly number[];
  readonly names: readonly LearntName[];
  readonly roles: readonly LearntRole[];
  readonly quotations: readonly LearntQuotation[];
}

/** One spelling of a name in an article. */
export interface LearntName {
  readonly kind: NameKind;
  readonly text: string;
  /** The same for all spellings of one thing in the article. */
  readonly cluster: string;
  /** 0 to 1. */
  readonly score: number;
  readonly count: number;
}

export interface LearntRole {
  readonly cluster: string;
  readonly text: string;
  readonly rule: string;
}

export interface LearntQuotation {
  readonly cluster: string;
  /** At most 25 words of the article. */
  readonly text: string;
  readonly rule: string;
  /** Day on which it was said, where the sentence tells. */
  readonly date?: Day;
}

/** What an article is, without what it says. */
export type LearntReference = Omit<LearntArticle, 'sketch' | 'names' | 'roles' | 'quotations'>;

/** Names below this score are mostly no names; they are not kept. */
const LEAST_SCORE = 0.5;
export const MOST_NAMES = 150;
export const MOST_ROLES = 60;
export const MOST_QUOTATIONS = 40;
export const LONGEST_NAME = 100;
export const LONGEST_ROLE = 120;
export const LONGEST_QUOTATION = 390;

/**
 * Characters that are drawn as nothing or turn the words around them: controls, overrides and isolates, soft hyphens,
 * spaces of no width, tags. Joiners and marks of direction stay, because Persian, Arabic and Hindi are written with them.
 */
const UNSEEN =
  /[^\P{Cc}\t\n\r\f]|[\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** The text on one line, without what cannot be seen. */
const plain = (text: string) => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** Spellings with their counts, in the order of the text. */
function spellingsOf({ names }: ArticleReading): LearntName[] {
  const found = new Map<string, LearntName>();
  for (const { type, text, score, cluster } of names) {
    const spelling = plain(text);
    if (score < LEAST_SCORE || spelling.length > LONGEST_NAME) continue;
    // It may imitate a name that the reader knows: packs may not have it either.
    if (confusableWord(spelling) !== undefined) continue;
    const key = `${cluster} ${spelling}`;
    const before = found.get(key);
    found.set(key, {
      kind: type,
      text: spelling,
      cluster,
      score: Math.max(score, before?.score ?? 0),
      count: (before?.count ?? 0) + 1,
    });
  }
  return [...found.values()].slice(0, MOST_NAMES);
}

/** @returns what is kept of an article; null if it names nothing */
export function learntFrom(
  reading: ArticleReading,
  reference: LearntReference,
): LearntArticle | null {
  const names = spellingsOf(reading);
  if (names.length === 0) return null;
  const kept = new Set(names.map(({ cluster }) => cluster));
  const isKept = ({ cluster, text }: { cluster: string; text: string }, longest: number) =>
    kept.has(cluster) && text.length <= longest;
  return {
    ...reference,
    sketch: reading.sketch,
    names,
    roles: reading.roles
      .map(({ cluster, text, rule }) => ({ cluster, text: plain(text), rule }))
      .filter((role) => isKept(role, LONGEST_ROLE))
      .slice(0, MOST_ROLES),
    quotations: onePerSpeaker(reading.quotations)
      .map(({ cluster, text, rule, date }) => {
        return { cluster, text: plain(text), rule, ...(date !== undefined && { date }) };
      })
      .filter((quotation) => isKept(quotation, LONGEST_QUOTATION))
      .slice(0, MOST_QUOTATIONS),
  };
}

const isHeld = (text: string, longest: number) => text.length <= longest && text.search(UNSEEN) < 0;

/** The article as the fold takes it. A row may come from a file: it is held to what `learntFrom` keeps. */
export function foldable(article: LearntArticle): FoldArticle {
  const { url, day, sketch, names, roles, quotations } = article;
  return {
    id: url,
    date: day,
    sketch,
    names: names
      .filter(({ text }) => isHeld(text, LONGEST_NAME) && confusableWord(text) === undefined)
      .slice(0, MOST_NAMES)
      .map(({ kind, text, cluster, score, count }) => {
        return { type: kind, text, cluster, score, count };
      }),
    roles: roles
      .filter(({ text }) => isHeld(text, LONGEST_ROLE))
      .slice(0, MOST_ROLES)
      .map((role) => ({ ...role, name: '' })),
    quotations: quotations
      .filter(({ text }) => isHeld(text, LONGEST_QUOTATION))
      .slice(0, MOST_QUOTATIONS)
      .map((quotation) => ({ ...quotation, name: '' })),
  };
}
