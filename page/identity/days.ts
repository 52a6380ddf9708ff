import type { Day } from '../../knowledge/schema/types';

const FIRST_YEAR = 1985;

/** Month names by their first letters, lower case; the languages of the larger press. */
const MONTHS: readonly (readonly string[])[] = [
  [
    'jan',
    'ene',
    'gen',
    'янв',
    'stycz',
    'led',
    'oca',
    'يناير',
    'כانون الثاني',
    'كانون الثاني',
    'ינואר',
    'gen',
    'sij',
    'січ',
    'ιαν',
    'janv',
  ],
  [
    'feb',
    'fév',
    'fev',
    'фев',
    'lut',
    'úno',
    'şub',
    'فبراير',
    'شباط',
    'פברואר',
    'velj',
    'лют',
    'φεβ',
    'helmi',
  ],
  ['mar', 'mär', 'maa', 'мар', 'břez', 'مارس', 'آذار', 'מרץ', 'ožu', 'бер', 'mrt', 'μαρ'],
  [
    'apr',
    'abr',
    'avr',
    'апр',
    'kwie',
    'dub',
    'nis',
    'أبريل',
    'ابريل',
    'نيسان',
    'אפריל',
    'tra',
    'квіт',
    'huhti',
    'απρ',
  ],
  [
    'may',
    'mai',
    'maj',
    'mag',
    'мая',
    'май',
    'mei',
    'květ',
    'مايو',
    'أيار',
    'מאי',
    'svi',
    'трав',
    'touko',
    'μαΐ',
    'μαι',
  ],
  [
    'jun',
    'juin',
    'giu',
    'июн',
    'czerw',
    'červn',
    'haz',
    'يونيو',
    'حزيران',
    'יוני',
    'lip',
    'черв',
    'kesä',
    'ιουν',
  ],
  [
    'jul',
    'juil',
    'lug',
    'июл',
    'lipc',
    'lipiec',
    'červenc',
    'tem',
    'يوليو',
    'تموز',
    'יולי',
    'srp',
    'лип',
    'heinä',
    'ιουλ',
  ],
  [
    'aug',
    'ago',
    'aoû',
    'aou',
    'авг',
    'sierp',
    'srpn',
    'ağu',
    'أغسطس',
    'آب',
    'אוגוסט',
    'kol',
    'серп',
    'elo',
    'αυγ',
  ],
  [
    'sep',
    'set',
    'сен',
    'wrze',
    'září',
    'eyl',
    'سبتمبر',
    'أيلول',
    'ספטמבר',
    'ruj',
    'вер',
    'syys',
    'σεπ',
  ],
  [
    'oct',
    'okt',
    'out',
    'ott',
    'окт',
    'paźd',
    'říj',
    'eki',
    'أكتوبر',
    'تشرين الأول',
    'אוקטובר',
    'list',
    'жовт',
    'loka',
    'οκτ',
  ],
  [
    'nov',
    'noy',
    'ноя',
    'listop',
    'kas',
    'نوفمبر',
    'تشرين الثاني',
    'נובמבר',
    'stud',
    'лист',
    'marras',
    'νοε',
  ],
  [
    'dec',
    'dic',
    'dez',
    'déc',
    'дек',
    'grud',
    'pros',
    'ara',
    'ديسمبر',
    'كانون الأول',
    'דצמבר',
    'груд',
    'joulu',
    'δεκ',
    'des',
  ],
];

/** Every beginning with its month, longest first, so that "lipiec" is not taken for "lip". */
const BEGINNINGS = MONTHS.flatMap((names, index) =>
  names.map((name) => ({ name, month: index + 1 })),
).sort((a, b) => b.name.length - a.name.length);

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return BEGINNINGS.find(({ name }) => lower.startsWith(name))?.month ?? 0;
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

/** Arabic-Indic and Persian digits as ASCII. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0x0f),
  );
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

const WORD = '([\\p{L}\\u00b7]{3,}\\.?(?: (?:\\u0627\\u0644\\p{L}+))?)';
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
    /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)/,
    ([a, b, y], lang) => ofSlashes(Number(a), Number(b), Number(y), lang),
  ],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s+de|\\s+d')?[\\s-]+${WORD},?(?:\\s+de|\\s+del)?[\\s-]+${YEAR}`,
      'u',
    ),
    ([d, m = '', y]) => [Number(y), monthOf(m), Number(d)],
  ],
  [
    new RegExp(
      `${WORD}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:\\d\\d\\s+\\S+\\s+\\S+\\s+)?${YEAR}`,
      'u',
    ),
    ([m = '', d, y]) => [Number(y), monthOf(m), Number(d)],
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

/** @returns tomorrow in UTC: the latest day that has begun somewhere on earth */
export function latestDay(nowMs: number): Day {
  return new Date(nowMs + 14 * 3_600_000).toISOString().slice(0, 10);
}
