import { isDay, lastDayOf } from '../../schema/dates';
import type { Day } from '../../schema/types';

/** Month names by their first letters, in the languages of most of the pages that state a day in full. */
const MONTH_STEMS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'يناير', 'ene', 'gen', 'sty'],
  ['feb', 'фев', 'فبراير', 'fév', 'lut'],
  ['mar', 'мар', 'مارس', 'mär'],
  ['apr', 'апр', 'أبريل', 'avr', 'abr', 'kwi'],
  ['may', 'мая', 'май', 'مايو', 'mai', 'mag', 'maj'],
  ['jun', 'июн', 'يونيو', 'juin', 'giu', 'cze'],
  ['jul', 'июл', 'يوليو', 'juil', 'lug', 'lip'],
  ['aug', 'авг', 'أغسطس', 'aoû', 'ago', 'sie'],
  ['sep', 'сен', 'سبتمبر', 'set', 'wrz'],
  ['oct', 'окт', 'أكتوبر', 'okt', 'ott', 'paź'],
  ['nov', 'ноя', 'نوفمبر', 'lis'],
  ['dec', 'дек', 'ديسمبر', 'dez', 'déc', 'dic', 'gru'],
];

/** "8 December 2024", "8. Dezember 2024", "December 2024" */
const DAY_FIRST =
  /(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)(?!\d)/gu;
/** "December 8, 2024" */
const MONTH_FIRST = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s+((?:19|20)\d\d)(?!\d)/gu;
const ISO = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g;

function monthOf(name: string): number {
  const folded = name.toLowerCase();
  return MONTH_STEMS.findIndex((stems) => stems.some((stem) => folded.startsWith(stem))) + 1;
}

function dayOf(year: string, monthName: string, date: string | undefined): Day | null {
  const month = monthOf(monthName);
  if (month === 0) return null;
  const text = `${year}-${String(month).padStart(2, '0')}`;
  if (date === undefined) return lastDayOf(text);
  const day = `${text}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** @returns the latest day that a text states with its year; of a month, its last day. Null where it states none */
export function latestDayIn(text: string): Day | null {
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const days: (Day | null)[] = [...text.matchAll(ISO)].map(([day]) => (isDay(day) ? day : null));
  for (const [, date, month = '', year = ''] of text.matchAll(DAY_FIRST))
    days.push(dayOf(year, month, date));
  for (const [, month = '', date, year = ''] of text.matchAll(MONTH_FIRST))
    days.push(dayOf(year, month, date));
  return days.reduce((latest, day) => (day !== null && (latest ?? '') < day ? day : latest), null);
}
