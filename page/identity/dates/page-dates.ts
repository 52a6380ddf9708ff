import type { DateClaims } from '../../../messaging/protocol';
import type { Evidence } from '../../news/evidence';
import type { ArticlePlace } from '../../reading/article-root';
import { latestDay } from '../latest-day';
import { dayOrderOf } from '../written-dates/day-order';
import type { DateStyle } from '../written-dates/parse';
import { addressStatements } from './address-statements';
import { bylineStatements } from './byline-statements';
import { type Claim, type ClaimSource, claimOf, type Statement } from './claim';
import { type DateDecision, decideDate } from './decide';
import { microdataStatements, timeStatements } from './element-statements';
import { partsOf } from './element-subject';
import { linkedStatements } from './linked-statements';
import { metaStatements } from './meta-statements';

const SOURCES: readonly ((source: ClaimSource) => Iterable<Statement>)[] = [
  linkedStatements,
  metaStatements,
  microdataStatements,
  timeStatements,
  addressStatements,
  bylineStatements,
];

/** Claims kept of one page. */
const MAX_CLAIMS = 60;

function styleOf({ doc, meta, url }: Evidence, lang: string | null, nowMs: number): DateStyle {
  const declared = doc.documentElement?.getAttribute('lang');
  const order = dayOrderOf(
    [lang, declared, meta.get('og:locale'), meta.get('content-language')],
    url.hostname,
  );
  return { lang: lang ?? '', order, latest: latestDay(nowMs) };
}

function isSame(one: Claim, other: Claim): boolean {
  return (['day', 'from', 'event', 'subject', 'where'] as const).every(
    (key) => one[key] === other[key],
  );
}

/**
 * Every date that the page states, with what it is the date of, and the one that counts.
 * See docs/adr/0007-as-of-the-day-it-was-published.md.
 * @param lang BCP 47 of the page
 */
export function readDates(
  evidence: Evidence,
  place: ArticlePlace | null,
  lang: string | null,
  nowMs: number,
): DateDecision {
  const style = styleOf(evidence, lang, nowMs);
  const parts = partsOf(evidence.doc, place);
  const claims: Claim[] = [];
  for (const statements of SOURCES) {
    for (const statement of statements({ evidence, place, parts, style })) {
      const claim = claimOf(statement, style);
      if (claim && claims.length < MAX_CLAIMS && !claims.some((other) => isSame(claim, other))) {
        claims.push(claim);
      }
    }
  }
  return decideDate(claims);
}

const MAX_SHOWN = 12;

/** What the popup shows of a decision: plain data, the article's own claims first. */
export function shownClaims({ claims, reason }: DateClaims): DateClaims {
  const shown = claims
    .toSorted(
      (one, other) => Number(other.subject === 'article') - Number(one.subject === 'article'),
    )
    .slice(0, MAX_SHOWN)
    .map(({ day, from, event, subject, where, precision }) => ({
      day,
      from,
      event,
      subject,
      where,
      precision,
    }));
  return { claims: shown, reason };
}
