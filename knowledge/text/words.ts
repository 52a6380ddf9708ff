import { arabicStarts, isArabic, restoreArticle } from './arabic';
import { DASH } from './characters';
import { cyrillicStem, isCyrillic } from './cyrillic';
import { WordKeys } from './keys';
import type { TextReader } from './reader';
import { Sounds } from './sounds';

/** Articles that stand before a word of an Arabic name with a hyphen or a space. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ал', 'эл', 'ель', 'эль', 'ел']);
/** The same before a sun letter, read as it is spoken: always with a hyphen, or they would be English words. */
const SUN_ARTICLES = new Set([
  'as', 'ash', 'ad', 'adh', 'an', 'ar', 'at', 'ath', 'az', 'es', 'esh', 'ech', 'ach', 'ed', 'en', 'er', 'et', 'ez', 'och', 'ud', 'ur', 'us',
  'аш', 'ас', 'ад', 'ан', 'ар', 'ат', 'аз', 'эш', 'эс', 'эд',
]); // biome-ignore format: a table
const LONGEST_ARTICLE = 4;
/** What they begin with: tells most short words apart at once. */
const VOWELS_OF_ARTICLES = new Set([...'aeouаэе'].map((letter) => letter.charCodeAt(0)));

/** Keys of the word that a reader has just read, whatever its script. */
export class Word {
  readonly sounds = new Sounds();
  readonly keys = new WordKeys();
  /** Arabic: letters at which the name may begin, clitics before them; `startCount` of them. */
  readonly starts = new Uint8Array(4);
  startCount = 1;

  /** Computes the keys; for Arabic, from letter `from` on. */
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
    } else this.keys.ofLetters(letters, 0, letterCount);
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
  if (letterCount < 2 || letterCount > LONGEST_ARTICLE || !VOWELS_OF_ARTICLES.has(letters[0] ?? 0))
    return false;
  const word = String.fromCharCode(...letters.subarray(0, letterCount));
  if (ARTICLES.has(word)) return true;
  return SUN_ARTICLES.has(word) && (reader.kindAt(reader.end) & DASH) !== 0;
}
