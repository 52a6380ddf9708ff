import type { Day, PartialDate, When } from '../../knowledge/schema/types';
import type { Translate } from './text';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string, month: 'long' | 'short', parts: number): Intl.DateTimeFormat {
  const key = `${lang} ${month} ${parts}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    ...(parts > 1 && { month }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

/** A date as precisely as it is known: "29 January 2025", "January 2025", "2025". */
export function dateText(
  date: PartialDate,
  lang: string,
  month: 'long' | 'short' = 'long',
): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return formatOf(lang, month, date.split('-').length).format(time);
}

/** Two days as the language writes what lies between them: "3–7 March 2025"; one day where both are the same. */
export function daysText(from: Day, to: Day, lang: string): string {
  return formatOf(lang, 'long', 3).formatRange(Date.parse(from), Date.parse(to));
}

/** When something held, in words. */
export function whenText(when: When, lang: string, t: Translate): string {
  switch (when.kind) {
    case 'on':
      return dateText(when.date, lang, 'short');
    case 'span':
      return t('date_span', dateText(when.from, lang, 'short'), dateText(when.to, lang, 'short'));
    case 'since':
      return t('date_since', dateText(when.from, lang, 'short'));
    case 'until':
      return t('date_until', dateText(when.to, lang, 'short'));
  }
}
