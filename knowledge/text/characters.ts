/**
 * What each character is to a name: letter, mark that may be ignored, apostrophe, dash, space; and the
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
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'a', ɣ: 'gh',
    ґ: 'г', і: 'и', ї: 'и', є: 'е', ё: 'е', й: 'и', ў: 'у', ѣ: 'е',
    ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ہ: 'ه', ھ: 'ه', ە: 'ه', ς: 'σ',
  }),
); // biome-ignore format: a table
/** Signs inside words that carry no sound of their own: Cyrillic hard and soft sign, Arabic hamza. */
const SILENT = new Set(['ъ', 'ь', 'ء', 'ـ']);

const IGNORABLE = /^(?:\p{M}|\p{Cf}|[\u115F\u1160\u3164\uFFA0])$/u;

function foldOf(character: string): string {
  const lower = character.toLowerCase();
  const special = SPECIAL.get(lower);
  if (special !== undefined) return special;
  const letters = lower.normalize('NFKD').toLowerCase();
  let folded = '';
  for (const letter of letters) {
    if (/\p{M}/u.test(letter)) continue;
    folded += SPECIAL.get(letter) ?? letter;
  }
  return folded;
}

function kindOf(character: string): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (DASHES.includes(character)) return DASH;
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

/** Puts the first and the last letter of a fold into one number: `ﬃ` is f and i, which is what doubling leaves of it. */
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
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
    const character = String.fromCodePoint(codePoint);
    const kind = kindOf(character);
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
