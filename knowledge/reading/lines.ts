import { isCapital, type Token } from './tokens';

/** How a line is written, which tells what its capitals mean. */
export type LineStyle = 'sentence' | 'title-case' | 'upper-case';

const TITLE_SHARE = 0.72;
const LEAST_WORDS = 4;
const LONGEST_HEADLINE = 18;
const SMALL_WORD_LENGTH = 4;

function styleOf(words: readonly Token[]): LineStyle {
  const cased = words.filter(({ shape }) => shape !== 'number' && shape !== 'mark');
  if (cased.length < LEAST_WORDS) return 'sentence';
  const upper = cased.filter(({ shape }) => shape === 'upper').length;
  if (upper / cased.length > 0.8) return 'upper-case';
  const last = words.at(-1)?.text ?? '';
  if (
    /^[.,;]$/.test(last) ||
    cased.length > LONGEST_HEADLINE ||
    words.some(({ text }) => text === '.')
  )
    return 'sentence';
  const long = cased.filter(({ text }) => text.length >= SMALL_WORD_LENGTH);
  const capitals = long.filter((token) => isCapital(token)).length;
  return long.length >= LEAST_WORDS && capitals / long.length >= TITLE_SHARE
    ? 'title-case'
    : 'sentence';
}

/** @returns the style of every line by its number */
export function lineStyles(tokens: readonly Token[]): LineStyle[] {
  const lines: Token[][] = [];
  for (const token of tokens) {
    const line = lines[token.line] ?? [];
    line.push(token);
    lines[token.line] = line;
  }
  return Array.from(lines, (words) => (words === undefined ? 'sentence' : styleOf(words)));
}
