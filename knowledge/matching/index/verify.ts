import { isArabic } from '../../text/arabic-clitics';
import { startsWithCapital, startsWithSmallLetter } from '../../text/characters';
import { isCaseOf, isCyrillic, isFormOf } from '../../text/cyrillic';
import { everyExpression, L, M } from '../../text/expression';
import { hasHebrewPrefix, isHebrew } from '../../text/hebrew';
import { TextReader } from '../../text/reader';
import { Sounds } from '../../text/sounds';
import { soundsMeet } from '../../text/spelling';
import { isArticle } from '../../text/words';
import type { Span } from './open';

/** Letters of a word that are compared: what {@link TextReader} keeps, and an article before them. */
const MAX_LETTERS = 68;
/** More words than a span of the page ever has. */
const MAX_WORDS = 20;
/** Bin, ibn, ben and the like are spelled as names are. */
const LONGEST_PARTICLE = 3;
const SMALL_A = 97,
  SMALL_E = 101,
  SMALL_L = 108;

/** A word as it is compared: folded letters, and its sounds when they are asked for. Reused for word after word. */
export class FoldedWord {
  readonly letters = new Uint16Array(MAX_LETTERS);
  length = 0;
  /** An article that stood before it, with a space or hyphen; '' where there was none. */
  article = '';
  /** Written without a capital, and no particle: a word of the language (port, naval), which has one spelling. */
  ordinary = false;
  private readonly run = new Sounds();
  private hasSounds = false;

  set(letters: Uint16Array, length: number): this {
    for (let at = 0; at < length; at += 1) this.letters[at] = letters[at] ?? 0;
    this.length = length;
    this.hasSounds = false;
    return this;
  }

  /** @param text folded letters */
  setText(text: string): this {
    const length = Math.min(text.length, MAX_LETTERS);
    for (let at = 0; at < length; at += 1) this.letters[at] = text.charCodeAt(at);
    this.length = length;
    this.hasSounds = false;
    return this;
  }

  get text(): string {
    return String.fromCharCode(...this.letters.subarray(0, this.length));
  }

  equals({ letters, length }: FoldedWord): boolean {
    if (length !== this.length) return false;
    for (let at = 0; at < length; at += 1) if (letters[at] !== this.letters[at]) return false;
    return true;
  }

  /** The sounds of a word of Latin letters. */
  sounds(): Sounds {
    if (!this.hasSounds) this.run.read(this.letters, this.length);
    this.hasSounds = true;
    return this.run;
  }

  /** The word with "al" written onto it. Valid until the next call. */
  withArticle(): FoldedWord {
    return joined.setText(`al${this.text}`);
  }

  /** The word with an "el" that it begins with read as "al". Valid until the next call. */
  withAl(): FoldedWord {
    if (this.letters[0] !== SMALL_E || this.letters[1] !== SMALL_L || this.length < 2) return this;
    spoken.set(this.letters, this.length);
    spoken.letters[0] = SMALL_A;
    return spoken;
  }
}

const joined = new FoldedWord();
const spoken = new FoldedWord();

/** A name's words, articles set apart. One object is filled again and again: nothing is allocated per name. */
export class FoldedWords {
  count = 0;
  private readonly words: FoldedWord[] = [];
  private readonly reader = new TextReader();

  /** The word at a place below `count`. */
  word(at: number): FoldedWord {
    let word = this.words[at];
    if (word === undefined) {
      word = new FoldedWord();
      this.words[at] = word;
    }
    return word;
  }

  /** Reads bytes `from` up to `to` of a text, without those from `skipFrom` up to `skipTo`. Words beyond the twentieth are left out. */
  readBytes(source: Uint8Array, from: number, to: number, skipFrom = to, skipTo = to): this {
    this.reader.loadBytes(source, from, to, skipFrom, skipTo);
    return this.readWords();
  }

  read(text: string): this {
    this.reader.load(text);
    return this.readWords();
  }

  private readWords(): this {
    const { reader } = this;
    let article = '';
    this.count = 0;
    for (
      let at = reader.nextWord(true);
      at >= 0 && this.count < MAX_WORDS;
      at = reader.nextWord(true)
    ) {
      reader.readWord(at, reader.nextShift);
      const word = this.word(this.count).set(reader.letters, reader.letterCount);
      if (isArticle(reader) && reader.end < reader.length) {
        article = word.text;
        continue;
      }
      word.article = article;
      word.ordinary = reader.upperCount === 0 && reader.letterCount > LONGEST_PARTICLE;
      article = '';
      this.count += 1;
    }
    return this;
  }
}

/** How a span of the page agrees with a name of the pack. */
export type Agreement = 'exact' | 'spelling' | 'none';

/** @returns how two folded words agree */
export function wordsAgree(name: FoldedWord, word: FoldedWord, alone: boolean): Agreement {
  if (name.equals(word)) return 'exact';
  const first = name.letters[0] ?? 0;
  if (first < 128 && (word.letters[0] ?? 0) < 128) {
    // "ministero" is not a spelling of "ministro".
    return !name.ordinary && soundsMeet(name.sounds(), word.sounds(), alone ? 'strict' : 'loose')
      ? 'spelling'
      : 'none';
  }
  if (isCyrillic(first)) return isCyrillicForm(name, word) ? 'exact' : 'none';
  if (isArabic(first)) return withoutClitics(word.text, name.text) ? 'exact' : 'none';
  return isHebrew(first) && hasHebrewPrefix(word.text, name.text) ? 'exact' : 'none';
}

function isCyrillicForm({ text, ordinary }: FoldedWord, word: FoldedWord): boolean {
  return ordinary ? isFormOf(word.text, text) : isCaseOf(text, word.text);
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
export function agreementOf(name: FoldedWords, surface: FoldedWords): Agreement {
  if (name.count !== surface.count) return 'none';
  const alone = name.count === 1;
  let agreement: Agreement = 'exact';
  for (let at = 0; at < name.count; at += 1) {
    const word = name.word(at);
    const other = surface.word(at);
    let found = wordsAgree(word, other, alone);
    if (found === 'none' && word.article !== '')
      found = wordsAgree(word.withArticle(), other.withAl(), alone);
    if (found === 'none') return 'none';
    if (found === 'spelling') agreement = 'spelling';
  }
  return agreement;
}

/** The words of the page that a span covers. One object is filled again and again. */
export class Surface {
  /** A name was refused only for want of an article before it. */
  needsArticle = false;
  /** An Arabic article stands right before. */
  hasArticle = false;
  words = 0;
  skipped = false;
  private text = '';
  private span: Readonly<Span> | undefined;
  private bytes: Uint8Array = new Uint8Array();
  private wholeOnce: string | undefined;
  private foldedOnce: FoldedWords | undefined;
  private readonly foldedWords = new FoldedWords();

  set(text: string, span: Readonly<Span>, bytes: Uint8Array, hasArticle: boolean): this {
    this.text = text;
    this.span = span;
    this.bytes = bytes;
    this.hasArticle = hasArticle;
    this.words = span.words;
    this.skipped = span.skippedStart >= 0;
    this.needsArticle = false;
    this.wholeOnce = this.foldedOnce = undefined;
    return this;
  }

  get whole(): string {
    this.wholeOnce ??= this.text.slice(this.span?.start, this.span?.end);
    return this.wholeOnce;
  }

  /** Folded words, a middle name left out. */
  folded(): FoldedWords {
    if (this.foldedOnce === undefined && this.span !== undefined) {
      const { startByte, endByte, skippedStart, skippedEnd } = this.span;
      this.foldedOnce = this.skipped
        ? this.foldedWords.readBytes(this.bytes, startByte, endByte, skippedStart, skippedEnd)
        : this.foldedWords.readBytes(this.bytes, startByte, endByte);
    }
    return this.foldedOnce ?? this.foldedWords;
  }
}

/** Words of a name with the articles that are written onto them left aside: the "al-" of al-Qaeda is not a word in front. */
const NAME_WORDS = everyExpression`(?<![${L}])(?!(?:al|el|as|ash|ad|an|ar|at|az)-)[${L}][${L}${M}'’ʼ]*`;

/**
 * The part of a name from its first capital on, where words without one stand in front: "Tartus" of "port of Tartus". The
 * scan stops at capitals only, so such a name is filed under this part and its front is read backwards from it.
 * @returns '' where the name begins with a capital, has none, or is of a script without case
 */
export function capitalisedTail(name: string): string {
  let front = false;
  for (const { 0: word, index } of name.matchAll(NAME_WORDS)) {
    if (startsWithCapital(word)) return front ? name.slice(index) : '';
    if (!startsWithSmallLetter(word)) return '';
    front = true;
  }
  return '';
}
