import type { Evidence } from '../../news/evidence';
import { latestDay } from '../latest-day';
import { type DayOrder, dayOrderOf } from '../written-dates/day-order';
import { type DateStyle, parseDate } from '../written-dates/parse';
import { addressStatements } from './address-statements';
import { bylineStatements } from './byline-statements';
import { type ClaimSource, claimsOf, type Statement } from './claim';
import { datelineStatements } from './dateline-statements';
import { type DateDecision, decideDate } from './decide';
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
  return decideDate(claimsOf(statements(), (text) => parseDate(text, style)));
}
