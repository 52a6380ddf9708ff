/**
 * What each character is in a name: letter, mark that may be ignored, apostrophe, dash, space; and the
 * letters that it folds to. Tables of 256 code points are made the first time one of theirs is met,
 * so nothing is paid at start for the scripts that a page does not use.
 */

/** Bits of a character's kind. A letter with neither UPPER nor LOWER belongs to a script without case. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const DIGIT = 8;
/** May stand inside a word and means nothing there: combining marks, soft hyphen, zero-width, tatweel. */
export const SKIP = 16;
export const APOSTROPHE = 32;
export const DASH = 64;
export const SPACE = 128;
export const WORD = LETTER | DIGIT;

/** Kinds and folds of 256 code points. A fold holds one letter in its low half and a second, or 0, in its high half. */
export interface CharacterPage {
  readonly kinds: Uint8Array;
  readonly folds: Uint32Array;
}

const APOSTROPHES = "'‘’‛`´ʹʻʼʽʾʿˈʔʕ′＇՚ʹ";
const DASHES = '-‐‑‒–—―−﹘﹣－';
/** Letters that Unicode does not decompose, or that one reader writes otherwise than the decomposition does. */
const SPECIAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ı: 'i',
    ħ: 'h',
    ŋ: 'n',
    ə: 'a',
    ɣ: 'gh',
    ґ: 'г',
    і: 'и',
    ї: 'и',
    є: 'е',
    ё: 'е',
    й: 'и',
    ў: 'у',
    ѣ: 'е',
    ى: 'ي',
    ة: 'ه',
    ک: 'ك',
    ی: 'ي',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ς: 'σ',
  }),
);
/** Signs inside words that carry no sound of their own: Cyrillic hard and soft sign, Arabic hamza. */
const SILENT = new Set(['ъ', 'ь', 'ء', 'ـ']);

const IGNORABLE = /^(?:\p{M}|\p{Cf}|[\u115F\u1160\u3164\uFFA0])$/u;

/** Those of Latin letters are told by their number, see `commonKind`. */
function isMark(character: string): boolean {
  if (character < '\u0300') return false;
  return character <= '\u036f' || /\p{M}/u.test(character);
}

function foldOf(character: string): string {
  const lower = character.toLowerCase();
  const special = SPECIAL.get(lower);
  if (special !== undefined) return special;
  const letters = lower.normalize('NFKD').toLowerCase();
  let folded = '';
  for (const letter of letters) {
    if (isMark(letter)) continue;
    folded += SPECIAL.get(letter) ?? letter;
  }
  return folded;
}

/** Up to here a character that has another case is a letter; beyond it marks and numerals may have one. */
const LAST_CASED = 0x33f;

/**
 * The kinds of what has no case in the three blocks that every page uses: ASCII, Latin-1 and U+2000 to U+20FF. First and
 * last code point, and the kind, in order; other characters are not part of names.
 */
const COMMON_KINDS: readonly (readonly [first: number, last: number, kind: number])[] = [
  [9, 13, SPACE],
  [32, 32, SPACE],
  [48, 57, DIGIT],
  [0xa0, 0xa0, SPACE],
  [0xaa, 0xaa, LETTER | LOWER],
  [0xad, 0xad, SKIP],
  [0xb2, 0xb3, LETTER],
  [0xb9, 0xb9, LETTER],
  [0xba, 0xba, LETTER | LOWER],
  [0xbc, 0xbe, LETTER],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, SKIP],
  [0x2028, 0x2029, SPACE],
  [0x202a, 0x202e, SKIP],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x2064, SKIP],
  [0x2066, 0x206f, SKIP],
  [0x2070, 0x2070, LETTER],
  [0x2071, 0x2071, LETTER | LOWER],
  [0x2074, 0x2079, LETTER],
  [0x207f, 0x207f, LETTER | LOWER],
  [0x2080, 0x2089, LETTER],
  [0x2090, 0x209c, LETTER | LOWER],
  [0x20d0, 0x20f0, SKIP],
];

/**
 * The kind of what every page has, told without Unicode's classes: to compile expressions with these takes longer than all
 * else that the first page after a start needs of this file.
 * @returns -1 where the classes must be asked
 */
function commonKind(character: string, codePoint: number): number {
  if (codePoint <= LAST_CASED) {
    if (character.toLowerCase() !== character) return LETTER | UPPER;
    if (character.toUpperCase() !== character) return LETTER | LOWER;
  }
  if (codePoint > 0xff && (codePoint < 0x2000 || codePoint > 0x20ff)) return -1;
  for (const [first, last, kind] of COMMON_KINDS) {
    if (codePoint < first) return 0;
    if (codePoint <= last) return kind;
  }
  return 0;
}

function kindOf(character: string, codePoint: number): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (DASHES.includes(character)) return DASH;
  const common = commonKind(character, codePoint);
  if (common >= 0) return common;
  if (/\s/u.test(character)) return SPACE;
  if (IGNORABLE.test(character) || SILENT.has(character.toLowerCase())) return SKIP;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return LETTER | UPPER;
  if (/\p{Ll}/u.test(character)) return LETTER | LOWER;
  return /[\p{L}\p{Nl}\p{No}]/u.test(character) ? otherLetter(character) : 0;
}

/** Letters without a case of their own; a compatibility form (𝐏, Ⓟ) takes the case of what it stands for. */
function otherLetter(character: string): number {
  const plain = character.normalize('NFKD');
  if (/^[\p{Lu}\p{Lt}]/u.test(plain)) return LETTER | UPPER;
  return /^\p{Ll}/u.test(plain) ? LETTER | LOWER : LETTER;
}

/**
 * Puts the first and the last letter of a fold into one number: `ﬃ` is f and i, which is what doubling leaves of it.
 */
function packFold(folded: string): number {
  const first = folded.charCodeAt(0);
  if (folded.length < 2) return first;
  return (first | (folded.charCodeAt(folded.length - 1) << 16)) >>> 0;
}

function makePage(number: number): CharacterPage {
  const kinds = new Uint8Array(256);
  const folds = new Uint32Array(256);
  for (let low = 0; low < 256; low += 1) {
    const codePoint = number * 256 + low;
    const isNone = (codePoint >= 0xd800 && codePoint <= 0xdfff) || codePoint > 0x10ffff;
    if (isNone) continue;
    const character = String.fromCodePoint(codePoint);
    const kind = kindOf(character, codePoint);
    kinds[low] = kind;
    if ((kind & WORD) === 0) continue;
    const folded = foldOf(character);
    if (folded === '') kinds[low] = SKIP;
    else folds[low] = packFold(folded);
  }
  return { kinds, folds };
}

const pages: (CharacterPage | undefined)[] = new Array(0x1100);

/** @param number code point >> 8, 0 to 0x10FF */
export function characterPage(number: number): CharacterPage {
  const known = pages[number];
  if (known !== undefined) return known;
  const made = makePage(number);
  pages[number] = made;
  return made;
}

/** @returns the kind bits of a code point */
export function kindOfCodePoint(codePoint: number): number {
  return characterPage(codePoint >> 8).kinds[codePoint & 255] ?? 0;
}

/** @returns the kind bits of the code unit at a place of a text; 0 beyond its ends */
export function kindAt(text: string, at: number): number {
  return kindOfCodePoint(text.charCodeAt(at) || 0);
}

export function isLetterAt(text: string, at: number): boolean {
  return (kindAt(text, at) & LETTER) !== 0;
}

export function startsWithCapital(text: string): boolean {
  return (kindAt(text, 0) & UPPER) !== 0;
}

export function startsWithSmallLetter(text: string): boolean {
  return (kindAt(text, 0) & LOWER) !== 0;
}

/** @returns the folded letter or letters of a code point, see {@link CharacterPage}; 0 where it is none */
export function foldOfCodePoint(codePoint: number): number {
  return characterPage(codePoint >> 8).folds[codePoint & 255] ?? 0;
}
