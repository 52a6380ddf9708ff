/** Longest text that is searched for dates, UTF-16 units: bylines are shorter, and the patterns stay cheap. */
const MAX_LENGTH = 220;

/** Latin, Greek and Cyrillic accents, Arabic vowel signs and hamzas, Hebrew points, the Devanagari and Bengali nuqta. */
const MARKS = /[\u0300-\u036f\u064b-\u0655\u0670\u0591-\u05c7\u093c\u09bc]/g;
/** Marks of direction, the soft hyphen and the tatweel; zero-width joiners become spaces (Persian "بهمن‌ماه"). */
const UNSEEN = /[\u00ad\u0640\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const SAME_LETTER: Readonly<Record<string, string>> = {
  ı: 'i',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ł: 'l',
  đ: 'd',
  ø: 'o',
};
const LETTERS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g');

/** Zero of each decimal digit block outside ASCII: the other nine follow it. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0xff10,
];
const DIGITS = new RegExp(
  `[${ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'g',
);

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? 0));
}

/** Whether a text has a digit of any script that dates are read in. */
export const hasDigit = (text: string) => /\d/.test(text) || text.search(DIGITS) >= 0;

/** A letter of folded text, for patterns: compiling `\p{L}` takes a browser far longer. Also matches some punctuation. */
export const LETTER = String.raw`[a-z\xc0-\u1fff\u2c00-\u2dff\u3005-\ud7ff\uf900-\uffdc]`;

/**
 * Text in the form that dates are compared in: compatibility characters resolved (full-width digits), lower case without
 * accents in any language's capitals (Turkish "KASIM", "HAZİRAN"), ASCII digits, single spaces.
 */
export function foldText(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .replace(UNSEEN, '')
    .replace(/[\u200b-\u200d\s]+/g, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/म्ब/g, 'ंब')
    .replace(LETTERS, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(DIGITS, asciiDigit);
}
