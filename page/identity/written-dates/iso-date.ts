import type { Day } from '../../../knowledge/schema/types';
import { FIRST_YEAR } from '../latest-day';
import type { DayOrder } from './day-order';

/** A day that stands in a text. */
export interface StatedDay {
  /** The day as it is written: "2025-01-30T23:30:00-05:00" is 30 January. */
  readonly day: Day;
  /** The day with day and month exchanged, where nothing in the text rules that out. */
  readonly exchanged: Day | null;
  /** The order in which day and month of a numeric date were read. */
  readonly order: DayOrder | null;
  /** Epoch milliseconds if the text states a time in UTC: the outlet's own day may be another one. */
  readonly utcMs: number | null;
  readonly hasTime: boolean;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?=$|[t\s])(.*)$/is;
const ZONED =
  /(?:^|[t\s,])(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(z|utc|gmt|[+-]\d\d:?\d\d)(?![a-z\d])/i;
const TIMED = /(?<!\d)\d\d?[:.h]\d\d(?!\d)|t\d{4}/i;

/** The time of day in the text after a date. `utcMs` (epoch milliseconds) where it is told in UTC. */
export function timeIn(day: Day, after: string): Pick<StatedDay, 'utcMs' | 'hasTime'> {
  const hasTime = TIMED.test(after);
  const [, hour, minute, second = '0', zone = ''] = ZONED.exec(after) ?? [];
  if (!hour || !/^(?:z|utc|gmt|[+-]00:?00)$/i.test(zone)) return { utcMs: null, hasTime };
  const ofDayMs = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  return { utcMs: Date.parse(`${day}T00:00:00Z`) + ofDayMs, hasTime };
}

/**
 * Reads what machines write: "2025-01-30" or "2025-01-30T23:30:00-05:00"; the day as written counts.
 * @param latest a later day cannot be a day of publication
 * @returns null for any other text (`parseDate` reads those), and for a day that cannot be one of publication
 */
export function isoDate(text: string, latest: Day): StatedDay | null {
  const [, year = '', month = '', date = '', after = ''] = ISO.exec(text.trim()) ?? [];
  const day = `${year}-${month}-${date}`;
  if (Number(year) < FIRST_YEAR || day > latest) return null;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (Number.isNaN(at.valueOf()) || at.toISOString().slice(0, 10) !== day) return null;
  return { day, exchanged: null, order: null, ...timeIn(day, after) };
}
