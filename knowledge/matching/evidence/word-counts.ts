import { kindOfCodePoint, UPPER } from '../../text/characters';

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
const parts = new Uint8Array(1 << 16);

function partOf(unit: number): number {
  const known = parts[unit] ?? NONE;
  return known === 0 ? workOut(unit) : known;
}

function workOut(unit: number): number {
  const character = String.fromCharCode(unit);
  let part = NONE;
  if (unit >= 0xd800 && unit <= 0xdfff) part = HALF;
  else if (/\p{L}/u.test(character)) part = LETTER;
  else if (/[\p{M}’']/u.test(character)) part = PART;
  parts[unit] = part;
  return part;
}

/**
 * Counts words without making them.
 * @param counts is filled
 * @returns false where a letter beyond the first 65,536 characters is met: then nothing is counted
 */
export function countWords(text: string, start: number, end: number, counts: WordCounts): boolean {
  counts.capitals = counts.small = counts.upper = 0;
  let at = start;
  while (at < end) {
    const part = partOf(text.charCodeAt(at));
    if (part === HALF) return false;
    if (part !== LETTER) {
      at += 1;
      continue;
    }
    const first = at;
    let inside = part;
    while (inside === LETTER || inside === PART) {
      at += 1;
      inside = at < end ? partOf(text.charCodeAt(at)) : NONE;
    }
    if (inside === HALF) return false;
    if (at - first >= SHORTEST_WORD) countWord(text, first, at, counts);
  }
  return true;
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
