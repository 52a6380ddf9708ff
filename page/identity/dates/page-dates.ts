import type { DateClaims, PageDate } from '../../../messaging/protocol';
import type { Evidence } from '../../news/evidence';
import type { ArticlePlace } from '../../reading/article-root';
import { latestDay } from '../latest-day';
import { type DayOrder, dayOrderOf } from '../written-dates/day-order';
import type { DateStyle } from '../written-dates/parse';
import { addressStatements } from './address-statements';
import { bylineStatements } from './byline-statements';
import { type Claim, type ClaimSource, claimOf, Reliability, type Statement } from './claim';
import { datelineStatements } from './dateline-statements';
import { type DateDecision, decideDate } from './decide';
import { microdataStatements, timeStatements } from './element-statements';
import { partsOf } from './element-subject';
import { linkedStatements } from './linked-statements';
import { metaStatements } from './meta-statements';

type Source = (source: ClaimSource) => Iterable<Statement>;

/** What a page tells machines: read in a millisecond or two. */
const FOR_MACHINES: readonly Source[] = [linkedStatements, metaStatements];
/** What it writes for readers: names of months, weekdays and the order of numbers, which Intl takes long to tell first. */
const FOR_READERS: readonly Source[] = [
  microdataStatements,
  timeStatements,
  addressStatements,
  bylineStatements,
  datelineStatements,
];

/** Claims kept of one page. */
const MAX_CLAIMS = 60;

function styleOf({ doc, meta, url }: Evidence, lang: string | null, nowMs: number): DateStyle {
  const declared = doc.documentElement?.getAttribute('lang');
  const tags = [lang, declared, meta.get('og:locale'), meta.get('content-language')];
  let order: DayOrder | undefined;
  return {
    lang: lang ?? '',
    latest: latestDay(nowMs),
    get order() {
      order ??= dayOrderOf(tags, url.hostname);
      return order;
    },
  };
}

function isSame(one: Claim, other: Claim): boolean {
  return (['day', 'from', 'event', 'subject', 'where'] as const).every(
    (key) => one[key] === other[key],
  );
}

/** Where and how a page is read for its dates. `lang`: BCP 47 of the page. */
interface Reading {
  readonly evidence: Evidence;
  readonly place: ArticlePlace | null;
  readonly lang: string | null;
  readonly nowMs: number;
}

function claimsOf({ evidence, place, lang, nowMs }: Reading, sources: readonly Source[]): Claim[] {
  const style = styleOf(evidence, lang, nowMs);
  const parts = partsOf(evidence.doc, place);
  const claims: Claim[] = [];
  for (const statements of sources) {
    for (const statement of statements({ evidence, place, parts, style })) {
      const claim = claimOf(statement, style);
      if (claim && claims.length < MAX_CLAIMS && !claims.some((other) => isSame(claim, other))) {
        claims.push(claim);
      }
    }
  }
  return claims;
}

/**
 * Every date that the page states, with what it is the date of, and the one that counts.
 * See docs/adr/0007-as-of-the-day-it-was-published.md.
 */
export const readDates = (reading: Reading): DateDecision =>
  decideDate(claimsOf(reading, [...FOR_MACHINES, ...FOR_READERS]));

/**
 * The date as far as it can be told at once: by what the page tells machines if that is sure, else by all that it states.
 * What it writes may still move the day by one, where machines are told a time in UTC, or tell of a change.
 */
export function firstDate(reading: Reading): PageDate | null {
  const claims = claimsOf(reading, FOR_MACHINES);
  const isSure = claims.some(
    ({ subject, event, reliability }) =>
      subject === 'article' && event === 'published' && reliability <= Reliability.linkedAlone,
  );
  const { date, reason } = decideDate(claims);
  return isSure && reason !== 'disagree' ? date : readDates(reading).date;
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
