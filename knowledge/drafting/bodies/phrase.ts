/** "the council" as a speaker. English only. */
import { ROLE, TITLE } from '../../reading/lexicon/word-classes';
import type { Token } from '../../reading/tokens';
import { type Body, calledSo, mayBeCalled } from './called';
import { bodyKind } from './nouns';

/** Words between "the" and the noun. */
const MOST_QUALIFIERS = 2;
/** "a source at the council", "the council and the trust": the words belong to what stands before them. */
const PART =
  /^(?:of|for|by|with|against|to|from|on|about|near|at|in|and|or|than|over|inside|behind)$/;

export interface BodyPhrase {
  /** Folded, without "the". */
  readonly words: string;
  /** The token of "the". */
  readonly from: number;
}

/** @param to one past the last word. @returns "the city council" that ends there */
function bodyPhrase(tokens: readonly Token[], to: number): BodyPhrase | undefined {
  const last = tokens[to - 1];
  if (last === undefined || bodyKind(last.key) === undefined) return undefined;
  for (let from = to - 2; from >= to - 2 - MOST_QUALIFIERS; from -= 1) {
    const token = tokens[from];
    if (token?.sentence !== last.sentence) return undefined;
    if (token.key === 'the') {
      const words = tokens.slice(from + 1, to).map(({ key }) => key);
      return { words: words.join(' '), from };
    }
    if (token.shape !== 'lower') return undefined;
  }
  return undefined;
}

/** Whether the words at a token belong to what stands before them. */
export function isPartOfPhrase(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before?.sentence === tokens[from]?.sentence && PART.test(before?.key ?? '');
}

/** "the council's leader", "the board of the club", "the council leader": the phrase goes on behind a token. */
export function goesOn(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.sentence !== tokens[to - 1]?.sentence) return false;
  const isNoun = next.shape === 'lower' && (next.classes & (ROLE | TITLE)) !== 0;
  return isNoun || /^(?:['’]s?|of|for)$/.test(next.text);
}

/**
 * Whom "the council" before a verb means: the only organisation that goes by it; by none, the one that spoke last.
 * @param to the verb, or the adverbs before it
 */
export function bodyBefore<T>(
  tokens: readonly Token[],
  bodies: readonly Body<T>[],
  to: number,
  last: T | undefined,
): T | undefined {
  const phrase = bodyPhrase(tokens, to);
  if (phrase === undefined || isPartOfPhrase(tokens, phrase.from)) return undefined;
  const called = calledSo(bodies, phrase.words);
  if (called.length > 0) return called.length === 1 ? called[0] : undefined;
  const body = bodies.find(({ of }) => of === last);
  return body !== undefined && mayBeCalled(body, phrase.words) ? last : undefined;
}

/** "according to the council", "…,” said the council". @returns whom the phrase at "the" means, and one past it */
export function bodyBehind<T>(
  tokens: readonly Token[],
  bodies: readonly Body<T>[],
  the: number,
): { body: T; to: number } | undefined {
  if (tokens[the]?.key !== 'the') return undefined;
  for (let to = the + 2; to <= the + 2 + MOST_QUALIFIERS; to += 1) {
    const phrase = bodyPhrase(tokens, to);
    const called = phrase === undefined || goesOn(tokens, to) ? [] : calledSo(bodies, phrase.words);
    const [body] = called;
    if (body !== undefined && called.length === 1) return { body, to };
  }
  return undefined;
}
