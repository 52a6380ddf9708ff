import type { Day } from '../../knowledge/schema/types';

/** A text of the message catalogue by its key, with its substitutions; empty where there is no such key. */
export type Translate = (key: string, ...args: readonly string[]) => string;

/** How a surface speaks: the catalogue, and numbers and dates as its reader writes them. */
export interface Words {
  readonly t: Translate;
  readonly number: (value: number) => string;
  /**
   * A text that depends on a number, which is its first substitution.
   * @param keyOf gives the key for a plural form (`one`, `few`, `other` ...); a catalogue needs `other` at least
   */
  readonly count: (
    value: number,
    keyOf: (form: Intl.LDMLPluralRule) => string,
    ...args: readonly string[]
  ) => string;
  /** "29 January 2025" */
  readonly day: (day: Day) => string;
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

/** @param locale BCP 47, the reader's */
export function createWords(t: Translate, locale: string): Words {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  // A calendar day has no time zone: formatting it in UTC keeps it the day that it is.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const ownDays = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const formatDay = (day: Day) => {
    const moment = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(moment) ? day : days.format(moment);
  };
  return {
    t,
    number: (value) => numbers.format(value),
    count: (value, keyOf, ...args) => {
      const given = [numbers.format(value), ...args];
      return t(keyOf(plurals.select(value)), ...given) || t(keyOf('other'), ...given);
    },
    day: formatDay,
    dayOf: (atMs) => ownDays.format(atMs),
    timeOf: (atMs) => times.format(atMs),
    size: (bytes) => formatSize(bytes, locale),
  };
}
