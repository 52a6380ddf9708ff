import type { Evidence } from '../../news/evidence';
import { latestDay } from '../latest-day';
import { type DayOrder, dayOrderOf } from '../written-dates/day-order';
import { type DateStyle, parseDate } from '../written-dates/parse';
import { addressStatements } from './address-statements';
import { bylineStatements } from './byline-statements';
import { type Claim, type ClaimSource, claimsOf, Reliability, type Statement } from './claim';
import { datelineStatements } from './dateline-statements';
import { type DateDecision, daysApart, decideDate, isShown } from './decide';
import { microdataStatements, timeStatements } from './element-statements';
import { partsOf } from './element-subject';
import { titleStatements } from './title-statements';
import type { DateReading } from './topics';

/** Dates that readers see, and those in the address. */
const FOR_READERS: readonly ((source: ClaimSource) => Iterable<Statement>)[] = [
  microdataStatements,
  timeStatements,
  addressStatements,
  bylineStatements,
  datelineStatements,
  titleStatements,
];

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

/** Whether machines are told a day of publication that readers are told as that of a change, after another one. */
function isChange({ from, event, day }: Claim, claims: readonly Claim[]): boolean {
  if (event !== 'published' || !/^(?:json-ld|meta|microdata)$/.test(from)) return false;
  const own = claims.filter(({ subject }) => subject === 'article');
  const shown = own.filter(isShown);
  return (
    shown.some((claim) => claim.event === 'updated' && claim.day === day) &&
    shown.some((claim) => claim.event === 'published' && claim.day < day) &&
    !own.some((claim) => claim.from === 'url' && claim.day === day)
  );
}

/** Longest time between the issue of a release and the end of its embargo. */
const MAX_EMBARGO_DAYS = 31;

/** A release is published when its embargo ends, whenever it was issued. */
function decide(stated: readonly Claim[]): DateDecision {
  const claims = stated.map((claim) =>
    isChange(claim, stated) ? { ...claim, event: 'updated' as const } : claim,
  );
  const end = claims.find(({ endsEmbargo, subject }) => endsEmbargo && subject === 'article');
  const others = claims.filter((claim) => claim !== end);
  const decision = decideDate(others);
  if (!end) return decision;
  const issued = decision.date?.day ?? end.day;
  const isLater = end.day >= issued && daysApart(end.day, issued) <= MAX_EMBARGO_DAYS;
  const reliability = isLater ? Reliability.linkedOwn : Reliability.documentTitle;
  return decideDate([{ ...end, reliability }, ...others]);
}

/**
 * Every date that the page states, what each is of, and the one that counts. See
 * docs/adr/0007-as-of-the-day-it-was-published.md.
 */
export function readDates(reading: DateReading): DateDecision {
  const { evidence, place, headline, lang, nowMs, machine } = reading;
  const style = styleOf(evidence, lang, nowMs);
  const parts = partsOf(evidence.doc.body, place?.root ?? null, headline);
  const source = { evidence, place, style, parts };
  function* statements() {
    yield* machine();
    for (const forReaders of FOR_READERS) yield* forReaders(source);
  }
  return decide(claimsOf(statements(), (text) => parseDate(text, style)));
}
