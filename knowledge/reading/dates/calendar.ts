/** Days as numbers since 1970-01-01, so that dates are reckoned without a clock or a time zone. */

const DAY_MS = 86_400_000;

/** @param month 1 to 12. @returns undefined for a day that no month has */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? ms / DAY_MS : undefined;
}

/** @returns the day number of an ISO date, with or without a time; undefined for anything else */
export function dayOfIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso);
  return match === null
    ? undefined
    : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function isoOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** @returns 1 to 12 */
export function monthOf(day: number): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}

/** First and last day of a month; months outside 1 to 12 carry into other years. */
export function monthSpan(year: number, month: number): { from: number; to: number } {
  return { from: Date.UTC(year, month - 1, 1) / DAY_MS, to: Date.UTC(year, month, 0) / DAY_MS };
}
