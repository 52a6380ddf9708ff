import { kindOfCodePoint, SPACE, UPPER } from '../../text/characters';
import { everyExpression, expression, L, LL, M } from '../../text/expression';
import { plainWord } from '../../text/plain-word';
import { COMMON_WORDS, looksLikeWord } from '../lexicon/words';

/** How the words of a span of text are written. Words are a letter and two or more letters, marks and apostrophes after it. */
export interface WordCounts {
  /** Words that begin with a capital. */
  capitals: number;
  /** Words of more than three letters that do not. */
  small: number;
  /** Words all in capitals. */
  upper: number;
}

const SHORTEST_WORD = 3;
const SHORTEST_SMALL = 4;

/** What a UTF-16 unit is to such a word; 0 where it has not been worked out yet. */
const LETTER = 1, PART = 2, NONE = 3, HALF = 4; // biome-ignore format: a list
const ANY_LETTER = expression`[${L}]`;
const WITHIN_WORDS = expression`[${M}’']`;
const parts = new Uint8Array(1 << 16);

function partOf(unit: number): number {
  const known = parts[unit] ?? NONE;
  return known === 0 ? workOut(unit) : known;
}

function workOut(unit: number): number {
  const character = String.fromCharCode(unit);
  let part = NONE;
  if (unit >= 0xd800 && unit <= 0xdfff) part = HALF;
  else if (ANY_LETTER.test(character)) part = LETTER;
  else if (WITHIN_WORDS.test(character)) part = PART;
  parts[unit] = part;
  return part;
}

/** Where the word ends that {@link wordFrom} has found. */
let wordEnd = 0;
const NO_WORD = -1, UNCOUNTED = -2; // biome-ignore format: a list

/**
 * @returns where the next word of three letters or more begins, at or after a position of a span; `NO_WORD` where there is none,
 * `UNCOUNTED` where a letter beyond the first 65,536 characters is met
 */
function wordFrom(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const part = partOf(text.charCodeAt(at));
    if (part === HALF) return UNCOUNTED;
    const first = at;
    at += 1;
    if (part !== LETTER) continue;
    let inside = at < end ? partOf(text.charCodeAt(at)) : NONE;
    while (inside === LETTER || inside === PART) {
      at += 1;
      inside = at < end ? partOf(text.charCodeAt(at)) : NONE;
    }
    if (inside === HALF) return UNCOUNTED;
    if (at - first < SHORTEST_WORD) continue;
    wordEnd = at;
    return first;
  }
  return NO_WORD;
}

/** Numbers of a word: its start and end, and the counts of the words before it. */
const WORD_NUMBERS = 5, CAPITALS = 2, SMALL = 3, UPPER_CASE = 4; // biome-ignore format: a list

/** The words of one text with sums from its start on, so that any part of it is counted by its ends alone. */
export class CountedText {
  private readonly numbers: Int32Array;
  private words = 0;
  /** False where the text has a letter beyond the first 65,536 characters. */
  private readonly isCounted: boolean;

  constructor(private readonly text: string) {
    // After each word stands a character that is none; and a last record holds the sums.
    this.numbers = new Int32Array(
      (Math.ceil(text.length / (SHORTEST_WORD + 1)) + 1) * WORD_NUMBERS,
    );
    const sums = { capitals: 0, small: 0, upper: 0 };
    let start = wordFrom(text, 0, text.length);
    while (start >= 0) {
      this.keep(start, wordEnd, sums);
      countWord(text, start, wordEnd, sums);
      this.words += 1;
      start = wordFrom(text, wordEnd, text.length);
    }
    this.isCounted = start === NO_WORD;
    this.keep(text.length, text.length + 1, sums);
  }

  private keep(start: number, end: number, { capitals, small, upper }: WordCounts): void {
    const { numbers } = this;
    const at = this.words * WORD_NUMBERS;
    numbers[at] = start;
    numbers[at + 1] = end;
    numbers[at + CAPITALS] = capitals;
    numbers[at + SMALL] = small;
    numbers[at + UPPER_CASE] = upper;
  }

  /**
   * Counts the words of a span; one that the span cuts counts by what lies within.
   * @returns false where nothing is counted
   */
  count(start: number, end: number, counts: WordCounts): boolean {
    if (!this.isCounted) return false;
    const { numbers } = this;
    const first = this.firstFrom(0, start);
    const last = Math.max(first, this.firstFrom(1, end + 1));
    const [from, to] = [first * WORD_NUMBERS, last * WORD_NUMBERS];
    counts.capitals = (numbers[to + CAPITALS] ?? 0) - (numbers[from + CAPITALS] ?? 0);
    counts.small = (numbers[to + SMALL] ?? 0) - (numbers[from + SMALL] ?? 0);
    counts.upper = (numbers[to + UPPER_CASE] ?? 0) - (numbers[from + UPPER_CASE] ?? 0);
    const cutEnd = first === 0 ? 0 : Math.min(end, numbers[from - WORD_NUMBERS + 1] ?? 0);
    if (cutEnd > start) countPart(this.text, start, cutEnd, counts);
    const cutStart = numbers[to] ?? end;
    if (cutStart < end) countPart(this.text, cutStart, end, counts);
    return true;
  }

  /** @returns the first word whose start (0) or end (1) is at least `least` */
  private firstFrom(which: number, least: number): number {
    let low = 0;
    let high = this.words;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle * WORD_NUMBERS + which] ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Adds a part of a word, which may begin with a mark or an apostrophe. */
function countPart(text: string, start: number, end: number, counts: WordCounts): void {
  for (let at = wordFrom(text, start, end); at >= 0; at = wordFrom(text, wordEnd, end))
    countWord(text, at, wordEnd, counts);
}

function countWord(text: string, start: number, end: number, counts: WordCounts): void {
  if (isCapital(text.charCodeAt(start))) counts.capitals += 1;
  else if (end - start >= SHORTEST_SMALL) counts.small += 1;
  if (isUpper(text, start, end)) counts.upper += 1;
}

function isCapital(unit: number): boolean {
  return (kindOfCodePoint(unit) & UPPER) !== 0;
}

/** The second letter tells nearly always. */
function isUpper(text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (second >= 97 && second <= 122) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

/** The same of words that have been made. */
export function countOf(words: readonly string[]): WordCounts {
  const counts = { capitals: 0, small: 0, upper: 0 };
  for (const word of words) countWord(word, 0, word.length, counts);
  return counts;
}

/** How the sentence around a position is written. */
export type Writing = 'sentence' | 'headline' | 'capitals';
const REACH = 160;
const VERB_OR_PLURAL = /.{3}[^suiao]s$/;
const NEWLINE = 10;

/** Of a span's bounds, one number: lengths are below this. */
const LENGTHS = 512;

/** How the sentences of one block are written: judged once for all places in one sentence. */
export class BlockWriting {
  private readonly known = new Map<number, Writing>();
  private readonly words: CountedText;

  constructor(private readonly text: string) {
    this.words = new CountedText(text);
  }

  /**
   * Tells a headline (In Title Case, no full stop) and a line in CAPITALS from a sentence, by the words around a position. A
   * row of names is not a headline: some word that is ordinary must carry a capital too.
   */
  at(at: number): Writing {
    const { text } = this;
    const start = startOfSentence(text, at);
    const end = endOfSentence(text, at);
    const whole = at - start < REACH;
    const key = (start * LENGTHS + end - start) * 2 + (whole ? 1 : 0);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const writing = writingOf(text, this.words, start, end, whole);
    this.known.set(key, writing);
    return writing;
  }
}

/** @returns offset after the last line break or end of a sentence before a position, {@link REACH} back at most */
function startOfSentence(text: string, at: number): number {
  const least = Math.max(0, at - REACH);
  for (let before = at - 1; before >= least; before -= 1) {
    const code = text.charCodeAt(before);
    if (code === NEWLINE) return before + 1;
    if (before > least && endsSentence(text.charCodeAt(before - 1)) && isSpace(code))
      return before + 1;
  }
  return least;
}

/** @returns offset of the first line break or end of a sentence from a position on */
function endOfSentence(text: string, at: number): number {
  const most = Math.min(text.length, at + REACH);
  for (let end = at; end < most; end += 1) {
    const code = text.charCodeAt(end);
    if (code === NEWLINE) return end;
    if (endsSentence(code) && end + 1 < most && isSpace(text.charCodeAt(end + 1))) return end;
  }
  return most;
}

/** Full stop, exclamation and question mark. */
function endsSentence(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

function isSpace(code: number): boolean {
  return (kindOfCodePoint(code) & SPACE) !== 0;
}

/** Words with a capital of a headline that ends in a full stop. */
const LEAST_CAPITALS = 6;

const WORDS = everyExpression`[${L}][${L}${M}’']{2,}`;
/** Filled again for each span. */
const counted: WordCounts = { capitals: 0, small: 0, upper: 0 };

/** The first letter is a small one. */
const FIRST_IS_SMALL = expression`^[^${L}]*[${LL}]`;

/** @param whole the span begins where its sentence does */
function writingOf(
  text: string,
  words: CountedText,
  start: number,
  end: number,
  whole: boolean,
): Writing {
  const { capitals, small, upper } = words.count(start, end, counted)
    ? counted
    : countOf(text.slice(start, end).match(WORDS) ?? []);
  if (upper >= 2 && upper >= (capitals + small) * 0.8) return 'capitals';
  if (small > capitals * 0.25) return 'sentence';
  const stopped = text.charAt(end) === '.' || (end >= text.length && text.trimEnd().endsWith('.'));
  // "Rubio Faces Questions Over Tariffs Today." has nothing of a sentence but its stop.
  if (stopped && (small > capitals * 0.2 || capitals < LEAST_CAPITALS)) return 'sentence';
  const span = text.slice(start, end);
  // Title Case begins with a capital: "the Syria Files" is none.
  if (whole && FIRST_IS_SMALL.test(span)) return 'sentence';
  const { ordinary, inflected } = countOrdinary(span.match(WORDS) ?? []);
  if (capitals >= 3 && ordinary > 0) return 'headline';
  const line = start === 0 && end >= text.length;
  return line && capitals >= 2 && ordinary + inflected > 0 ? 'headline' : 'sentence';
}

/**
 * Counts words with a capital that no sentence begins with: `ordinary` ones, and those `inflected` like a verb or a plural
 * (Buries, Drones), which in a whole line that is not a sentence make a headline.
 */
function countOrdinary(words: readonly string[]): { ordinary: number; inflected: number } {
  let ordinary = 0;
  let inflected = 0;
  for (const word of words.slice(1)) {
    if (!hasCapital(word)) continue;
    const plain = plainWord(word);
    if (COMMON_WORDS.has(plain) || looksLikeWord(plain)) ordinary += 1;
    else if (VERB_OR_PLURAL.test(plain)) inflected += 1;
  }
  return { ordinary, inflected };
}

function hasCapital(word: string): boolean {
  return (kindOfCodePoint(word.charCodeAt(0)) & UPPER) !== 0;
}
