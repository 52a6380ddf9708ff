import type { Day, PartialDate, When } from '../schema/types';

const DAY_MS = 86_400_000;

/** First day of a date of any precision: `2025-01` starts on 2025-01-01. */
export function firstDayOf(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day of a date of any precision: `2025-02` ends on 2025-02-28. */
export function lastDayOf(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()}`;
}

/** First day of a time; for `until` its only end. */
export function startOf(when: When): Day {
  switch (when.kind) {
    case 'on':
      return firstDayOf(when.date);
    case 'until':
      return firstDayOf(when.to);
    default:
      return firstDayOf(when.from);
  }
}

/** Last day of a time; null where it is open: what holds since a day may hold still. */
export function endOf(when: When): Day | null {
  switch (when.kind) {
    case 'on':
      return lastDayOf(when.date);
    case 'since':
      return null;
    default:
      return lastDayOf(when.to);
  }
}

/** Days between a day and a time, 0 within it. Of what has no end the start counts, of what has no start the end. */
export function distanceTo(when: When, day: Day): number {
  const start = when.kind === 'until' ? lastDayOf(when.to) : startOf(when);
  const end = endOf(when) ?? start;
  if (day < start) return daysBetween(day, start);
  return day > end ? daysBetween(end, day) : 0;
}

/** Whole days from `a` to `b`; negative where `b` is earlier. Days are calendar days, no time zone enters. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}

/** What was last reported this many days ago may have changed since: cards say so. */
export const STALE_DAYS = 60;

/** Compares days in calendar order: ISO days sort as text. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
