import { isArabic } from '../text/arabic';
import { isCaseOf, isCyrillic } from '../text/cyrillic';
import { TextReader } from '../text/reader';
import { Sounds } from '../text/sounds';
import { soundsMeet } from '../text/spelling';
import { isArticle } from '../text/words';

/** How a stretch of the page agrees with a name of the pack. */
export type Agreement = 'exact' | 'spelling' | 'none';

/** A word of the matched stretch. */
interface ReadWord {
  readonly letters: string;
  /** An article stood before it, with a space or hyphen. */
  readonly article: string;
}

const reader = new TextReader();
const left = new Sounds();
const right = new Sounds();
const scratch = new Uint16Array(66);

/** Splits a name into folded words, each with the article before it. */
export function foldedWords(text: string): ReadWord[] {
  const words: ReadWord[] = [];
  let article = '';
  reader.load(text);
  for (let at = reader.nextWord(true); at >= 0; at = reader.nextWord(true)) {
    reader.readWord(at, reader.nextShift);
    const letters = String.fromCharCode(...reader.letters.subarray(0, reader.letterCount));
    if (isArticle(reader) && reader.end < reader.length) {
      article = letters;
      continue;
    }
    words.push({ letters, article });
    article = '';
  }
  return words;
}

function read(into: Sounds, letters: string): Sounds {
  const count = Math.min(letters.length, scratch.length);
  for (let at = 0; at < count; at += 1) scratch[at] = letters.charCodeAt(at);
  into.read(scratch, count);
  return into;
}

/** @returns how two folded words agree */
export function wordsAgree(name: string, word: string, alone: boolean): Agreement {
  if (name === word) return 'exact';
  const first = name.charCodeAt(0);
  if (first < 128 && word.charCodeAt(0) < 128) {
    return soundsMeet(read(left, name), read(right, word), alone ? 'strict' : 'loose')
      ? 'spelling'
      : 'none';
  }
  if (isCyrillic(first)) return isCaseOf(name, word) ? 'exact' : 'none';
  if (isArabic(first)) return withoutClitics(word, name) ? 'exact' : 'none';
  return 'none';
}

/** True where `word` is `name` with clitics written onto its front. */
function withoutClitics(word: string, name: string): boolean {
  if (word.endsWith(name)) return /^[وف]?[بكل]?$/.test(word.slice(0, word.length - name.length));
  // للأسد: the article's alef is swallowed.
  return (
    name.startsWith('ال') &&
    word.endsWith(name.slice(1)) &&
    /^[وف]?ل$/.test(word.slice(0, word.length - name.length + 1))
  );
}

/** Compares a name of the pack with words of the page; `surface` may hold words beside the name's (a middle name). */
export function agreementOf(name: readonly ReadWord[], surface: readonly ReadWord[]): Agreement {
  if (name.length !== surface.length) return 'none';
  const alone = name.length === 1;
  let agreement: Agreement = 'exact';
  for (const [at, word] of name.entries()) {
    const other = surface[at];
    if (other === undefined) return 'none';
    let found = wordsAgree(word.letters, other.letters, alone);
    if (found === 'none' && word.article !== '')
      found = wordsAgree(`al${word.letters}`, other.letters.replace(/^el/, 'al'), alone);
    if (found === 'none') return 'none';
    if (found === 'spelling') agreement = 'spelling';
  }
  return agreement;
}
