import type { PageDate } from '../../../messaging/protocol';
import type { Evidence } from '../../news/evidence';
import { current } from '../../registry';
import { latestDay } from '../latest-day';
import { isoDate } from '../written-dates/iso-date';
import { claimsOf, Reliability, type Statement } from './claim';
import { type DateDecision, decideDate } from './decide';
import { linkedStatements } from './linked-statements';
import { metaStatements } from './meta-statements';
import { DATE_READER, type DateReading } from './topics';

/** Claims of the structured data; takes one or two milliseconds. */
export const machineStatements = (evidence: Evidence): Statement[] => [
  ...linkedStatements(evidence),
  ...metaStatements(evidence),
];

function machineDates({ machine, nowMs }: DateReading): DateDecision & { isSure: boolean } {
  const statements = machine();
  const latest = latestDay(nowMs);
  const readDay = (text: string) => isoDate(text, latest);
  const claims = claimsOf(statements, readDay);
  const decision = decideDate(claims);
  const isReadWhole = statements.every(({ text }) => !text || readDay(text) !== null);
  const isOwn = claims.some(
    ({ subject, event, reliability }) =>
      subject === 'article' && event === 'published' && reliability <= Reliability.linkedAlone,
  );
  return { ...decision, isSure: isReadWhole && isOwn && decision.reason !== 'disagree' };
}

/** Every date that can be read now. */
export const datesOf = (reading: DateReading): DateDecision =>
  (current(DATE_READER) ?? machineDates)(reading);

/**
 * The date by the structured data alone. The visible date may still shift it by a day, if the data state a time in UTC,
 * or add a change.
 * @returns `isSure` false where the page must be read by the "dates" script before its date counts
 */
export function firstDate(reading: DateReading): { date: PageDate | null; isSure: boolean } {
  const { date, isSure } = machineDates(reading);
  const readAll = isSure ? null : current(DATE_READER);
  return readAll ? { date: readAll(reading).date, isSure: true } : { date, isSure };
}
