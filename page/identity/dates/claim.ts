import type { DateClaim, DateFound, DateSubject } from '../../../messaging/protocol';
import type { Evidence } from '../../news/evidence';
import type { ArticlePlace } from '../../reading/article-root';
import type { StatedDay } from '../written-dates/iso-date';
import type { DateStyle } from '../written-dates/parse';
import type { ArticleParts } from './element-subject';

/** Reliability of a source of the article's date; the lowest number wins. */
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
  documentTitle: 12,
} as const;

/** From here on, a source that differs from a better one is not reported as a difference. */
export const FIRST_WEAK = Reliability.aboveHeadline;

/** A claim as the decision needs it: what the popup shows, and how the date was written. */
export interface Claim extends DateClaim, Omit<StatedDay, 'day' | 'hasTime'> {
  readonly reliability: number;
  readonly endsEmbargo?: boolean;
}

/** Input of the collectors of dates for readers. */
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
  /** The day until which a release was withheld. */
  readonly endsEmbargo?: boolean;
  readonly text: string | null | undefined;
}

const MAX_WHERE = 60;
/** Maximum number of claims kept for one page. */
const MAX_CLAIMS = 60;

type ReadDay = (text: string) => StatedDay | null;

/** @returns null if the text states no possible day of publication */
function claimOf({ text, where, ...rest }: Statement, readDay: ReadDay): Claim | null {
  const stated = text ? readDay(text) : null;
  if (!stated) return null;
  const { hasTime, ...day } = stated;
  const precision = hasTime ? 'time' : 'day';
  return { ...rest, ...day, where: where.slice(0, MAX_WHERE), precision };
}

function isSame(one: Claim, other: Claim): boolean {
  return (['day', 'from', 'event', 'subject', 'where'] as const).every(
    (key) => one[key] === other[key],
  );
}

/** The claims of a page's statements, each once. */
export function claimsOf(statements: Iterable<Statement>, readDay: ReadDay): Claim[] {
  const claims: Claim[] = [];
  for (const statement of statements) {
    if (claims.length === MAX_CLAIMS) break;
    const claim = claimOf(statement, readDay);
    if (claim && !claims.some((other) => isSame(claim, other))) claims.push(claim);
  }
  return claims;
}
