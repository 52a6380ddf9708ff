import type { Day } from '../../knowledge/schema/types';
import { dateText, daysText } from '../design/dates';
import { listText } from '../design/lists';
import type { Language, MessageKey } from '../design/text';

/** The plural forms that the English catalogue, which types the keys, has. */
export type PluralForm = 'one' | 'other';

/** How a surface speaks: the catalogue, and numbers and dates as its reader writes them. */
export interface Words extends Language {
  readonly number: (value: number) => string;
  /**
   * A text that depends on a number, which is its first substitution.
   * @param keyOf gives the key for a plural form. English has these two; a catalogue with more (`few`, `many`) is asked
   * for its own first, and `other` stands in for a form that it lacks
   */
  readonly count: (
    value: number,
    keyOf: (form: PluralForm) => MessageKey,
    ...args: readonly string[]
  ) => string;
  /** "Damascus, Moscow and Tartus" */
  readonly list: (items: readonly string[]) => string;
  /** "29 January 2025" */
  readonly day: (day: Day) => string;
  /** "3–7 March 2025" */
  readonly days: (from: Day, to: Day) => string;
  /** A moment as the reader's own day, with its weekday: "Wednesday, 29 January 2025". Milliseconds since the epoch. */
  readonly dayOf: (atMs: number) => string;
  /** A moment as a time of day: "14:05". Milliseconds since the epoch. */
  readonly timeOf: (atMs: number) => string;
  /** "12 kB". Decimal units, as browsers show storage. */
  readonly size: (bytes: number) => string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function formatSize(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}

/** @param language the catalogue's: dates and numbers are written as its texts are */
export function createWords(language: Language): Words {
  const { t, lang } = language;
  const numbers = new Intl.NumberFormat(lang);
  const plurals = new Intl.PluralRules(lang);
  const ownDays = new Intl.DateTimeFormat(lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const times = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' });
  return {
    ...language,
    number: (value) => numbers.format(value),
    count: (value, keyOf, ...args) => {
      const given = [numbers.format(value), ...args];
      // A catalogue's own forms may be more than English has: a key that it lacks is empty.
      const form = plurals.select(value) as PluralForm;
      return t(keyOf(form), ...given) || t(keyOf('other'), ...given);
    },
    list: (items) => listText(items, lang),
    day: (day) => dateText(day, lang),
    days: (from, to) => daysText(from, to, lang),
    dayOf: (atMs) => ownDays.format(atMs),
    timeOf: (atMs) => times.format(atMs),
    size: (bytes) => formatSize(bytes, lang),
  };
}
