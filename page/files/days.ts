import { DATE_PARSER } from '../identity/dates/topics';
import type { DateStyle } from '../identity/written-dates/parse';
import { required } from './required-topic';

/** People choose these files and know their dates, so that a date in the future is accepted. */
const STYLE: DateStyle = { lang: 'en', order: 'day-first', latest: '2999-12-31' };

/** The day of a field that holds a date, in any language that the extension reads. */
export const dayOfField = (value: string): string | undefined =>
  required(DATE_PARSER)(value.slice(0, 200), STYLE)?.day;

const DAY_IN_NAME = /(?<!\d)((?:19|20)\d\d)[-_./]?(0[1-9]|1[0-2])[-_./]?([0-2]\d|3[01])(?!\d)/;

/** A day that a file's name or an address writes: `2031-05-02-vote.txt`, `/2031/05/02/`. */
export function dayInName(name: string): string | undefined {
  const [, year, month, day] = DAY_IN_NAME.exec(name) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
