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

/** Bits of what a UTF-16 unit is to such a word; 0 where it has not been worked out yet. */
const LETTER = 1,
  PART = 2,
  CAPITAL = 4,
  NONE = 8,
  HALF = 16;
const INSIDE = LETTER | PART;
const ANY_LETTER = expression`[${L}]`;
const WITHIN_WORDS = expression`[${M}’']`;
const parts = new Uint8Array(1 << 16);

function workOut(unit: number): number {
  const character = String.fromCharCode(unit);
  let part = NONE;
  if (unit >= 0xd800 && unit <= 0xdfff) part = HALF;
  else if (ANY_LETTER.test(character)) part = isCapital(unit) ? LETTER | CAPITAL : LETTER;
  else if (WITHIN_WORDS.test(character)) part = PART;
  parts[unit] = part;
  return part;
}

/** @returns where the letters, marks and apostrophes end that begin at a place */
function endOfInside(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (((parts[unit] || workOut(unit)) & INSIDE) === 0) break;
  }
  return at;
}

/**
 * Counts the words of a span; one that the span cuts counts by what lies within.
 * @returns false where it has a letter beyond the first 65,536 characters: then the counts are of no use
 */
export function countWords(text: string, start: number, end: number, counts: WordCounts): boolean {
  counts.capitals = counts.small = counts.upper = 0;
  let from = start;
  while (from < end) {
    const unit = text.charCodeAt(from);
    const first = parts[unit] || workOut(unit);
    if (first === HALF) return false;
    const at = (first & LETTER) === 0 ? from + 1 : endOfInside(text, from + 1, end);
    if (at - from >= SHORTEST_WORD) {
      if ((first & CAPITAL) !== 0) counts.capitals += 1;
      else if (at - from >= SHORTEST_SMALL) counts.small += 1;
      if (isUpper(text, from, at)) counts.upper += 1;
    }
    from = at;
  }
  return true;
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
  return {
    capitals: words.filter((word) => isCapital(word.charCodeAt(0))).length,
    small: words.filter((word) => !isCapital(word.charCodeAt(0)) && word.length >= SHORTEST_SMALL)
      .length,
    upper: words.filter((word) => isUpper(word, 0, word.length)).length,
  };
}

/** How the sentence around a position is written. */
export type Writing = 'sentence' | 'headline' | 'capitals';
const REACH = 160;
const VERB_OR_PLURAL = /.{3}[^suiao]s$/;
const NEWLINE = 10;

/** How the sentences of one block are written. Names are asked about in reading order: the sentence asked about last is kept. */
export class BlockWriting {
  private start = 0;
  private end = -1;
  private kept: Writing = 'sentence';

  constructor(private readonly text: string) {}

  /**
   * Tells a headline (In Title Case, no full stop) and a line in CAPITALS from a sentence, by the words around a position. A
   * row of names is not a headline: some word that is ordinary must carry a capital too.
   */
  at(at: number): Writing {
    // Nearer to its start than what is read, so that another place in it has the same bounds.
    if (at >= this.start && at <= this.end && at - this.start < REACH - 1) return this.kept;
    const { text } = this;
    const start = startOfSentence(text, at);
    const end = endOfSentence(text, at);
    const whole = at - start < REACH;
    const writing = writingOf(text, start, end, whole);
    this.start = start;
    this.end = whole && end < at + REACH ? end : -1;
    this.kept = writing;
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
function writingOf(text: string, start: number, end: number, whole: boolean): Writing {
  const { capitals, small, upper } = countWords(text, start, end, counted)
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

/** "RT @norwood". */
const RETWEET = /(?:^|[^A-Za-z])[RMH]T ?:? @/;
const BLANK = 32,
  LETTER_T = 84,
  AT = 64,
  SLASH = 47,
  BACKSLASH = 92,
  UNDERSCORE = 95,
  EQUALS = 61,
  HASH = 35,
  DOT = 46,
  COLON = 58;

/** What makes the word after it a handle, a tag or a part of an address. */
function isSignBefore(code: number): boolean {
  return (
    code === AT || code === BACKSLASH || code === UNDERSCORE || code === EQUALS || code === HASH
  );
}

/** Farthest that a slash is from the host or scheme that makes it one of an address. */
const LONGEST_ADDRESS = 200;
const ADDRESS_BEFORE_SLASH = expression`(?:^|[\s("'<])(?:\S*(?::/|www\.|\.[${LL}]{2,}/|@)\S*|/\S*|\S*\\)$`;
const ADDRESS_AFTER = /^(?:\.(?:com|org|net|ru|info|tv|sy|html?|php|jpe?g|png|[a-z]{2,3}\/)|:\/\/)/;

/** Web and mail addresses, handles, hashtags, file names. "BEIRUT/DAMASCUS" is none. */
export function isPartOfAddress(text: string, start: number, end: number): boolean {
  return isBehindAddress(text, start) || isBeforeAddress(text, end);
}

function isBehindAddress(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charCodeAt(start - 1);
  if (isSignBefore(before)) return true;
  if (before !== SLASH && before !== DOT) return false;
  if (before === DOT) return /www\.$/.test(text.slice(Math.max(0, start - 4), start));
  return ADDRESS_BEFORE_SLASH.test(text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
}

function isBeforeAddress(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after === BLANK && text.charCodeAt(end - 1) === LETTER_T)
    return RETWEET.test(text.slice(Math.max(0, end - 3), end + 4));
  if (after === AT || after === UNDERSCORE || after === EQUALS) return true;
  return (after === DOT || after === COLON) && ADDRESS_AFTER.test(text.slice(end, end + 12));
}
