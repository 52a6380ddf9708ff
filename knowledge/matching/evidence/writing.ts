import { kindOfCodePoint, SPACE, UPPER } from '../../text/characters';
import { plainWord } from '../../text/plain-word';
import { COMMON_WORDS, looksLikeWord } from '../lexicon/everyday';
import { CountedText, countOf, type WordCounts } from './word-counts';

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

const WORDS = /\p{L}[\p{L}\p{M}’']{2,}/gu;
/** Filled again for each span. */
const counted: WordCounts = { capitals: 0, small: 0, upper: 0 };

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
  if (whole && /^\P{L}*\p{Ll}/u.test(span)) return 'sentence';
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
