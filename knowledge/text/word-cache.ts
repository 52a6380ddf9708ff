import { characterPage, WORD } from './characters';

const ascii = characterPage(0).kinds;
const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
/** Longer words are read anew each time. */
const LONGEST = 16;
const APOSTROPHE = 39;
const GRAVE = 96;
const HYPHEN = 45;
const DOT = 46;
const NO_NAME = 1;
const STARTS_NOTHING = 2;

/**
 * Remembers the keys of plain ASCII words, and what one index has for them: a page says "The" and "President" again and again. Direct-mapped; a word is compared
 * byte for byte, so that it never gets another's keys.
 */
export class WordCache {
  private readonly bytes = new Uint8Array(SLOTS * LONGEST);
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly strictKeys = new Int32Array(SLOTS);
  private readonly looseKeys = new Int32Array(SLOTS);
  private readonly isArticle = new Uint8Array(SLOTS);
  /** NO_NAME, STARTS_NOTHING. */
  private readonly verdicts = new Uint8Array(SLOTS);
  private slot = 0;
  private length = 0;
  /** Of the word found last. */
  strict = 0;
  loose = 0;
  article = false;
  /** Known to be no name of one word. */
  noName = false;
  /** Known to begin no name at all. */
  startsNothing = false;

  /**
   * Looks up the word at a byte position.
   * @returns its length in bytes where it is known; 0 where it must be read
   */
  find(text: Uint8Array, at: number): number {
    let hash = 0;
    let end = at;
    let byte = text[end] ?? 0;
    while (byte < 0x80 && ((ascii[byte] ?? 0) & WORD) !== 0) {
      hash = (Math.imul(hash, 31) + byte) | 0;
      end += 1;
      byte = text[end] ?? 0;
    }
    const length = end - at;
    // What may go on after these is not plain: an apostrophe, a dot within an acronym, a hyphen at a line's end, another script.
    if (
      byte >= 0x80 ||
      byte === APOSTROPHE ||
      byte === GRAVE ||
      byte === DOT ||
      byte === HYPHEN ||
      length > LONGEST
    ) {
      this.length = 0;
      return 0;
    }
    const slot = (Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS)) | 0;
    this.slot = slot;
    this.length = length;
    if (this.lengths[slot] !== length) return 0;
    const from = slot * LONGEST;
    for (let index = 0; index < length; index += 1) {
      if (this.bytes[from + index] !== text[at + index]) return 0;
    }
    this.strict = this.strictKeys[slot] ?? 0;
    this.loose = this.looseKeys[slot] ?? 0;
    this.article = this.isArticle[slot] === 1;
    const verdict = this.verdicts[slot] ?? 0;
    this.noName = (verdict & NO_NAME) !== 0;
    this.startsNothing = (verdict & STARTS_NOTHING) !== 0;
    return length;
  }

  /** Keeps the keys of the word that {@link find} has just not found, if it is plain. */
  keep(text: Uint8Array, at: number, strict: number, loose: number, article: boolean): void {
    const { slot, length } = this;
    if (length === 0) return;
    this.lengths[slot] = length;
    this.bytes.set(text.subarray(at, at + length), slot * LONGEST);
    this.strictKeys[slot] = strict;
    this.looseKeys[slot] = loose;
    this.isArticle[slot] = article ? 1 : 0;
    this.verdicts[slot] = 0;
  }

  /** @returns the slot of the word looked up or kept last, for {@link rememberNoName}; -1 where it is not plain */
  get lastSlot(): number {
    return this.length === 0 ? -1 : this.slot;
  }

  /** Remembers that the word in a slot is no name of one word, whatever stands around it. */
  rememberNoName(slot: number): void {
    if (slot >= 0) this.verdicts[slot] = (this.verdicts[slot] ?? 0) | NO_NAME;
  }

  /** Remembers that the word found last begins no name of the index. */
  rememberStartsNothing(): void {
    this.verdicts[this.slot] = (this.verdicts[this.slot] ?? 0) | STARTS_NOTHING;
  }
}
