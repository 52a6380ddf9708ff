import { isCommon, LANGUAGES_BEYOND_INTL, namesBeyondIntl, spellingsIn } from './beyond-intl';
import { ISLAMIC, SOLAR_HIJRI } from './calendars';
import { foldText } from './fold';
import { answersIn } from './intl-language';

/**
 * Names that Intl lacks: other sets of names, spellings without hamza, informal ones. Months are separated by spaces,
 * spellings of one month by slashes; an underscore is a space within a name.
 */
const MORE: Readonly<Record<string, string>> = {
  de: 'Jaenner Feber Maerz - - Juno Julei - - - - -',
  es: '- - - - - - - - setiembre/set - - -',
};

/** Languages whose pages use the months of others too. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  sr: ['sr-Cyrl', 'sr-Latn', 'bs', 'hr'],
  sh: ['sr-Latn', 'bs', 'hr', 'sr'],
  bs: ['sr', 'sr-Cyrl', 'hr'],
  hr: ['sr', 'bs'],
  cnr: ['sr', 'sr-Latn'],
  no: ['nb', 'nn'],
  mo: ['ro'],
  tl: ['fil', 'es'],
  fil: ['es'],
  ms: ['id'],
  ps: ['fa'],
  ckb: ['ar'],
  ku: ['ar'],
  ca: ['es'],
  gl: ['es'],
  eu: ['es'],
  be: ['ru'],
  uk: ['ru'],
  kk: ['ru'],
  ky: ['ru'],
};

/** Tried only if neither the page's declared language, which is often wrong, nor English knows a month. */
const OTHERS =
  'fr es pt it de nl ru uk pl cs sk tr ar fa el he hi bn id vi th hu ro bg sr hr sl sv da nb fi et lt lv ca ur'.split(
    ' ',
  );

/** Languages that write no spaces between words. */
const UNSPACED = /^(?:th|lo|km|my)\b/;

type Months = ReadonlyMap<string, number>;

/** Folded, with spaces for the characters between words or between the letters of an abbreviation. */
const keyOf = (name: string) => foldText(name).replace(/[.'’]/g, ' ').replace(/ {2,}/g, ' ').trim();

function addNames(months: Map<string, number>, names: string, base = 0): void {
  spellingsIn(names).forEach((spellings, index) => {
    for (const name of spellings) if (name !== '-') months.set(keyOf(name), base + index + 1);
  });
}

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { day: 'numeric', month: 'short' },
  { day: 'numeric', month: 'long' },
];

function addFromIntl(months: Map<string, number>, tag: string): void {
  for (const options of FORMATS) {
    const format = new Intl.DateTimeFormat(tag, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    if (!answersIn(format, tag)) return;
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2024, month, 1));
      const name = keyOf(parts.find(({ type }) => type === 'month')?.value ?? '');
      const bare = name.replace(/^(?:de |d )/, '');
      if (/^\D{2,}$/.test(bare)) months.set(bare, month + 1);
    }
  }
}

const known = new Map<string, Months>();

/** Months of one language tag by their folded names; empty for a tag that is not valid. */
function monthsOf(tag: string): Months {
  const language = tag.split('-')[0] ?? '';
  const cached = known.get(tag);
  if (cached) return cached;
  const months = new Map<string, number>();
  try {
    if (!isCommon(language)) addFromIntl(months, tag);
  } catch {
    return months; // not a BCP 47 tag
  }
  const more = Object.hasOwn(MORE, language) && MORE[language];
  if (more) addNames(months, more);
  const [beyond] = namesBeyondIntl(language) ?? [];
  if (beyond) addNames(months, beyond);
  const calendar = /^(?:fa|ps|ckb|ku|az|tg)$/.test(language) ? SOLAR_HIJRI : ISLAMIC;
  const others =
    calendar === SOLAR_HIJRI || language === 'ar' ? namesBeyondIntl(String(calendar)) : [];
  for (const names of others ?? []) addNames(months, names, calendar);
  known.set(tag, months);
  return months;
}

/** The tables for a page in this language, the nearest first. */
function tablesOf(lang: string): Months[] {
  const tag = lang.replace(/_/g, '-').toLowerCase();
  const language = tag.split('-')[0] ?? '';
  const also = Object.hasOwn(ALSO, language) ? ALSO[language] : undefined;
  const tags = new Set([tag, language, ...(also ?? []), 'en'].filter(Boolean));
  return [...tags].map(monthsOf);
}

/** Month by a name that means the same month in every language; undefined if languages disagree. */
function monthAnywhere(name: string): number | undefined {
  const found = new Set<number>();
  for (const tag of [...OTHERS, ...LANGUAGES_BEYOND_INTL]) {
    const month = monthsOf(tag).get(name);
    if (month) found.add(month);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Longest ending that may differ from the table's form: case endings ("tammikuuta", "января"). */
const MAX_ENDING = 4;

/** Month by an abbreviation of at least three letters or another case of its name, if only one month fits. */
function monthByStem(word: string, months: Months): number | undefined {
  // English has no cases: "Marchers" is not March.
  const hasCases = months !== monthsOf('en');
  let best = 0;
  const fitting = new Set<number>();
  for (const [name, month] of months) {
    const common = commonLength(word, name);
    const isShort = common === word.length && common >= 3;
    const isEnding =
      hasCases &&
      common >= 5 &&
      word.length - common <= MAX_ENDING &&
      name.length - common <= MAX_ENDING;
    if ((!isShort && !isEnding) || common < best) continue;
    if (common > best) fitting.clear();
    best = common;
    fitting.add(month);
  }
  const [only] = fitting;
  return fitting.size === 1 ? only : undefined;
}

const mark = (month: number) => `<${month}>`;

/** Thai, Lao, Khmer and Burmese names anywhere in the text; the longest first. */
function markUnspaced(text: string, lang: string): string {
  let marked = text;
  const names = [...monthsOf(lang)].sort(([a], [b]) => b.length - a.length);
  for (const [name, month] of names) {
    for (const form of [name, name.replace(/ /g, '.')]) {
      marked = marked.replaceAll(`${form}.`, mark(month)).replaceAll(form, mark(month));
    }
  }
  return marked;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Without the Hebrew "in", "to" or "of" before it. */
const withoutPrefix = (word: string) => word.replace(/^[בלמ](?=[\u05d0-\u05ea]{3})/, '');

function monthIn(tables: readonly Months[], name: string): number | undefined {
  for (const table of tables) {
    const month = table.get(name) ?? table.get(withoutPrefix(name));
    if (month) return month;
  }
  return undefined;
}

/**
 * A month with a spelling that is in no table. Only words beside a number are tried, so that there are few look-ups.
 */
function monthByShape(word: string, around: string, tables: readonly Months[]): number | undefined {
  if (word.length < 3 || !/\d/.test(around)) return undefined;
  for (const table of tables) {
    const month = monthByStem(word, table);
    if (month) return month;
  }
  return undefined;
}

/**
 * Replaces the names of months in folded text by their numbers in angle brackets: "30. <1> 2025".
 * @param lang BCP 47 of the page
 * @param anyLanguage also looks in the tables of other languages, which takes tens of milliseconds the first time
 */
export function markMonths(folded: string, lang: string, anyLanguage: boolean): string {
  const tables = tablesOf(lang);
  const text = UNSPACED.test(lang) ? markUnspaced(folded, lang.slice(0, 2)) : folded;
  const words = [...text.matchAll(WORD)];
  let marked = '';
  let done = 0;
  const put = (from: number, length: number, month: number) => {
    marked += text.slice(done, from) + mark(month);
    done = from + length;
  };
  for (const [number, { 0: word, index }] of words.entries()) {
    if (index < done) continue;
    const next = words[number + 1];
    const gap = next ? text.slice(index + word.length, next.index) : '';
    const two = next && /^[ .]{1,2}$/.test(gap) ? monthIn(tables, `${word} ${next[0]}`) : undefined;
    if (next && two) {
      put(index, word.length + gap.length + next[0].length, two);
      continue;
    }
    const end = index + word.length;
    const around = text.slice(Math.max(0, index - 8), index) + text.slice(end, end + 8);
    const month = monthIn(tables, word) ?? monthByShape(word, around, tables);
    const foreign = !month && anyLanguage && /\d/.test(around) ? monthAnywhere(word) : undefined;
    const found = month ?? foreign;
    if (found) put(index, word.length, found);
  }
  return marked + text.slice(done);
}
