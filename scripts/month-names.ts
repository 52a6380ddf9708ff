// npm run months: writes the month and weekday names of languages that Chromium's Intl does not know, from Node's Intl.
import { writeFileSync } from 'node:fs';

const FILE = 'page/identity/written-dates/more-languages.ts';

/** Languages with news sites whose names Chromium's trimmed ICU data does not have; Firefox and Node have them. */
const LANGUAGES =
  'as az be br bs cy eu fo fy ga gd gl ha hy ig is ka kk km ku ky lb lo mk mn mt my ne or pa ps rw sd si so sq tg tk ug uz yi yo zu'.split(
    ' ',
  );

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

function monthsOf(tag: string): string {
  const months = Array.from({ length: 12 }, (_, month) => {
    const names = FORMATS.map((options) => partOf(tag, options, Date.UTC(2024, month, 1)));
    const fine = names.filter((name) => /^\D{2,}$/.test(name));
    return [...new Set(fine)].join('/') || '-';
  });
  return months.join(' ');
}

/** From Sunday: 7 January 2024 is one. */
function weekdaysOf(tag: string): string {
  const days = Array.from({ length: 7 }, (_, day) =>
    partOf(tag, { weekday: 'long' }, Date.UTC(2024, 0, 7 + day)),
  );
  return days.join(' ');
}

/** The source text of the table. */
export function moreLanguages(): string {
  const lines = LANGUAGES.map((tag) => `  ${tag}: '${monthsOf(tag)}|${weekdaysOf(tag)}',`);
  return `/**
 * Names of months and, behind the bar, of weekdays (from Sunday) in languages that Chromium's Intl does not know. Written
 * by \`npm run months\` from the CLDR data of Node; the notation is that of month-names.ts.
 */
export const MORE_LANGUAGES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}

if (process.argv[1]?.endsWith('month-names.ts')) writeFileSync(FILE, moreLanguages());
