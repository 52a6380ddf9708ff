import type { EntityRecord } from '../../schema/types';
import { ownArticleId } from './entity-id';
import { shortHash } from './hash';
import type { LearntReference } from './learnt';

/** Articles of one name that its card lists, the newest. */
const MOST_ARTICLES = 60;
/** Articles that stand behind one role: the first and the newest. */
const MOST_OF_ROLE = 6;
/** The paragraph that stands for an article as a whole; quotations are counted from the next on. */
export const WHOLE_ARTICLE = 1;

type ArticleId = string | number;
type Evidence = EntityRecord['backgroundEvidence'];

/** First words of a quotation: a link leads to them. */
function openingOf(text: string): string {
  let opening = '';
  for (const word of text.split(' ').slice(0, 6)) {
    const next = opening === '' ? word : `${opening} ${word}`;
    if (next.length > 40) break;
    opening = next;
  }
  return opening;
}

/** Citations of articles by the reader's own pack. A quotation keeps its number, so that what was compiled stays right. */
export class Citations {
  private readonly openings = new Map<string, string[]>();
  private readonly wholes = new Map<string, Evidence>();
  private readonly references: ReadonlyMap<string, LearntReference>;

  constructor(references: ReadonlyMap<string, LearntReference>) {
    this.references = references;
  }

  /** First words of the article's quotations, by their numbers from 0. */
  openingsOf(url: string): readonly string[] {
    return this.openings.get(url) ?? [];
  }

  /** @param article its address. @param quotation words to which a link leads */
  cite(article: ArticleId, quotation?: string): Evidence {
    const url = String(article);
    const whole = this.wholes.get(url) ?? this.whole(url);
    if (quotation === undefined || whole.length === 0) return whole;
    const openings = this.openings.get(url) ?? [];
    this.openings.set(url, openings);
    const opening = openingOf(quotation);
    const at = openings.indexOf(opening);
    const number = at < 0 ? openings.push(opening) : at + 1;
    return whole.map((one) => ({
      ...one,
      paragraph: WHOLE_ARTICLE + number,
      hash: shortHash(quotation),
    }));
  }

  private whole(url: string): Evidence {
    const made: Evidence = this.references.has(url)
      ? [{ article: ownArticleId(url), paragraph: WHOLE_ARTICLE, hash: shortHash(url) }]
      : [];
    this.wholes.set(url, made);
    return made;
  }

  dayOf(article: ArticleId): string {
    return this.references.get(String(article))?.day ?? '';
  }

  newest(articles: readonly ArticleId[]): ArticleId[] {
    return this.byDay(articles).slice(0, MOST_ARTICLES);
  }

  firstAndNewest(articles: readonly ArticleId[]): ArticleId[] {
    const sorted = this.byDay(articles);
    return sorted.length <= MOST_OF_ROLE
      ? sorted
      : [...sorted.slice(0, MOST_OF_ROLE - 1), ...sorted.slice(-1)];
  }

  private byDay(articles: readonly ArticleId[]): ArticleId[] {
    return articles
      .map((article) => ({ article, day: this.dayOf(article) }))
      .sort((one, other) => (one.day < other.day ? 1 : -1))
      .map(({ article }) => article);
  }
}
