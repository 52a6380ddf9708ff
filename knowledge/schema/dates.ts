import type { Day, PartialDate, When } from './types';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** @returns true for `2025`, `2025-01` and `2025-01-29` where the calendar has that year, month or day */
export function isPartialDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (parts === null || parts[1] === '0000') return false;
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month);
}

/** @returns true for a whole day that the calendar has */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** @returns the first day of a year or month, or the day itself */
export function firstDayOf(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10);
}

/** @returns the last day of a year or month, or the day itself */
export function lastDayOf(date: PartialDate): Day {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

/** @returns the first day that a time could mean; where the beginning is open (until), the first day of the end date */
export function beginningOf(when: When): Day {
  if (when.kind === 'on') return firstDayOf(when.date);
  return firstDayOf(when.kind === 'until' ? when.to : when.from);
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** @returns the English name of the weekday of a day that the calendar has */
export function weekdayOf(day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? '';
}
