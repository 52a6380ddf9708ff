import { remembered } from '../../text/remembered';
import type { Around } from '../evidence/around';
import { Neighbour } from '../evidence/neighbours';
import type { Needs, Row, Words } from './rows';

/** A word that a table without a side passes to its rows, which do not look at it. */
const NO_WORD = new Neighbour('', 0, 0, 'space');

/** Bits of a place's shape: what it looks like, before any word is read. */
const CAPITAL = 1, FULL = 2, ONE_WORD = 4, PLACE = 8, ORGANISATION = 16, GAP = 32, SHAPES = 128; // biome-ignore format: a list
const GAPS: readonly Neighbour['gap'][] = ['space', 'hyphen', 'dot', 'elision'];

/** Of one word, by row: whether its class was looked up, and whether the word is of it. */
interface WordBits {
  asked: number;
  holds: number;
}

/**
 * Rows that are asked in order until one applies. Row n is bit n of a number, so that the rows which a place's shape and
 * its word rule out are left out together.
 */
export class Table {
  /** For each shape, the rows that it does not rule out. */
  private readonly byShape = new Int32Array(SHAPES);
  /** Rows that need a word of some class. */
  private worded = 0;
  private readonly tests: readonly (((plain: string) => boolean) | undefined)[];
  private readonly bitsOf = remembered<string, WordBits>(() => ({ asked: 0, holds: 0 }));

  /** @param rows thirty-two at most */
  constructor(readonly rows: readonly Row[]) {
    this.tests = rows.map(({ needs }) => testOf(needs.word));
    for (const [at, { needs }] of rows.entries()) {
      if (needs.word !== undefined) this.worded |= 1 << at;
      for (let shape = 0; shape < SHAPES; shape += 1)
        if (mayHave(shape, needs)) this.byShape[shape] = (this.byShape[shape] ?? 0) | (1 << at);
    }
  }

  /** @returns the first row that applies to the word beside a name; undefined where none does, or there is no word */
  beside(around: Around, word: Neighbour | null): Row | undefined {
    if (word === null) return undefined;
    const gap = word.gap === 'space' ? 0 : GAPS.indexOf(word.gap) * GAP;
    return this.first(around, word, shapeOf(around) | gap | (word.capital ? CAPITAL : 0), word);
  }

  /** As `beside`, for tables whose rows are about the name itself. */
  about(around: Around): Row | undefined {
    return this.first(around, NO_WORD, shapeOf(around), around);
  }

  private first(
    around: Around,
    word: Neighbour,
    shape: number,
    classed: { readonly plain: string },
  ): Row | undefined {
    let left = this.byShape[shape] ?? 0;
    if (left === 0) return undefined;
    const { without, applied } = around.options;
    const bits = (left & this.worded) === 0 ? undefined : this.bitsOf(classed.plain);
    if (bits !== undefined) left &= ~(bits.asked & ~bits.holds);
    while (left !== 0) {
      const bit = left & -left;
      left ^= bit;
      const at = 31 - Math.clz32(bit);
      if (bits !== undefined && !this.isOfClass(at, bit, classed, bits)) continue;
      const row = this.rows[at];
      if (row === undefined || row.id === without || !row.when(around, word)) continue;
      applied?.(row.id);
      return row;
    }
    return undefined;
  }

  private isOfClass(
    at: number,
    bit: number,
    { plain }: { readonly plain: string },
    bits: WordBits,
  ): boolean {
    const test = this.tests[at];
    if (test === undefined || (bits.holds & bit) !== 0) return true;
    bits.asked |= bit;
    if (!test(plain)) return false;
    bits.holds |= bit;
    return true;
  }
}

function testOf(words: Words | undefined): ((plain: string) => boolean) | undefined {
  if (words === undefined || typeof words === 'function') return words;
  return words instanceof RegExp ? (plain) => words.test(plain) : (plain) => words.has(plain);
}

function shapeOf({ full, candidate, kind }: Around): number {
  let shape = full ? FULL : 0;
  if (candidate.words === 1) shape |= ONE_WORD;
  if (kind === 'place') shape |= PLACE;
  else if (kind === 'organisation') shape |= ORGANISATION;
  return shape;
}

function mayHave(shape: number, { capital, full, oneWord, kind, gap }: Needs): boolean {
  const has = (bit: number, needed: boolean | undefined): boolean =>
    needed === undefined || needed === ((shape & bit) !== 0);
  return (
    has(CAPITAL, capital) &&
    has(FULL, full) &&
    has(ONE_WORD, oneWord) &&
    has(PLACE, kind === undefined ? undefined : kind === 'place') &&
    has(ORGANISATION, kind === undefined ? undefined : kind === 'organisation') &&
    (gap === undefined || GAPS[shape >> 5] === gap)
  );
}
