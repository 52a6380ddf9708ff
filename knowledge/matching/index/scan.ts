import { LETTER, LOWER, UPPER } from '../../text/characters';
import { chain } from '../../text/keys';
import { TextReader } from '../../text/reader';
import { VERDICT, WordCache } from '../../text/word-cache';
import { isArticle, Word } from '../../text/words';
import { capitalsOrBeyond, isLowerCase } from './bytes';
import { isInBitmap, type NameIndex, type ScanSink, type Span } from './open';

/** Most words of one name that the page may spread over. */
const MAX_WORDS = 14;
/** Stands between two blocks while they are read as one text: no name runs over it. */
const BETWEEN_BLOCKS = '\0';
/** Of a word with both, nothing more is asked. */
const SETTLED = VERDICT.noName | VERDICT.startsNothing;
/** Numbers kept of each capitalised word: block, start, end, strict key. */
export const WORD_NUMBERS = 4;

/** Finds spanes of text that may be names of an index. One pass, nothing allocated per word. */
export class Scanner {
  readonly reader = new TextReader();
  private readonly word = new Word();
  private readonly cache = new WordCache();
  private readonly starts = new Uint8Array(4);
  /** Every capitalised word met, {@link WORD_NUMBERS} a word: what a second look at the page needs, without a second pass. */
  words = new Int32Array(1 << 12);
  wordCount = 0;
  private block = 0;
  /** UTF-16 offsets of the block in the text of all blocks. */
  private blockStart = 0;
  private blockEnd = 0;
  private blocks: readonly string[] = [];
  private readonly span: Span = {
    firstRow: 0,
    endRow: 0,
    tag: 0,
    block: 0,
    start: 0,
    end: 0,
    startByte: 0,
    endByte: 0,
    words: 0,
    skippedStart: -1,
    skippedEnd: -1,
    slot: -1,
    identity: 0,
  };

  constructor(
    private readonly index: NameIndex,
    private readonly sink: ScanSink,
  ) {}

  /** Scans the blocks of a page; what the scanner has kept of the page before is forgotten. */
  scan(blocks: readonly string[]): void {
    this.blocks = blocks;
    this.block = 0;
    this.blockStart = 0;
    this.blockEnd = blocks[0]?.length ?? 0;
    this.wordCount = 0;
    this.reader.load(blocks.length === 1 ? (blocks[0] ?? '') : blocks.join(BETWEEN_BLOCKS));
    this.scanText();
  }

  private scanText(): void {
    const { reader } = this;
    const { bytes, view, length } = reader;
    let at = 0;
    let shift = 0;
    while (at < length) {
      const found = capitalsOrBeyond(view.getInt32(at, true));
      if (found === 0) {
        at += 4;
        continue;
      }
      at += (31 - Math.clz32(found & -found)) >> 3;
      if ((bytes[at] ?? 0) < 0x80) {
        if (bytes[at - 1] === 32 || reader.startsWord(at)) {
          this.nameAt(at, shift);
          at = this.afterFirst;
          shift = this.shiftAfterFirst;
        } else if (isLowerCase(bytes[at - 1] ?? 0) && reader.startsWord(at - 1)) {
          // A capital after one small letter: iTunes, eBay.
          this.nameAt(at - 1, shift);
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

  /** Goes on to the block that an offset into the text of all blocks lies in. */
  private enterBlock(start: number): void {
    while (start > this.blockEnd && this.block + 1 < this.blocks.length) {
      this.block += 1;
      this.blockStart = this.blockEnd + BETWEEN_BLOCKS.length;
      this.blockEnd = this.blockStart + (this.blocks[this.block]?.length ?? 0);
    }
  }

  private afterFirst = 0;
  private shiftAfterFirst = 0;

  /** Looks for names that start with the word at this byte. */
  private nameAt(at: number, shift: number): void {
    const { reader, word, cache } = this;
    const start = at - shift;
    if (start > this.blockEnd) this.enterBlock(start);
    const known = cache.find(reader.view, at);
    if (known > 0) {
      this.afterFirst = at + known;
      this.shiftAfterFirst = shift;
      this.keepWord(start, start + known, cache.strict);
      const { verdicts } = cache;
      if ((verdicts & VERDICT.article) !== 0 || (verdicts & SETTLED) === SETTLED) return;
      this.takeKnown(at, shift, known, verdicts);
      this.tryFrom(at, start, cache.slot, verdicts);
      return;
    }
    reader.readWord(at, shift);
    word.read(reader);
    this.afterFirst = reader.end > at ? reader.end : at + 1;
    this.shiftAfterFirst = reader.shift;
    const { strict, loose } = word.keys;
    this.keepWord(start, reader.end - reader.shift, strict);
    const article = isArticle(reader);
    if (word.startCount > 1) {
      if (!article) this.tryFrom(at, start, -1, 0);
      this.tryAfterClitics(at, shift);
      return;
    }
    cache.keep(strict, loose, article, reader.upperCount > 0);
    if (!article) this.tryFrom(at, start, cache.slot, 0);
  }

  /** Puts reader and word where reading a plain word again would have put them. */
  private takeKnown(at: number, shift: number, length: number, verdicts: number): void {
    const { reader, word, cache } = this;
    reader.end = at + length;
    reader.shift = shift;
    reader.letterCount = length;
    reader.upperCount = verdicts & VERDICT.hasCapital;
    word.keys.strict = cache.strict;
    word.keys.loose = cache.loose;
  }

  /** @param start offset into the text of all blocks */
  private keepWord(start: number, end: number, key: number): void {
    const at = this.wordCount * WORD_NUMBERS;
    if (at + WORD_NUMBERS > this.words.length) {
      const more = new Int32Array(this.words.length * 2);
      more.set(this.words);
      this.words = more;
    }
    this.words[at] = this.block;
    this.words[at + 1] = start - this.blockStart;
    this.words[at + 2] = end - this.blockStart;
    this.words[at + 3] = key;
    this.wordCount += 1;
  }

  /** Arabic and Hebrew: the same word again without "and", "in", "to" at its front. */
  private tryAfterClitics(at: number, shift: number): void {
    const { reader, word, starts } = this;
    const count = word.startCount;
    starts.set(word.starts);
    for (let number = 1; number < count; number += 1) {
      const from = starts[number] ?? 0;
      reader.readWord(at, shift);
      word.read(reader, from);
      this.tryFrom(at, at - shift, -1, 0);
    }
  }

  /**
   * The first word is read; goes on while the index knows names that begin so.
   * @param slot where the cache keeps it; -1 where it is not plain
   * @param verdicts what the cache knows of it
   */
  private tryFrom(startByte: number, start: number, slot: number, verdicts: number): void {
    const { word, cache, span } = this;
    const { strict, loose } = word.keys;
    span.block = this.block;
    span.startByte = startByte;
    span.start = start - this.blockStart;
    span.skippedStart = -1;
    if ((verdicts & VERDICT.noName) === 0) {
      span.slot = slot;
      span.identity = slot < 0 ? 0 : cache.identity;
      if (!this.trySingle(strict, slot, verdicts)) cache.remember(slot, VERDICT.noName);
    }
    if ((verdicts & VERDICT.startsNothing) !== 0) return;
    span.slot = -1;
    span.identity = 0;
    const hash = chain(0, loose);
    if ((verdicts & VERDICT.mayStart) !== 0) this.tryLonger(hash);
    else if (this.isPrefix(hash)) {
      cache.remember(slot, VERDICT.mayStart);
      this.tryLonger(hash);
    } else cache.remember(slot, VERDICT.startsNothing);
  }

  private tryLonger(first: number): void {
    const { reader, word, span } = this;
    let hash = first;
    for (let words = 2; words <= MAX_WORDS; words += 1) {
      if (!this.nextNameWord()) return;
      let longer = chain(hash, word.keys.loose);
      if (!this.isPrefix(longer)) {
        if (span.skippedStart >= 0 || words > 2 || reader.upperCount === 0) return;
        // One word between given name and family name: a middle name or an initial.
        span.skippedStart = this.wordStart;
        span.skippedEnd = reader.end;
        if (!this.nextNameWord()) return;
        longer = chain(hash, word.keys.loose);
        if (!this.isPrefix(longer)) return;
      }
      hash = longer;
      this.report(hash, words);
    }
  }

  private isPrefix(hash: number): boolean {
    return isInBitmap(this.index.prefixes, this.index.prefixBits, hash);
  }

  private trySingle(key: number, slot: number, verdicts: number): boolean {
    const { index, cache } = this;
    if ((verdicts & VERDICT.hasRows) !== 0)
      return this.pass(cache.firstRow(slot), cache.endRow(slot), key & 0xffff, 1);
    if (!isInBitmap(index.singles, index.singleBits, key) || !this.report(key, 1)) return false;
    cache.keepRows(slot, this.span.firstRow, this.span.endRow);
    return true;
  }

  /** Byte at which the word read last starts. */
  private wordStart = 0;

  /** Reads the next word that counts; articles are passed over. */
  private nextNameWord(): boolean {
    const { reader, word, cache } = this;
    for (let articles = 0; articles < 2; articles += 1) {
      const at = reader.nextWord(false);
      if (at < 0) return false;
      this.wordStart = at;
      const known = cache.find(reader.view, at);
      if (known > 0 && (cache.verdicts & VERDICT.article) === 0) {
        this.takeKnown(at, reader.nextShift, known, cache.verdicts);
        return true;
      }
      reader.readWord(at, reader.nextShift);
      if (reader.letterCount === 0) return false;
      const article = isArticle(reader);
      word.read(reader);
      if (known === 0 && word.startCount === 1)
        cache.keep(word.keys.strict, word.keys.loose, article, reader.upperCount > 0);
      if (!article) return true;
    }
    return false;
  }

  /** Passes on the rows with this hash; true where a name is among them. Of a hash the index keeps the ends; what lies between is left to verifying. */
  private report(hash: number, words: number): boolean {
    const { index } = this;
    const { tags } = index;
    const bucket = hash >>> (32 - index.bucketBits);
    const tag = hash & 0xffff;
    let row = index.buckets[bucket] ?? 0;
    let end = Math.min(index.buckets[bucket + 1] ?? 0, index.rows);
    while (row < end && tags[row] !== tag) row += 1;
    if (row >= end) return false;
    while (tags[end - 1] !== tag) end -= 1;
    return this.pass(row, end, tag, words);
  }

  private pass(firstRow: number, endRow: number, tag: number, words: number): boolean {
    const { reader, span } = this;
    span.firstRow = firstRow;
    span.endRow = endRow;
    span.tag = tag;
    span.end = reader.end - reader.shift - this.blockStart;
    span.endByte = reader.end;
    span.words = words;
    return this.sink.candidate(span);
  }
}
