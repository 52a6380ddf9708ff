/** How many words are kept: enough for some dozens of pages. */
const SLOT_BITS = 13;
/** Numbers of a record: verdicts, strict key, loose key, identity, and the word's bytes, sixteen at most. */
const RECORD = 8;
const STRICT = 1;
const LOOSE = 2;
const IDENTITY = 3;
const BYTES = 4;
const FOUR = 4;
/** What is known of a word beside its keys, as bits: see {@link WordCache.verdicts}. */
export const VERDICT = {
  /** An article of an Arabic name. */
  article: 1,
  hasCapital: 2,
  /** No name of one word. */
  noName: 4,
  /** Begins no longer name. */
  startsNothing: 8,
  /** May begin a longer one. */
  mayStart: 16,
  /** Rows with its key are kept. */
  hasRows: 32,
} as const;

const HIGH_BITS = 0x80808080 | 0;
const LOW_BITS = 0x7f7f7f7f;
/** Added to a lower-case byte below 128, these set its high bit from `a` on, and from `{` on. */
const FROM_A = 0x1f1f1f1f;
const FROM_BRACE = 0x05050505;
const SMALL = 0x20202020;

/** What may follow a plain word in ASCII: most characters end it, some only with what comes after them. */
const ENDS = 0,
  GOES_ON = 1,
  DOT = 2,
  HYPHEN = 3,
  QUOTE = 4;
const AFTER = new Uint8Array(128);
AFTER.fill(GOES_ON, 48, 58);
AFTER[96] = GOES_ON;
AFTER[46] = DOT;
AFTER[45] = HYPHEN;
AFTER[39] = QUOTE;
/**
 * An article is parted from its word by a hyphen (ash-Sharaa), and is one only then: too short to be remembered before
 * one.
 */
const LONGEST_ARTICLE = 4;

/**
 * Remembers the keys of plain ASCII words, and what one index has for them: a page says "The" and "President" again and again.
 * Direct-mapped; a word is compared byte for byte, four bytes at a time, so that it never gets another's keys. A word is plain
 * where reading it letter by letter would end where its letters end.
 */
export class WordCache {
  private readonly records = new Int32Array(RECORD << SLOT_BITS);
  /** First row of each word's key and the row after the last: what the index has apart in three places. */
  private readonly rows = new Int32Array(2 << SLOT_BITS);
  private words = 0;
  /** First number of the record of the word looked up last; -1 where it is not plain. */
  private record = -1;
  private readonly four = new Int32Array(FOUR);

  /**
   * Looks up the word at a byte position.
   * @param view the text's bytes, with four zero bytes after them
   * @returns its length in bytes where it is known; 0 where it must be read
   */
  find(view: DataView, at: number): number {
    const { records } = this;
    const first = view.getInt32(at, true);
    let other = 0;
    let third = 0;
    let fourth = 0;
    let length = 4;
    let open = notLetters(first);
    let one = first;
    if (open !== 0) one = head(first, open);
    else {
      other = view.getInt32(at + 4, true);
      open = notLetters(other);
      length = 8;
      if (open !== 0) other = head(other, open);
      else {
        third = view.getInt32(at + 8, true);
        open = notLetters(third);
        length = 12;
        if (open !== 0) third = head(third, open);
        else {
          fourth = view.getInt32(at + 12, true);
          open = notLetters(fourth);
          length = 16;
          if (open === 0) return this.notPlain();
          fourth = head(fourth, open);
        }
      }
    }
    length += (lowest(open) >> 3) - 4;
    const next = view.getUint8(at + length);
    if ((next >= 0x80 || AFTER[next] !== ENDS) && !endsPlainly(view, at + length, length))
      return this.notPlain();
    let hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
    hash ^= Math.imul(third, 0xc2b2ae35) ^ Math.imul(fourth, 0x27d4eb2f);
    const record = (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - SLOT_BITS)) * RECORD;
    this.record = record;
    if (
      records[record + BYTES] === one &&
      records[record + BYTES + 1] === other &&
      records[record + BYTES + 2] === third &&
      records[record + BYTES + 3] === fourth
    )
      return length;
    const { four } = this;
    four[0] = one;
    four[1] = other;
    four[2] = third;
    four[3] = fourth;
    return 0;
  }

  private notPlain(): number {
    this.record = -1;
    return 0;
  }

  /** Of the word found last. */
  get strict(): number {
    return this.records[this.record + STRICT] ?? 0;
  }

  get loose(): number {
    return this.records[this.record + LOOSE] ?? 0;
  }

  /** Bits of {@link VERDICT}. */
  get verdicts(): number {
    return this.records[this.record] ?? 0;
  }

  /** A number that this word has while it is kept and no other word ever had; 0 where it is not plain. */
  get identity(): number {
    return this.record < 0 ? 0 : (this.records[this.record + IDENTITY] ?? 0);
  }

  /** Number of the place where the word is kept, -1 where it is not plain. */
  get slot(): number {
    return this.record < 0 ? -1 : this.record / RECORD;
  }

  /** Keeps the keys of the word that {@link find} has just not found, if it is plain. */
  keep(strict: number, loose: number, article: boolean, hasCapital: boolean): void {
    const { record, records } = this;
    if (record < 0) return;
    this.words += 1;
    records[record] = (article ? VERDICT.article : 0) | (hasCapital ? VERDICT.hasCapital : 0);
    records[record + STRICT] = strict;
    records[record + LOOSE] = loose;
    records[record + IDENTITY] = this.words;
    records.set(this.four, record + BYTES);
  }

  /**
   * Remembers what the index has found of the word in a slot, whatever stands around it.
   * @param slot -1 where the word is not plain: nothing is remembered
   * @param verdict of {@link VERDICT}
   */
  remember(slot: number, verdict: number): void {
    if (slot >= 0) this.records[slot * RECORD] = (this.records[slot * RECORD] ?? 0) | verdict;
  }

  /** Keeps the rows that the index has for the key of the word in a slot; -1 as with {@link remember}. */
  keepRows(slot: number, firstRow: number, endRow: number): void {
    if (slot < 0) return;
    this.rows[slot * 2] = firstRow;
    this.rows[slot * 2 + 1] = endRow;
    this.remember(slot, VERDICT.hasRows);
  }

  firstRow(slot: number): number {
    return this.rows[slot * 2] ?? 0;
  }

  endRow(slot: number): number {
    return this.rows[slot * 2 + 1] ?? 0;
  }
}

/** @returns the high bit of each of four bytes that is not an ASCII letter */
function notLetters(four: number): number {
  const low = (four | SMALL) & LOW_BITS;
  return (~((low + FROM_A) & ~(low + FROM_BRACE)) | four) & HIGH_BITS;
}

/** @returns number of the lowest bit that is set */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** @returns the bytes before the first that is marked */
function head(four: number, marks: number): number {
  const bits = lowest(marks) & ~7;
  return bits === 0 ? 0 : four & (-1 >>> (32 - bits));
}

/** True where what follows a word does not go on with it, although it might. */
function endsPlainly(view: DataView, end: number, length: number): boolean {
  const byte = view.getUint8(end);
  if (byte < 0x80) {
    const kind = AFTER[byte];
    // U.S. is an acronym, "Moscow." ends a sentence.
    if (kind === DOT) return length > 1 && (view.getUint8(end - 1) & 32) !== 0;
    if (kind === HYPHEN) return length > LONGEST_ARTICLE && isLetter(view.getUint8(end + 1));
    return kind === QUOTE && isPossessive(view, end + 1);
  }
  // General punctuation: quotes end a word, dashes unless a line ends after them, an apostrophe before a possessive s.
  if (byte !== 0xe2 || view.getUint8(end + 1) !== 0x80) return false;
  switch (view.getUint8(end + 2)) {
    case 0x9c:
    case 0x9d:
      return true;
    case 0x93:
    case 0x94:
      return length > LONGEST_ARTICLE && isLetter(view.getUint8(end + 3));
    case 0x99:
      return isPossessive(view, end + 3);
    default:
      return false;
  }
}

/** An s and no letter after it; or no letter at all. */
function isPossessive(view: DataView, at: number): boolean {
  const byte = view.getUint8(at);
  if (byte >= 0x80) return false;
  if ((byte | 32) !== 115) return !isLetter(byte);
  const next = view.getUint8(at + 1);
  return next < 0x80 && !isLetter(next) && AFTER[next] !== GOES_ON;
}

function isLetter(byte: number): boolean {
  const small = byte | 32;
  return small >= 97 && small <= 122;
}
