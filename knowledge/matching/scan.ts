import { LETTER, LOWER, UPPER } from '../text/characters';
import { chain } from '../text/keys';
import { TextReader } from '../text/reader';
import { WordCache } from '../text/word-cache';
import { isArticle, Word } from '../text/words';
import { firstProbe, secondProbe } from './layout';
import type { NameIndex } from './open';

/** Most words of one name that the page may spread over. */
const MAX_WORDS = 14;
/** Four bytes at a time: none is a capital or outside ASCII. */
const NO_SINGLE = -2;
const HIGH_BITS = 0x80808080 | 0;
const LOW_BITS = 0x7f7f7f7f;
/** Added to a byte below 128, these set its high bit from `A` on, and from `[` on. */
const FROM_A = 0x3f3f3f3f;
const FROM_BRACKET = 0x25252525;

/** A stretch of the page whose keys are those of some rows of the index. One object, filled anew for each. */
export interface Stretch {
  firstRow: number;
  /** Row after the last. */
  endRow: number;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** The same as positions in the reader's bytes. */
  startByte: number;
  endByte: number;
  /** Words of the name. */
  words: number;
  /** A middle name between them that is not the name's, UTF-16 offsets; -1 where there is none. */
  skippedStart: number;
  skippedEnd: number;
}

/** Receives every stretch: to be verified. */
export interface ScanSink {
  /** @returns false where the words are no name, whatever stands around them */
  candidate(stretch: Readonly<Stretch>): boolean;
}

/** Numbers kept of each capitalised word: block, start, end, strict key. */
export const WORD_NUMBERS = 4;

/** Finds stretches of text that may be names of an index. One pass, nothing allocated per word. */
export class Scanner {
  readonly reader = new TextReader();
  private readonly word = new Word();
  private readonly cache = new WordCache();
  private readonly starts = new Uint8Array(4);
  /** Every capitalised word met, {@link WORD_NUMBERS} a word: what a second look at the page needs, without a second pass. */
  words = new Int32Array(1 << 12);
  wordCount = 0;
  private block = 0;
  private readonly stretch: Stretch = {
    firstRow: 0, endRow: 0, start: 0, end: 0, startByte: 0, endByte: 0, words: 0, skippedStart: -1, skippedEnd: -1,
  }; // biome-ignore format: plain numbers

  constructor(
    private readonly index: NameIndex,
    private readonly sink: ScanSink,
  ) {}

  /** Forgets the words of the page before. */
  forget(): void {
    this.wordCount = 0;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the hot loop stays one function
  scan(text: string, block: number): void {
    const { reader } = this;
    this.block = block;
    reader.load(text);
    const { bytes, words32, length } = reader;
    let at = 0;
    let shift = 0;
    while (at < length) {
      if ((at & 3) === 0) {
        let quad = at >> 2;
        for (;;) {
          const four = words32[quad] ?? 0;
          const low = four & LOW_BITS;
          if ((((low + FROM_A) ^ (low + FROM_BRACKET)) | four) & HIGH_BITS) break;
          quad += 1;
          if (quad << 2 >= length) return;
        }
        at = quad << 2;
      }
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) {
        if (byte >= 65 && byte <= 90 && reader.startsWord(at)) {
          this.nameAt(at, shift);
          at = this.afterFirst;
          shift = this.shiftAfterFirst;
        } else at += 1;
        continue;
      }
      const kind = reader.kindAt(at);
      const width = reader.widthInBytes;
      if (
        (kind & LETTER) !== 0 &&
        ((kind & UPPER) !== 0 || (kind & LOWER) === 0) &&
        reader.startsWord(at)
      ) {
        this.nameAt(at, shift);
        at = this.afterFirst;
        shift = this.shiftAfterFirst;
        continue;
      }
      at += width;
      shift += width === 2 ? 1 : 2;
    }
  }

  private afterFirst = 0;
  private shiftAfterFirst = 0;

  /** Looks for names that start with the word at this byte. */
  private nameAt(at: number, shift: number): void {
    const { reader, word, cache } = this;
    const known = cache.find(reader.bytes, at);
    if (known > 0) {
      this.afterFirst = at + known;
      this.shiftAfterFirst = shift;
      this.keepWord(at - shift, at - shift + known, cache.strict);
      if (cache.article || cache.startsNothing) return;
      if (this.mayStartName(cache)) this.readFrom(at, shift, known);
      else cache.rememberStartsNothing();
      return;
    }
    reader.readWord(at, shift);
    word.read(reader);
    this.afterFirst = reader.end > at ? reader.end : at + 1;
    this.shiftAfterFirst = reader.shift;
    const { strict, loose } = word.keys;
    this.keepWord(at - shift, reader.end - reader.shift, strict);
    const article = isArticle(reader);
    if (word.startCount === 1) cache.keep(reader.bytes, at, strict, loose, article);
    if (article) return;
    this.slot = cache.lastSlot;
    this.tryFrom(at, at - shift);
    if (word.startCount > 1) this.tryAfterClitics(at, shift);
  }

  private mayStartName({ strict, loose, noName }: WordCache): boolean {
    const { index } = this;
    if (!noName && has(index.singles, index.singleBits, strict)) return true;
    return has(index.prefixes, index.prefixBits, chain(0, loose));
  }

  /** Goes on from a plain word that the cache knows. */
  private readFrom(at: number, shift: number, length: number): void {
    const { cache } = this;
    this.takeKnown(at, shift, length);
    if (cache.noName) this.slot = NO_SINGLE;
    else this.slot = cache.lastSlot;
    this.tryFrom(at, at - shift);
  }

  /** Puts reader and word where reading a plain word anew would have put them. */
  private takeKnown(at: number, shift: number, length: number): void {
    const { reader, word, cache } = this;
    const first = reader.bytes[at] ?? 0;
    reader.end = at + length;
    reader.shift = shift;
    reader.letterCount = length;
    reader.upperCount = first >= 65 && first <= 90 ? 1 : 0;
    word.keys.strict = cache.strict;
    word.keys.loose = cache.loose;
  }

  /** Slot of the first word in the cache; -1 where it is not plain; NO_SINGLE where it is known to be no name. */
  private slot = -1;

  private keepWord(start: number, end: number, key: number): void {
    const at = this.wordCount * WORD_NUMBERS;
    if (at + WORD_NUMBERS > this.words.length) {
      const more = new Int32Array(this.words.length * 2);
      more.set(this.words);
      this.words = more;
    }
    this.words[at] = this.block;
    this.words[at + 1] = start;
    this.words[at + 2] = end;
    this.words[at + 3] = key;
    this.wordCount += 1;
  }

  /** Arabic: the same word again without "and", "in", "to" at its front. */
  private tryAfterClitics(at: number, shift: number): void {
    const { reader, word, starts } = this;
    const count = word.startCount;
    starts.set(word.starts);
    for (let number = 1; number < count; number += 1) {
      const from = starts[number] ?? 0;
      reader.readWord(at, shift);
      word.read(reader, from);
      this.tryFrom(at, at - shift);
    }
  }

  /** The first word is read; goes on while the index knows names that begin so. */
  private tryFrom(startByte: number, start: number): void {
    const { reader, word, index, stretch } = this;
    stretch.startByte = startByte;
    stretch.start = start;
    stretch.skippedStart = -1;
    if (this.slot !== NO_SINGLE && !this.trySingle(word.keys.strict))
      this.cache.rememberNoName(this.slot);
    let hash = chain(0, word.keys.loose);
    if (!has(index.prefixes, index.prefixBits, hash)) return;
    for (let words = 2; words <= MAX_WORDS; words += 1) {
      if (!this.nextNameWord()) return;
      let longer = chain(hash, word.keys.loose);
      if (!has(index.prefixes, index.prefixBits, longer)) {
        if (stretch.skippedStart >= 0 || words > 2 || reader.upperCount === 0) return;
        // One word between given name and family name: a middle name or an initial.
        stretch.skippedStart = this.wordStart;
        stretch.skippedEnd = reader.end - reader.shift;
        if (!this.nextNameWord()) return;
        longer = chain(hash, word.keys.loose);
        if (!has(index.prefixes, index.prefixBits, longer)) return;
      }
      hash = longer;
      this.report(hash, words);
    }
  }

  private trySingle(key: number): boolean {
    const { index } = this;
    return has(index.singles, index.singleBits, key) && this.report(key, 1);
  }

  private wordStart = 0;

  /** Reads the next word that counts; articles are passed over. */
  private nextNameWord(): boolean {
    const { reader, word } = this;
    for (let articles = 0; articles < 2; articles += 1) {
      const at = reader.nextWord(false);
      if (at < 0) return false;
      this.wordStart = at - reader.nextShift;
      const known = this.cache.find(reader.bytes, at);
      if (known > 0 && !this.cache.article) {
        this.takeKnown(at, reader.nextShift, known);
        return true;
      }
      reader.readWord(at, reader.nextShift);
      if (reader.letterCount === 0) return false;
      const article = isArticle(reader);
      word.read(reader);
      if (word.startCount === 1)
        this.cache.keep(reader.bytes, at, word.keys.strict, word.keys.loose, article);
      if (!article) return true;
    }
    return false;
  }

  /** Passes on the rows with this hash; true where a name is among them. Of a hash the index keeps the ends; what lies between is left to verifying. */
  private report(hash: number, words: number): boolean {
    let named = false;
    const { index, reader, stretch } = this;
    const bucket = hash >>> (32 - index.bucketBits);
    const tag = hash & 0xffff;
    const last = index.buckets[bucket + 1] ?? 0;
    for (let row = index.buckets[bucket] ?? 0; row < last; row += 1) {
      if (index.tags[row] !== tag) continue;
      stretch.firstRow = row;
      while (row + 1 < last && index.tags[row + 1] === tag) row += 1;
      stretch.endRow = row + 1;
      stretch.end = reader.end - reader.shift;
      stretch.endByte = reader.end;
      stretch.words = words;
      if (this.sink.candidate(stretch)) named = true;
    }
    return named;
  }
}

function has(bitmap: Uint8Array, bits: number, hash: number): boolean {
  const first = firstProbe(hash, bits);
  if (((bitmap[first >>> 3] ?? 0) & (1 << (first & 7))) === 0) return false;
  const second = secondProbe(hash, bits);
  return ((bitmap[second >>> 3] ?? 0) & (1 << (second & 7))) !== 0;
}
