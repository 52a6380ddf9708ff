import { isCyrillic } from '../../text/cyrillic';
import { plainWord } from '../../text/plain-word';
import { remembered } from '../../text/remembered';
import type { Around } from '../evidence/around';
import { Neighbour, wordAfter, wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import type { Writing } from '../evidence/writing';
import { NAME_PARTICLES } from '../lexicon/people';
import { HEADS, HEADS_OF_PLACES, HEADS_OF_TITLES } from '../lexicon/things';
import { RUN_BREAKERS, TIMES } from '../lexicon/words';
import { type Candidate, isAcronym } from '../types';

/** What the words around a name say about it. */
export type Verdict =
  /** Nothing speaks against it; rows after this one are not asked. */
  | 'fine'
  /** A title or office speaks for a person. */
  | 'titled'
  /** "V. Putin": right if the person's given name begins so. */
  | 'initial'
  /** "Mrs Assad": right if the person is a woman. */
  | 'woman'
  /** "Putin-Trump": right for a person who is already known on the page. */
  | 'joined'
  /** Veto: another person of that name. */
  | 'other-person'
  /** Veto: a family, a government, a place or thing named after it, a part of a longer name, an ordinary word. */
  | 'other-thing';

/** Words of one class, as the lexicon writes them. */
export type Words = ReadonlySet<string> | RegExp | ((plain: string) => boolean);

/**
 * What must hold before a row looks any further. Most rows are passed over by these: what a place looks like is one number,
 * and whether a word is of a class is worked out once a word, not once a place.
 */
export interface Needs {
  /** The class of the word on the table's side; in a table that has no side, of the name itself. */
  readonly word?: Words;
  /** The word begins with a capital. */
  readonly capital?: boolean;
  readonly gap?: Neighbour['gap'];
  /** A whole name of a person rather than a surname alone. */
  readonly full?: boolean;
  readonly oneWord?: boolean;
  readonly kind?: 'place' | 'organisation';
}

/** One rule about the surroundings of a name. In a table the first row that applies decides. */
export interface Row {
  /** Unique among all tables; `annotate --explain` prints it. */
  readonly id: string;
  readonly verdict: Verdict;
  /** Words as the page has them, the name in braces. */
  readonly example: string;
  readonly needs: Needs;
  /** Asked where the needs hold. @param word the neighbour on the table's side */
  readonly when: (around: Around, word: Neighbour) => boolean;
}

export function row(
  id: string,
  verdict: Verdict,
  example: string,
  needs: Needs,
  when: Row['when'] = () => true,
): Row {
  return { id, verdict, example, needs, when };
}

export function isVeto(row: Row | undefined): row is Row {
  return row?.verdict === 'other-person' || row?.verdict === 'other-thing';
}

/** A word that a table without a side passes to its rows, which do not look at it. */
const NO_WORD = new Neighbour('', 0, 0, 'space');

/** Bits of a place's shape: what it looks like, before any word is read. The two bits from `GAP` on are the gap's number. */
const CAPITAL = 1,
  FULL = 2,
  ONE_WORD = 4,
  PLACE = 8,
  ORGANISATION = 16,
  GAP = 32,
  GAP_BITS = 96;
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
  /** For each shape that was met, the rows that it does not rule out. */
  private readonly byShape: (number | undefined)[] = [];
  /** Rows that need a word of some class. */
  private worded = 0;
  private readonly shapes: readonly Shape[];
  private readonly tests: readonly (((plain: string) => boolean) | undefined)[];
  private readonly bitsOf = remembered<string, WordBits>(() => ({ asked: 0, holds: 0 }));

  /** @param rows thirty-two at most */
  constructor(readonly rows: readonly Row[]) {
    this.shapes = rows.map(({ needs }) => shapeNeeded(needs));
    this.tests = rows.map(({ needs }) => testOf(needs.word));
    for (const [at, test] of this.tests.entries()) if (test !== undefined) this.worded |= 1 << at;
  }

  private rowsOf(shape: number): number {
    let rows = 0;
    for (const [at, { asked, value }] of this.shapes.entries())
      if ((shape & asked) === value) rows |= 1 << at;
    this.byShape[shape] = rows;
    return rows;
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
    let left = this.byShape[shape] ?? this.rowsOf(shape);
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

/** What a row needs of a shape: `shape & asked` is `value`. */
interface Shape {
  asked: number;
  value: number;
}

function shapeNeeded({ capital, full, oneWord, kind, gap }: Needs): Shape {
  const shape: Shape = { asked: 0, value: 0 };
  const need = (bit: number, isSet: boolean | undefined): void => {
    if (isSet === undefined) return;
    shape.asked |= bit;
    if (isSet) shape.value |= bit;
  };
  need(CAPITAL, capital);
  need(FULL, full);
  need(ONE_WORD, oneWord);
  if (kind !== undefined) need(kind === 'place' ? PLACE : ORGANISATION, true);
  if (gap !== undefined) {
    shape.asked |= GAP_BITS;
    shape.value |= GAPS.indexOf(gap) * GAP;
  }
  return shape;
}

const LONGEST_RUN = 4;

/**
 * True where the capitalised words from here on are headed by one that makes them a larger name: ... International Airport.
 * In a sentence every capital counts. In a headline a verb or function word ends the run, and what is a common noun as well
 * (Moscow Court Jails Blogger) heads nothing.
 */
export function runHasHead(
  first: Neighbour,
  text: string,
  writing: Writing,
  ofPerson: boolean,
): boolean {
  let word: Neighbour | null = first;
  for (let count = 0; count < LONGEST_RUN && word?.capital; count += 1) {
    if (TIMES.has(word.plain) || (count > 0 && word.possessive)) return false;
    if (writing !== 'sentence' && RUN_BREAKERS.has(word.plain)) return false;
    if (isHead(word.plain, writing, ofPerson)) return true;
    word = wordAfter(text, word.end);
    // "Oil and Gas Trust"
    if (word?.plain === 'and' && writing === 'sentence') word = wordAfter(text, word.end);
  }
  return false;
}

function isHead(plain: string, writing: Writing, ofPerson: boolean): boolean {
  if (writing === 'sentence') return HEADS.has(plain);
  return HEADS_OF_TITLES.has(plain) || (ofPerson && HEADS_OF_PLACES.has(plain));
}

/** A Cyrillic name in another case than the nominative hangs on the noun before it: Речник Кремля, Мэр Москвы. */
export function isOblique({ surface, readings }: Candidate): boolean {
  return (
    isCyrillic(surface.charCodeAt(0)) &&
    readings.every(({ name }) => name.toLowerCase() !== surface.toLowerCase())
  );
}

const BODIES = new Set(
  'senate parliament ministry government police army navy assembly legislature cross representatives commons lords'.split(
    ' ',
  ),
);

/** True for an organisation whose name is a common noun that many places have: Supreme Court, Labour Party. */
export function isBodyOfMany(candidate: Candidate | undefined): boolean {
  if (candidate?.readings[0]?.entityKind !== 'organisation' || isAcronym(candidate)) return false;
  const last = plainWord(candidate.surface.split(/\s/u).at(-1) ?? '');
  return BODIES.has(last) || HEADS.has(last);
}

const ARTICLE = /^(?:al|el|as|ash|ad|аль|аш|ас)$/u;

/**
 * True where a particle left of a name binds it to another name: Wasim bin Assad, Abu Assad. In lower case it does so only
 * after a capital; "schwieg zu Putin" and "ich bin Putin begegnet" hold words that are merely spelt like particles.
 */
export function bindsOnLeft(particle: Neighbour, text: string, block: number, page: PageWords) {
  const { plain, capital } = particle;
  if (!NAME_PARTICLES.has(plain)) return false;
  if (plain === 'ben' && !capital) return false;
  if (plain === 'zu' && (page.language === 'de' || page.opens(block, particle))) return false;
  if (capital) return true;
  const before = wordBefore(text, particle.start);
  if (before === null) return plain !== 'zu';
  return before.capital && before.plain !== 'ich';
}

/**
 * True where a particle right of a name binds another to it: Assad bin Khalid. The German zu stands after given names alone:
 * after a surname it is "to".
 */
export function bindsOnRight(particle: Neighbour, text: string): boolean {
  const { plain, capital } = particle;
  if (!NAME_PARTICLES.has(plain)) return false;
  if (capital) return true;
  if (plain === 'ben' || plain === 'zu') return false;
  const next = wordAfter(text, particle.end);
  return next !== null && (next.capital || ARTICLE.test(next.plain));
}
