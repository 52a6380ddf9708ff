import { TextBytes } from './bytes';
import {
  APOSTROPHE,
  characterPage,
  DASH,
  LETTER,
  LOWER,
  SKIP,
  SPACE,
  UPPER,
  WORD,
} from './characters';

/** Longest word whose letters are kept; more letters are read over but do not count. */
const MAX_LETTERS = 64;
const ascii = characterPage(0);
const NEWLINE = 10;
const DOT = 46;
const SMALL_O = 111;
const AMPERSAND = 38;

/**
 * Reads words of a text in one pass over its UTF-8 bytes, keeping the UTF-16 offset of every position.
 * All offsets that leave this class are UTF-16 units into the raw text.
 *
 * One instance is reused for many texts; nothing is allocated per word.
 */
export class TextReader extends TextBytes {
  /** Byte position minus UTF-16 position, at `end` of the word read last. */
  shift = 0;
  /** Byte position after the word read last. */
  end = 0;
  /** Folded letters of the word read last. */
  readonly letters = new Uint16Array(MAX_LETTERS + 2);
  letterCount = 0;
  /** Upper-case letters in it. */
  upperCount = 0;

  override load(text: string): void {
    super.load(text);
    this.shift = 0;
    this.end = 0;
  }

  override loadBytes(
    source: Uint8Array,
    from: number,
    to: number,
    skipFrom = to,
    skipTo = to,
  ): void {
    super.loadBytes(source, from, to, skipFrom, skipTo);
    this.shift = 0;
    this.end = 0;
  }

  /**
   * Reads the word that starts at byte `at`, where the position shift is `shift`. Apostrophes and marks inside it
   * are read over; it ends before a possessive ('s), and a hyphen at a line's end joins.
   */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the hot loop stays one function
  readWord(at: number, shift: number): void {
    const { bytes, letters } = this;
    let count = 0;
    let upper = 0;
    let position = at;
    let end = at;
    let endShift = shift;
    this.lastDot = -1;
    for (;;) {
      const byte = bytes[position] ?? 0;
      if (byte < 0x80) {
        const kind = ascii.kinds[byte] ?? 0;
        if ((kind & WORD) !== 0) {
          if (count < MAX_LETTERS) letters[count++] = ascii.folds[byte] ?? 0;
          upper += (kind & UPPER) >> 1;
          position += 1;
          end = position;
          endShift = shift;
          continue;
        }
        if (byte === 0 || kind === SPACE) break;
        const next = this.inside(position, kind, count, at);
        if (next < 0) break;
        shift += this.innerSurplus;
        position = next;
        continue;
      }
      const codePoint = this.codePointAt(position);
      const width = this.width;
      const page = characterPage(codePoint >> 8);
      const kind = page.kinds[codePoint & 255] ?? 0;
      if ((kind & (WORD | SKIP)) !== 0) {
        if ((kind & WORD) !== 0) {
          const fold = page.folds[codePoint & 255] ?? 0;
          if (count < MAX_LETTERS) letters[count++] = fold & 0xffff;
          if (fold > 0xffff && count < MAX_LETTERS) letters[count++] = fold >>> 16;
          upper += (kind & UPPER) >> 1;
        }
        position += width;
        shift += TextReader.surplus(width);
        // A mark belongs to the letter before it; format characters at the end stay outside.
        if ((kind & WORD) !== 0 || this.isMark(codePoint)) {
          end = position;
          endShift = shift;
        }
        continue;
      }
      const next = this.inside(position, kind, count, at);
      if (next < 0) break;
      shift += this.innerSurplus;
      position = next;
    }
    this.end = this.lastDot === end + 1 ? this.lastDot : end;
    this.shift = endShift;
    this.letterCount = count;
    this.upperCount = upper;
  }

  private innerSurplus = 0;
  private lastDot = -1;

  private isMark(codePoint: number): boolean {
    return codePoint !== 0xad && codePoint !== 0xfeff && (codePoint < 0x200b || codePoint > 0x206f);
  }

  /**
   * Decides whether a character that is not a letter may stand inside the word.
   * @returns the position after it, or -1 where the word ends
   */
  private inside(at: number, kind: number, count: number, wordStart: number): number {
    this.innerSurplus = 0;
    if (kind === APOSTROPHE) return this.insideApostrophe(at, count, wordStart);
    if (kind === DASH) return this.hyphenAtLineEnd(at);
    if (this.bytes[at] === DOT) return this.dotInAcronym(at);
    return -1;
  }

  private insideApostrophe(at: number, count: number, wordStart: number): number {
    this.kindAt(at);
    const width = this.bytes[at] === undefined || (this.bytes[at] ?? 0) < 0x80 ? 1 : this.width;
    const next = at + width;
    const nextKind = this.kindAt(next);
    if ((nextKind & LETTER) === 0) return -1;
    const nextByte = this.bytes[next] ?? 0;
    if ((nextByte | 32) === 115 && (this.kindAt(next + 1) & WORD) === 0) return -1;
    this.innerSurplus = TextReader.surplus(width);
    // O'Brien is one word.
    if (count === 1 && ((this.bytes[wordStart] ?? 0) | 32) === SMALL_O) return next;
    // An elided article ends here: l'Union, dell'Assad, D'Assad.
    if ((nextKind & UPPER) !== 0 && (count === 1 || (this.kindAt(at - 1) & LOWER) !== 0)) return -1;
    if (count === 1 && this.isElision(wordStart)) return -1;
    return next;
  }

  /** d' and l' before a name in lower case: nothing else that is elided precedes one. */
  private isElision(wordStart: number): boolean {
    const byte = (this.bytes[wordStart] ?? 0) | 32;
    return byte === 100 || byte === 108;
  }

  private hyphenAtLineEnd(at: number): number {
    const first = this.bytes[at] ?? 0;
    this.kindAt(at);
    const width = first < 0x80 ? 1 : this.width;
    let position = at + width;
    while (this.bytes[position] === 32 || this.bytes[position] === 13) position += 1;
    if (this.bytes[position] !== NEWLINE) return -1;
    position += 1;
    while (this.bytes[position] === 32 || this.bytes[position] === 9) position += 1;
    if ((this.kindAt(position) & LOWER) === 0) return -1;
    this.innerSurplus = TextReader.surplus(width);
    return position;
  }

  /** U.S., E.U.: a dot between single capitals. */
  private dotInAcronym(at: number): number {
    const next = this.bytes[at + 1] ?? 0;
    const before = this.bytes[at - 1] ?? 0;
    // The last dot of an acronym written with dots is a part of it.
    if (isCapital(before) && this.bytes[at - 2] === DOT && !isCapital(next)) this.lastDot = at + 1;
    if (!isCapital(next) || !isCapital(before)) return -1;
    if (at >= 2 && ((ascii.kinds[this.bytes[at - 2] ?? 0] ?? 0) & WORD) !== 0) return -1;
    return ((ascii.kinds[this.bytes[at + 2] ?? 0] ?? 0) & WORD) === 0 ? at + 1 : -1;
  }

  /** Shift at the word that {@link nextWord} found. */
  nextShift = 0;

  /**
   * Crosses what may stand between two words of one name: spaces, one line break, a hyphen, the dot of an
   * initial, an ampersand; in a name of the pack (`lenient`) any punctuation.
   * @returns byte position of the next word, or -1
   */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the hot loop stays one function
  nextWord(lenient: boolean): number {
    let position = this.end;
    let shift = this.shift;
    // Nearly always one space and a letter.
    if (this.bytes[position] === 32 && isLetter(this.bytes[position + 1] ?? 0)) {
      this.nextShift = shift;
      return position + 1;
    }
    const possessive = this.possessiveAt(position);
    if (possessive > 0) {
      shift += TextReader.surplus(possessive - 1);
      position += possessive;
    }
    let dashes = 0;
    let breaks = 0;
    let spaces = 0;
    for (;;) {
      const kind = this.kindAt(position);
      const byte = this.bytes[position] ?? 0;
      const width = byte < 0x80 ? 1 : this.width;
      if ((kind & WORD) !== 0) break;
      if (position >= this.length) return -1;
      if (kind === SPACE) {
        spaces += 1;
        if (byte === NEWLINE) breaks += 1;
      } else if (kind === DASH) dashes += 1;
      else if (kind !== SKIP && !lenient && !this.mayJoin(byte, position, kind)) return -1;
      position += width;
      shift += TextReader.surplus(width);
    }
    if (!lenient && (dashes > 1 || breaks > 1 || (dashes > 0 && spaces > 1))) return -1;
    this.nextShift = shift;
    return position;
  }

  /** @returns how many bytes an apostrophe and an s that end a word take, or 0: "Russia's Foreign Ministry" */
  private possessiveAt(at: number): number {
    if ((this.kindAt(at) & APOSTROPHE) === 0) return 0;
    const width = (this.bytes[at] ?? 0) < 0x80 ? 1 : this.width;
    if (((this.bytes[at + width] ?? 0) | 32) !== 115) return 0;
    return (this.kindAt(at + width + 1) & WORD) === 0 ? width + 1 : 0;
  }

  private mayJoin(byte: number, position: number, kind: number): boolean {
    if (byte === AMPERSAND) return true;
    if (byte === DOT) return position === this.end && this.letterCount <= 2;
    if (kind !== APOSTROPHE) return false;
    // An elided particle of a name: D'Amico, Dell'Utri, L'Oreal.
    if (position === this.end) {
      this.kindAt(position);
      return (this.kindAt(position + (byte < 0x80 ? 1 : this.width)) & UPPER) !== 0;
    }
    // The ayn at the head of a name: Abd al-ʿAziz, al-'Arabiya.
    return (this.kindAt(position - 1) & (DASH | SPACE)) !== 0;
  }
}

function isLetter(byte: number): boolean {
  const small = byte | 32;
  return small >= 97 && small <= 122;
}

function isCapital(byte: number): boolean {
  return byte >= 65 && byte <= 90;
}
