// npm run months: writes the names of months in languages that Chromium's Intl does not know, and of those that
// most pages are in, from Node's Intl.
import { writeFileSync } from 'node:fs';

const FILE = 'page/identity/written-dates/more-languages.ts';

/** Languages with news sites whose names Chromium's trimmed ICU data does not have; Firefox and Node have them. */
const LANGUAGES =
  'as az be br bs cy eu fo fy ga gd gl ha hy ig is ka kk km ku ky lb lo mk mn mt my ne or pa ps rw sd si so sq tg tk ug uz yi yo zu'.split(
    ' ',
  );

/**
 * Languages of most pages, with the regions that have names of their own: with a table these do not wait for Intl, which
 * takes long to start.
 */
const COMMON =
  'en/en-GB de/de-AT fr/fr-CA es/es-MX pt/pt-PT it nl pl cs tr uk ru zh/zh-TW ja ko'.split(' ');

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
];

/** The name as `Intl` writes it; without "сар" (month), which Mongolian declines. */
function partOf(tag: string, options: Intl.DateTimeFormatOptions, ms: number): string {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const part = format.formatToParts(ms).find(({ type }) => type === 'month' || type === 'weekday');
  return (part?.value ?? '').toLowerCase().trim().replace(/ сар$/, '').replace(/ /g, '_');
}

/** The spellings of each name; not those of one letter, and no numbered months ("1월", "一月"). */
function spellingsOf(
  tags: readonly string[],
  formats: readonly Intl.DateTimeFormatOptions[],
  days: readonly number[],
): string[][] {
  return days.map((ms) => {
    const names = tags.flatMap((tag) => formats.map((options) => partOf(tag, options, ms)));
    return [...new Set(names.filter((name) => /^\D{2,}$/.test(name) && !name.endsWith('月')))];
  });
}

const bare = (name: string) => name.replace(/\.$/, '');

/** Without the spellings that are the first letters of their name, where most are and so many tell names apart. */
function shortened(names: readonly string[][]): string {
  const plain = (list: readonly string[][]) =>
    list.map((spellings) => spellings.join('/') || '-').join(' ');
  const found = [3, 4, 2, 5].flatMap((letters) => {
    const begins = names.map(([name = '']) => name.slice(0, letters));
    const left = names.map((all, at) =>
      all.filter((name, index) => index === 0 || bare(name) !== begins[at]),
    );
    const isClear = new Set(begins.filter(Boolean)).size === begins.filter(Boolean).length;
    const isUsual = left.flat().length + names.length / 2 <= names.flat().length;
    return isClear && isUsual ? [`${letters} ${plain(left)}`] : [];
  });
  return found.reduce((best, one) => (one.length < best.length ? one : best), plain(names));
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
/** From Sunday: 7 January 2024 is one. */
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 7 + day));

/** @param tags of a language and its regions, between slashes */
function lineOf(tags: string, weekdays: readonly Intl.DateTimeFormatOptions[]): string {
  const all = tags.split('/');
  const months = shortened(spellingsOf(all, FORMATS, MONTHS));
  const days = weekdays.length > 0 ? `|${shortened(spellingsOf(all, weekdays, WEEK))}` : '';
  return `  ${all[0]}: '${months}${days}',`;
}

/** The source text of the table. */
export function moreLanguages(): string {
  const common = COMMON.map((tag) => lineOf(tag, [{ weekday: 'long' }, { weekday: 'short' }]));
  const others = LANGUAGES.map((tag) => lineOf(tag, []));
  return `// Written by \`npm run months\` from the CLDR data of Node; the notation is that of month-names.ts.

/** Names of months and, behind the bar, of weekdays (from Sunday) in the languages of most pages, as Intl has them. */
export const COMMON_LANGUAGES: Readonly<Record<string, string>> = {
${common.join('\n')}
};

/**
 * Names of months in languages that Chromium's Intl does not know. Without weekdays, which only settle the order of day
 * and month in figures: there the day is read first.
 */
export const MORE_LANGUAGES: Readonly<Record<string, string>> = {
${others.join('\n')}
};
`;
}

if (process.argv[1]?.endsWith('month-names.ts')) writeFileSync(FILE, moreLanguages());
