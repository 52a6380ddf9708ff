import type { DateClaim, DateFound, DateSubject } from '../../../messaging/protocol';
import type { Evidence } from '../../news/evidence';
import type { ArticlePlace } from '../../reading/article-root';
import type { DayOrder } from '../written-dates/day-order';
import { type DateStyle, parseDate } from '../written-dates/parse';
import type { ArticleParts } from './element-subject';

/** How far a source of this article's date can be relied on; the lower wins. */
export const Reliability = {
  linkedOwn: 0,
  surelyMeta: 1,
  linkedAlone: 2,
  microdata: 3,
  meta: 4,
  time: 5,
  datedPath: 6,
  byline: 7,
  aboveHeadline: 8,
  linkedPage: 9,
  behindText: 10,
  slug: 11,
} as const;

/** Sources from here on may be wrong without contradicting a better one. */
export const FIRST_WEAK = Reliability.aboveHeadline;

/** A claim as the decision needs it: what the popup shows, and how it was written. */
export interface Claim extends DateClaim {
  readonly reliability: number;
  /** The day with day and month exchanged, where the text can be read both ways. */
  readonly exchanged: string | null;
  /** The order in which day and month of a numeric date were read. */
  readonly order: DayOrder | null;
  /** Epoch milliseconds, where the time was told in UTC. */
  readonly utcMs: number | null;
}

/** What the collectors of claims read. */
export interface ClaimSource {
  readonly evidence: Evidence;
  readonly place: ArticlePlace | null;
  readonly parts: ArticleParts;
  readonly style: DateStyle;
}

/** A date as the page writes it. */
export interface Statement {
  readonly from: DateFound['from'];
  readonly event: DateClaim['event'];
  readonly subject: DateSubject;
  readonly where: string;
  readonly reliability: number;
  readonly text: string | null | undefined;
}

const MAX_WHERE = 60;

/** @returns null where the text states no day on which something can have been published */
export function claimOf({ text, where, ...rest }: Statement, style: DateStyle): Claim | null {
  const date = text ? parseDate(text, style) : null;
  if (!date) return null;
  const { day, exchanged, order, utcMs, hasTime } = date;
  const precision = hasTime ? 'time' : 'day';
  return { ...rest, where: where.slice(0, MAX_WHERE), day, exchanged, order, utcMs, precision };
}
