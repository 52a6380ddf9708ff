import { beginningOf, lastDayOf } from '../schema/dates';
import type { Day, When } from '../schema/types';

const DAY_MS = 86_400_000;

/** Last day of a time; null if its end is open. */
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

/** Days between a day and a time, 0 within it. An open end counts as the start, an open start as the end. */
export function distanceTo(when: When, day: Day): number {
  const start = when.kind === 'until' ? lastDayOf(when.to) : beginningOf(when);
  const end = endOf(when) ?? start;
  if (day < start) return daysBetween(day, start);
  return day > end ? daysBetween(end, day) : 0;
}

/** Whole days from `a` to `b`; negative where `b` is earlier. Calendar days: no time zone enters. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}

/** After this many days, cards say that the last report may be out of date. */
export const STALE_DAYS = 60;

/** Compares days in calendar order: ISO days sort as text. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
