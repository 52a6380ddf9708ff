import type { Day } from '../../../knowledge/schema/types';
import { dayOf } from './calendars';
import type { DayOrder } from './day-order';
import { foldText, LETTER } from './fold';
import { type StatedDay, timeIn } from './iso-date';
import { markMonths } from './month-names';
import { weekdayIn, weekdayOf } from './weekdays';

/** How a page writes dates. */
export interface DateStyle {
  /** BCP 47 tag of the page; empty if it states none. */
  readonly lang: string;
  readonly order: DayOrder;
  /** No later day is accepted. */
  readonly latest: Day;
}

/** A day in a text, and the text around it. */
export interface WrittenDate extends StatedDay {
  /** The folded text before the date. */
  readonly before: string;
  /** The folded text without the date. */
  readonly rest: string;
}

type Numbers = readonly [year: number, month: number, day: number];
type Read = (groups: readonly string[], style: DateStyle) => readonly Numbers[];

/** Words within a date: "of", "de", "года". */
const JOINING = String.raw`(?:(?:of|the|de|dels?|d|den|di|da|do|em|na|nam|ta|ماه|من|شهر|سال|سنه|عام|gada|m|г|ж${LETTER}{2,5}|-?yil|jili|พ\.ศ|ค\.ศ)[\s.,'’]{1,2}){1,4}`;
/** What may separate the parts of a date, with the space that is left of such words. */
const GAP = String.raw`[\s.,،·|/'’–-]{0,5}`;
/** Joining words between two parts of a date. They go first: in each pattern they would be 10 kB of machine code. */
const JOINED = new RegExp(
  String.raw`(?<=(\d{4}|\d|>)${LETTER}{0,5}${GAP})${JOINING}(?=(<|\d{4}|\d))`,
  'g',
);
const DAY = String.raw`(?<!\d|\d[.:])(\d\d?)(?!\d|:\d)(?:-?${LETTER}{1,4}(?!${LETTER}))?`;
const YEAR = String.raw`(\d{4})(?!\d)`;
/** A second name of the same month may follow: "يناير/كانون الثاني". */
const MONTH = String.raw`<(\d{1,3})>(?:\s?[/(]\s?<\d{1,3}>\)?)?`;
/** 25 or '25, where the text ends, or a time or a separator follows. */
const SHORT_YEAR = String.raw`['’]?(\d\d)(?![\d:h])(?=\s*(?:$|[,;|)–-]|at\b|um\b|\d\d?[:.h]\d\d|uhr\b))`;

const fullYear = (two: string, { latest }: DateStyle) =>
  Number(two) + (Number(two) <= Number(latest.slice(2, 4)) ? 2000 : 1900);

/** Two-digit years in Thai are of the Buddhist calendar. */
const shortYear = (two: string, style: DateStyle) =>
  /^th/i.test(style.lang) && Number(two) > 43 ? Number(two) + 2500 : fullYear(two, style);

/** Taiwan counts years from 1912; elsewhere two digits are the end of a year. */
function shortCjkYear(year: string, style: DateStyle): number {
  return /^zh/i.test(style.lang) && Number(year) > 80 ? Number(year) + 1911 : fullYear(year, style);
}

/** Both readings of 03/04/2025, the page's own order first. With dots, the day is first nearly everywhere. */
function bothWays(first: number, second: number, year: number, separator: string, order: DayOrder) {
  const dayFirst: Numbers = [year, second, first];
  const monthFirst: Numbers = [year, first, second];
  if (separator === '.') return order === 'month-first' ? [dayFirst, monthFirst] : [dayFirst];
  return order === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
}

const NUMERIC = String.raw`(?<![\d/:]|\d[.-])(\d\d?)\s?([./-])\s?(\d\d?)\s?\2\s?`;

const readNumeric: Read = ([a, separator = '', b, year], { order }) =>
  bothWays(Number(a), Number(b), Number(year), separator, order);

const readShortNumeric: Read = ([a = '', separator = '', b = '', c = ''], style) => {
  if (style.order === 'year-first' && Number(c) <= 31) {
    return [[shortYear(a, style), Number(b), Number(c)]];
  }
  return bothWays(Number(a), Number(b), shortYear(c, style), separator, style.order);
};

const DAY_MS = 86_400_000;

/** ISO 8601: week 1 is the one that has 4 January, and begins on a Monday. */
const readWeek: Read = ([year, week, weekday]) => {
  const fourth = Date.UTC(Number(year), 0, 4);
  const mondayMs = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const date = new Date(mondayMs + (Number(week) * 7 - 8 + Number(weekday)) * DAY_MS);
  return [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]];
};

/** Each way of writing a day. All patterns are bounded: none backtracks over more than a date's length. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    /(?<!\d)(\d{4})\s?[-./年년]\s?(\d\d?)\s?[-./月월]\s?(\d\d?)(?!\d)/,
    ([y, m, d]) => [[Number(y), Number(m), Number(d)]],
  ],
  [/^(\d{4})(\d\d)(\d\d)(?=\D|\d{6}|$)/, ([y, m, d]) => [[Number(y), Number(m), Number(d)]]],
  [
    /(?<!\d)(\d{2,3})\s?[年년]\s?(\d\d?)\s?[月월]\s?(\d\d?)(?!\d)/,
    ([y = '', m, d], style) => [[shortCjkYear(y, style), Number(m), Number(d)]],
  ],
  [/(?<!\d)(\d{4})-?w([0-5]\d)-?([1-7])(?!\d)/, readWeek],
  [new RegExp(NUMERIC + YEAR), readNumeric],
  [new RegExp(DAY + GAP + MONTH + GAP + YEAR), ([d, m, y]) => [[Number(y), Number(m), Number(d)]]],
  [
    // A time may stand before the year: "Jan 30 10:00:00 EST 2025".
    new RegExp(
      String.raw`${MONTH}${GAP}${DAY}${GAP}(?:\d\d?:\d\d(?::\d\d)?[\s,]{1,2}(?:${LETTER}{2,5}[\s,]{1,2})?)?${YEAR}`,
    ),
    ([m, d, y]) => [[Number(y), Number(m), Number(d)]],
  ],
  [
    new RegExp(String.raw`(?<!\d)(\d{4})(?!\d)${LETTER}{0,3}${GAP}${MONTH}${GAP}${DAY}`),
    ([y, m, d]) => [[Number(y), Number(m), Number(d)]],
  ],
  [
    new RegExp(String.raw`(?<!\d)(\d{4})(?!\d)${GAP}${DAY}${GAP}${MONTH}`),
    ([y, d, m]) => [[Number(y), Number(m), Number(d)]],
  ],
  [
    new RegExp(DAY + GAP + MONTH + GAP + SHORT_YEAR),
    ([d, m, y = ''], style) => [[shortYear(y, style), Number(m), Number(d)]],
  ],
  [
    new RegExp(String.raw`${MONTH}${GAP}${DAY},?\s['’](\d\d)(?!\d)`),
    ([m, d, y = ''], style) => [[shortYear(y, style), Number(m), Number(d)]],
  ],
  [new RegExp(`${NUMERIC}${String.raw`(\d\d)(?![\d/:-]|\.\d)`}`), readShortNumeric],
];

const EPOCH = /^(?:\d{10}|\d{13})$/;

const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
  r: 2018,
  h: 1988,
  s: 1925,
};
const ERA_YEAR = /(令和|平成|昭和|民國|民国)\s?(\d{1,3}|元)\s?年/;
/** R7.1.30 */
const ERA_LETTER = /(?<![a-z])([rhs])(\d\d?)[./年](?=\d\d?[./月]\d\d?)/;
const CJK_NUMBER = /[〇零一二三四五六七八九十廿卅]{1,12}(?=[年月日号號])/g;

/** 二〇二五, 三十一 */
function cjkNumber(text: string): string {
  const digit = (one: string) => '零一二三四五六七八九'.indexOf(one === '〇' ? '零' : one);
  const plain = text.replace('廿', '二十').replace('卅', '三十');
  const ten = plain.indexOf('十');
  if (ten < 0) return [...plain].map(digit).join('');
  const tens = ten === 0 ? 1 : digit(plain.slice(0, ten));
  const ones = plain.slice(ten + 1);
  return String(tens * 10 + (ones ? digit(ones) : 0));
}

/** Without the joining words beside a month or a year. */
const withoutJoining = (text: string) =>
  text.replace(JOINED, (words, before: string, behind: string) =>
    before.length + behind.length === 2 && /\d\d/.test(before + behind) ? words : ' ',
  );

/** Names of months and eras as numbers. */
function prepare(folded: string, { lang }: DateStyle, anyLanguage: boolean): string {
  const year = (_: string, era: string, count: string) =>
    `${(ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count))}年`;
  // Numbers of months may be there already, in what another date has left.
  let text = folded.replace(/<(?!\d{1,3}>)|(?<!<\d{1,3})>/g, ' ');
  if (/[年月]/.test(text)) text = text.replace(CJK_NUMBER, cjkNumber).replace(ERA_YEAR, year);
  if (/^ja/i.test(lang)) text = text.replace(ERA_LETTER, year);
  text = text.replace('(e)ko', 'eko'); // Basque
  // Vietnamese and Mongolian number their months.
  text = text.replace(/(?<![a-z])(?:thang|thg)\.?\s?(\d\d?)(?!\d)/g, '<$1>');
  text = text.replace(/\s?оны\s/, '年 ').replace(/(\d)\s?сарын\s/, '$1月');
  text = text.replace(/\sсарын\s/, ' ');
  if (!/\d/.test(text)) return text;
  text = markMonths(text, lang, anyLanguage);
  return text.includes('<') ? withoutJoining(text) : text;
}

/** The days that a match may mean, the likelier first. A weekday in the text decides. */
function daysOf(numbers: readonly Numbers[], text: string, style: DateStyle): Day[] {
  const days: Day[] = [];
  for (const one of numbers) {
    const day = dayOf(one, style.lang, style.latest);
    if (day && !days.includes(day)) days.push(day);
  }
  if (days.length < 2) return days;
  const weekday = weekdayIn(text, style.lang);
  const told = weekday === null ? [] : days.filter((day) => weekdayOf(day) === weekday);
  return told.length > 0 ? told : days;
}

function epochDate(text: string, { latest }: DateStyle): WrittenDate | null {
  const utcMs = Number(text) * (text.length > 10 ? 1 : 1000);
  const day = new Date(utcMs).toISOString().slice(0, 10);
  const isFine = day <= latest && day >= '1985';
  return isFine
    ? { day, exchanged: null, order: null, utcMs, hasTime: true, before: '', rest: '' }
    : null;
}

/** The order in which a numeric date was read; null for other dates, and where day and month are the same number. */
function orderOf(match: RegExpExecArray, numbers: readonly Numbers[], days: readonly Day[]) {
  const [, first, , second] = match;
  const [day] = days;
  if (numbers.length < 2 || !day || Number(first) === Number(second)) return null;
  return Number(first) === Number(day.slice(8)) ? 'day-first' : 'month-first';
}

interface Found {
  readonly at: number;
  readonly length: number;
  readonly days: readonly Day[];
  readonly order: DayOrder | null;
}

/** Machine-readable dates. One pattern and no names of months, which are the most expensive part on most pages. */
const ISO = /^\d{4}-\d\d-\d\d(?=$|[t\s])/;

/** Whether a form has the name of a month. */
const isNamed = ({ source }: RegExp) => source.includes(MONTH);

/** The first date of a prepared text. */
function findFirst(text: string, style: DateStyle, forms = FORMS): Found | null {
  let first: Found | null = null;
  const hasMonth = text.includes('<');
  for (const [pattern, read] of forms) {
    // A pattern costs the most when it is first used.
    if (!hasMonth && isNamed(pattern)) continue;
    const match = pattern.exec(text);
    if (!match || (first && match.index >= first.at)) continue;
    const numbers = read(match.slice(1), style);
    const days = daysOf(numbers, text, style);
    if (days.length === 0) continue;
    const order = orderOf(match, numbers, days);
    first = { at: match.index, length: match[0].length, days, order };
  }
  return first;
}

/** A year in which a page can have been written, of any calendar: not "photo-1160x768". */
const ANY_YEAR = String.raw`(?:1[34]|19|2[056])\d\d`;
/** A day, a word and a year in any order: perhaps a month in another language than the page's. */
const DAY_WORD_YEAR = new RegExp(
  String.raw`(?<!\d)\d\d?(?!\d)[^\d<]{3,24}${ANY_YEAR}(?!\d)|${LETTER}{3}[\s.]{1,2}\d\d?,? ${ANY_YEAR}|${ANY_YEAR}(?!\d)[^\d<]{3,24}\d\d?(?!\d)`,
);

const WORDS = new RegExp(String.raw`${LETTER}{2,}(?:\s?[/(]\s?${LETTER}{2,}\)?)?`, 'g');

/** Whether some word would make a date if it named a month: to look it up in every language takes long. */
function mayNameMonth(text: string): boolean {
  const isDate = ({ 0: word, index }: RegExpExecArray) => {
    const marked = withoutJoining(`${text.slice(0, index)}<1>${text.slice(index + word.length)}`);
    return FORMS.some(([pattern]) => isNamed(pattern) && pattern.test(marked));
  };
  return DAY_WORD_YEAR.test(text) && [...text.matchAll(WORDS)].some(isDate);
}

/**
 * The first day that a text states. Understands ISO, RFC 2822, epochs and the written forms of the languages that Intl
 * knows, in their calendars.
 * @returns null when it states none, or none on which something can have been published
 */
export function parseDate(source: string, style: DateStyle): WrittenDate | null {
  const folded = foldText(source.trim());
  if (EPOCH.test(folded)) return epochDate(folded, style);
  const isIso = ISO.test(folded);
  let text = isIso ? folded : prepare(folded, style, false);
  let first = findFirst(text, style, isIso ? FORMS.slice(0, 1) : FORMS);
  if (!first && mayNameMonth(text)) {
    text = prepare(folded, style, true);
    first = findFirst(text, style);
  }
  const day = first?.days[0];
  if (!first || !day) return null;
  const after = text.slice(first.at + first.length);
  return {
    day,
    exchanged: first.days[1] ?? null,
    order: first.order,
    ...timeIn(day, after),
    before: text.slice(0, first.at),
    rest: `${text.slice(0, first.at)} ${after}`,
  };
}
