import { TextReader } from '../../text/reader';
import { Sounds } from '../../text/sounds';
import { isArticle } from '../../text/words';

/** Letters of a word that are compared: what {@link TextReader} keeps, and an article before them. */
const MAX_LETTERS = 68;
/** More words than a span of the page ever has. */
const MAX_WORDS = 20;
/** Bin, ibn, ben and the like are spelled as names are. */
const LONGEST_PARTICLE = 3;
const A = 97, E = 101, L = 108; // biome-ignore format: a table

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
    if (this.letters[0] !== E || this.letters[1] !== L || this.length < 2) return this;
    spoken.set(this.letters, this.length);
    spoken.letters[0] = A;
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
