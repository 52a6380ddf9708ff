import { arabicStarts, isArabic, restoreArticle } from './arabic-clitics';
import { DASH } from './characters';
import { cyrillicStem, isCyrillic } from './cyrillic';
import { hebrewStarts, isHebrew } from './hebrew';
import { WordKeys } from './keys';
import type { TextReader } from './reader';
import { Sounds } from './sounds';

/** More than any letter that an article has; four such digits fit a number exactly. */
const LETTERS = 2048;

/** Articles that stand before a word of an Arabic name with a hyphen or a space. */
const ARTICLES = wordsByNumber(['al', 'el', 'ul', 'ал', 'эл', 'ель', 'эль', 'ел']);
/** The same before a sun letter, read as it is spoken: always with a hyphen, or they would be English words. */
const SUN_ARTICLES = wordsByNumber([
  'as',
  'ash',
  'ad',
  'adh',
  'an',
  'ar',
  'at',
  'ath',
  'az',
  'es',
  'esh',
  'ech',
  'ach',
  'ed',
  'en',
  'er',
  'et',
  'ez',
  'och',
  'ud',
  'ur',
  'us',
  'аш',
  'ас',
  'ад',
  'ан',
  'ар',
  'ат',
  'аз',
  'эш',
  'эс',
  'эд',
]);
const LONGEST_ARTICLE = 4;

/** Short words as numbers of digits that are their letters, so that looking one up makes no string. */
function wordsByNumber(words: readonly string[]): ReadonlySet<number> {
  return new Set(
    words.map((word) => [...word].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0), 0)),
  );
}

/** First letters of articles: most short words are excluded by these. */
function mayBeginArticle(letter: number): boolean {
  switch (letter) {
    case 0x61:
    case 0x65:
    case 0x6f:
    case 0x75:
    case 0x430:
    case 0x44d:
    case 0x435:
      return true;
    default:
      return false;
  }
}

/** Keys of the word that a reader has just read, whatever its script. */
export class Word {
  readonly sounds = new Sounds();
  readonly keys = new WordKeys();
  /** Arabic and Hebrew: letters at which the name may begin, clitics before them; `startCount` of them. */
  readonly starts = new Uint8Array(4);
  startCount = 1;

  /** Computes the keys; for Arabic and Hebrew, from letter `from` on. */
  read(reader: TextReader, from = 0): void {
    const { letters, letterCount } = reader;
    const first = letters[0] ?? 0;
    this.startCount = 1;
    if (first < 128) {
      this.sounds.read(letters, letterCount);
      this.keys.ofSounds(this.sounds);
    } else if (isCyrillic(first)) {
      this.keys.ofLetters(letters, 0, cyrillicStem(letters, letterCount));
    } else if (isArabic(first)) {
      this.readArabic(reader, from);
    } else this.readOther(letters, letterCount, from);
  }

  /** Apart, so that the reading of Latin words stays small enough to be inlined. */
  private readOther(letters: Uint16Array, letterCount: number, from: number): void {
    if (from === 0 && isHebrew(letters[0] ?? 0))
      this.startCount = hebrewStarts(letters, letterCount, this.starts);
    this.keys.ofLetters(letters, from, letterCount);
  }

  private readArabic(reader: TextReader, from: number): void {
    const { letters, letterCount } = reader;
    if (from === 0) this.startCount = arabicStarts(letters, letterCount, this.starts);
    else reader.letterCount = restoreArticle(letters, from, letterCount);
    this.keys.ofLetters(letters, from, reader.letterCount);
  }
}

/** True where the word just read is an article of an Arabic name and more follows. */
export function isArticle(reader: TextReader): boolean {
  const { letters, letterCount } = reader;
  if (letterCount < 2 || letterCount > LONGEST_ARTICLE || !mayBeginArticle(letters[0] ?? 0))
    return false;
  let number = 0;
  for (let at = 0; at < letterCount; at += 1) {
    const letter = letters[at] ?? 0;
    if (letter >= LETTERS) return false;
    number = number * LETTERS + letter;
  }
  if (ARTICLES.has(number)) return true;
  return SUN_ARTICLES.has(number) && (reader.kindAt(reader.end) & DASH) !== 0;
}

/**
 * Turkish (and Azerbaijani) endings, which an apostrophe parts from a name: Putin'in, Rusya'nın, Moskova'da. The apostrophe
 * alone tells them.
 */
export const AFTER_APOSTROPHE =
  /^(?:(?:[nyş]?[ıiuüae])|[nys]?[ıiuü]n|[dt][ae]n?|n[dt][ae]n?|y?l[ae]|[dt]?[ae]?ki(?:ler|nin|ne)?|l[ıiuü]|l[ae]r[ıi]?(?:n[ıi]?n?)?|y?[dt][ıiuü]r?|s[ıiuü]n?|[ıiuü]n[ae]?)$/u;
