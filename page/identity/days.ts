import type { Day } from '../../knowledge/schema/types';
import { FIRST_YEAR } from './latest-day';

const HOUR_MS = 3_600_000;

/** Months as a language writes them beside a day ("30 января"), and as they stand alone, lower case. */
function monthNames(lang: string): string[][] {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(lang, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2024, month, 1));
      return bareMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
    });
  };
  return [
    written({ day: 'numeric', month: 'long' }),
    written({ day: 'numeric', month: 'short' }),
    written({ month: 'long' }),
  ];
}

/** A month's name as it is compared: without the point of an abbreviation and what some languages put before it. */
const bareMonth = (word: string) =>
  word.toLowerCase().replace(/^(?:\u05d1(?=\p{L}{3})|de |d['’])|\.$/gu, '');

const known = new Map<string, string[][]>();

/** Arabic has two sets of names for the months; a page in Arabic may use either. */
const ALSO: Readonly<Record<string, string>> = { ar: 'ar-SY' };

/** @returns 1 to 12, or 0 when the word is no month in the page's language nor in English */
function monthOf(word: string, lang: string): number {
  const lower = bareMonth(word);
  const language = lang.slice(0, 2).toLowerCase();
  for (const tag of [lang, ALSO[language], 'en']) {
    const names = tag ? namesIn(tag) : [];
    for (const months of names) {
      const index = months.findIndex(
        (name) => name === lower || (/^\D{4}/.test(name) && name.slice(0, 3) === lower),
      );
      if (index >= 0) return index + 1;
    }
  }
  return lower.startsWith('sept') ? 9 : 0;
}

function namesIn(tag: string): string[][] {
  try {
    const names = known.get(tag) ?? monthNames(tag);
    known.set(tag, names);
    return names;
  } catch {
    return []; // a language tag that is none
  }
}

/**
 * @param latest a day after this one has not come yet, so it is no date of publication
 * @returns the day as ISO, or null when there is no such day or it cannot be a date of publication
 */
function dayOf(year: number, month: number, day: number, latest: Day): Day | null {
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  const iso = date.toISOString().slice(0, 10);
  return iso <= latest ? iso : null;
}

/** Arabic-Indic, Persian, Devanagari and Bengali digits as ASCII, without marks of direction. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u200e\u200f]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u0966-\u096f\u09e6-\u09ef]/g, (digit) => String((digit.charCodeAt(0) & 15) - 6));
}

type Numbers = readonly [year: number, month: number, day: number];

function ofEpoch(text: string): Numbers {
  const value = Number(text) * (text.length > 10 ? 1 : 1000);
  const date = new Date(value);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** 03/04/2025 is 4 March in the United States and 3 April elsewhere; above twelve there is no doubt. */
function ofSlashes(first: number, second: number, year: number, lang: string): Numbers {
  const monthFirst = second > 12 || (first <= 12 && /^en(-us)?$/i.test(lang));
  return monthFirst ? [year, first, second] : [year, second, first];
}

const SLASHES = /(?<!\d)(\d\d?)\s?[/-]\s?(\d\d?)\s?[/-]\s?((?:19|20)\d\d)/;
const WORD = '([\\p{L}\\p{M}\\u00b7]{2,}\\.?(?: (?:\\u0627\\u0644\\p{L}+))?)';
const YEAR = '((?:19|20)\\d\\d)';

/** Each way of writing a day, with how its groups are read. In this order the first that fits wins. */
const FORMS: readonly (readonly [RegExp, (groups: string[], lang: string) => Numbers])[] = [
  [/^(\d{10}|\d{13})$/, ([a = '']) => ofEpoch(a)],
  [/((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})/, ([y, m, d]) => [Number(y), Number(m), Number(d)]],
  [
    /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\D|T|\d{6}|$)/,
    ([y, m, d]) => [Number(y), Number(m), Number(d)],
  ],
  [
    /((?:19|20)\d\d)\s*[年년/.]\s*(\d{1,2})\s*[月월/.]\s*(\d{1,2})/,
    ([y, m, d]) => [Number(y), Number(m), Number(d)],
  ],
  [
    /(?<!\d)(\d\d?)\.\s?(\d\d?)\.\s?((?:19|20)\d\d)/,
    ([d, m, y]) => [Number(y), Number(m), Number(d)],
  ],
  [SLASHES, ([a, b, y], lang) => ofSlashes(Number(a), Number(b), Number(y), lang)],
  // The other way round, where the first way gives a day that cannot be.
  [SLASHES, ([a, b, y], lang) => ofSlashes(Number(b), Number(a), Number(y), lang)],
  [
    /(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?((?:19|20)\d\d)/,
    ([d, m, y]) => [Number(y), Number(m), Number(d)],
  ],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s+de)?[\\s-]+(?:d['’])?${WORD}(?:\\s?[,،]\\s?|[\\s-]+)(?:del?\\s+)?${YEAR}`,
      'u',
    ),
    ([d, m = '', y], lang) => [Number(y), monthOf(m, lang), Number(d)],
  ],
  [
    new RegExp(
      `${WORD}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:\\d\\d\\S*\\s+(?:\\S+\\s+)?)?${YEAR}`,
      'u',
    ),
    ([m = '', d, y], lang) => [Number(y), monthOf(m, lang), Number(d)],
  ],
  [
    new RegExp(`${YEAR}\\.?\\s+(?:m\\.\\s+)?${WORD}\\s+(\\d{1,2})(?!\\d)`, 'u'),
    ([y, m = '', d], lang) => [Number(y), monthOf(m, lang), Number(d)],
  ],
];

/**
 * The day that a string states, as it is written: "2025-01-30T23:30:00-05:00" is 30 January, whatever the
 * day is in London. Understands ISO, RFC 2822, epochs and the common written forms of some twenty languages.
 * @param lang BCP 47 of the page, for 03/04/2025
 * @param latest no day after it is accepted
 */
export function parseDay(source: string, lang: string, latest: Day): Day | null {
  const text = plainDigits(source.trim().slice(0, 200));
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const day = dayOf(...read(match.slice(1), lang), latest);
    if (day) return day;
  }
  return null;
}

/** How far clocks run behind and ahead of UTC where outlets are: from the American west coast to New Zealand. */
const [BEHIND_MS, AHEAD_MS] = [8 * HOUR_MS, 13 * HOUR_MS];

/** Whether a time told in UTC falls on this day by some clock on earth, though not by UTC's. */
export function isLocalDayOf(text: string, day: Day): boolean {
  if (!/T\d.*(?:Z|[+-]00:?00)$/.test(text)) return false;
  const timeMs = Date.parse(text);
  const by = (offsetMs: number) => new Date(timeMs + offsetMs).toISOString().slice(0, 10);
  return !Number.isNaN(timeMs) && (day === by(-BEHIND_MS) || day === by(AHEAD_MS));
}
