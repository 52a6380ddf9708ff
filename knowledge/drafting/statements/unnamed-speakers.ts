/** Who speaks without a name: "the council said", "police said", "according to a source". English only. */
import type { Token } from '../../reading/tokens';
import { bodyKind } from '../bodies/nouns';
import { goesOn, isPartOfPhrase } from '../bodies/phrase';

export interface UnnamedSpeaker {
  /** As the article has it: "the council". */
  readonly who: string;
  /** Tokens of the words that attribute; `to` is one past the verb or the speaker, the later of the two. */
  readonly from: number;
  readonly to: number;
}

/** What speaks in a phrase with "the", besides bodies. */
const PAPER = /^(?:defence|defense|study|report)$/;
const PEOPLE =
  /^(?:police|officials|authorities|prosecutors|residents|organisers|organizers|investigators|campaigners|firefighters|rescuers|doctors|scientists|researchers|engineers|inspectors|eyewitnesses|witnesses|villagers|neighbours|neighbors|lawyers|critics|supporters|analysts|experts)$/;
const ONE =
  /^(?:source|spokesman|spokeswoman|spokesperson|official|witness|eyewitness|resident|lawyer)$/;
/** Words between "the" and the body. */
const MOST_QUALIFIERS = 2;

/** One unnamed source stands behind the words: the fact is unconfirmed. */
export const isSource = (who: string): boolean =>
  /^(?:an? |one |two |three |several )?(?:sources?|witness|eyewitness|person|people|insiders?)\b/i.test(
    who,
  );

/** "the council", "the harbour office", "the local fire department" */
function phraseWithThe(tokens: readonly Token[], to: number): number | undefined {
  const { key = '', sentence } = tokens[to - 1] ?? {};
  if (!bodyKind(key) && !PAPER.test(key) && !PEOPLE.test(key)) return undefined;
  for (let from = to - 2; from >= to - 2 - MOST_QUALIFIERS; from -= 1) {
    const token = tokens[from];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.key === 'the') return from;
    if (token.shape !== 'lower') return undefined;
  }
  return undefined;
}

/** @param to one past the last word. @returns the first token of "the council", "police", "a spokesman" */
function phraseBefore(tokens: readonly Token[], to: number): number | undefined {
  const [last, first] = [tokens[to - 1], tokens[to - 2]];
  if (last === undefined || last.sentence !== tokens[to]?.sentence || last.shape === 'mark')
    return undefined;
  const isJoined = first?.sentence === last.sentence;
  const the = phraseWithThe(tokens, to);
  if (the !== undefined) return the;
  if (isJoined && /^an?$/.test(first.key) && ONE.test(last.key)) return to - 2;
  const isBare =
    !isJoined ||
    first.shape === 'mark' ||
    /^(?:local|city|town|port|hospital|military|government|defence|health)$/.test(first.key);
  if (!PEOPLE.test(last.key) || !isBare) return undefined;
  return isJoined && first.shape !== 'mark' ? to - 2 : to - 1;
}

const LONGEST_SOURCE = 9;
const SOMEONE = /^(?:person|people|sources|officials|insiders?)$/;

/** "a source at", "a person with", "two people who": one who is only described. */
function isDescribed([some, noun, link]: readonly Token[]): boolean {
  if (/^(?:an?|one)$/.test(some?.key ?? '') && ONE.test(noun?.key ?? ''))
    return /^(?:at|in|from|close|with|familiar|of|for|near|inside)$/.test(link?.key ?? '');
  return (
    /^(?:an?|one|two|three|several)$/.test(some?.key ?? '') &&
    SOMEONE.test(noun?.key ?? '') &&
    /^(?:close|with|familiar|briefed|inside|who)$/.test(link?.key ?? '')
  );
}

/** "according to | two people who have seen it,". @returns one past its last word */
function sourceBehind(tokens: readonly Token[], from: number): number | undefined {
  if (!isDescribed(tokens.slice(from, from + 3))) return undefined;
  const sentence = tokens[from]?.sentence;
  let to = from;
  while (tokens[to]?.sentence === sentence && tokens[to]?.shape !== 'mark') to += 1;
  return to - from <= LONGEST_SOURCE ? to : undefined;
}

/** "A source at the board | said": opens its sentence, with where the source is between. */
function sourceBefore(tokens: readonly Token[], verb: number): number | undefined {
  let from = verb;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  const between = tokens.slice(from, verb);
  return isDescribed(between) &&
    between.length <= LONGEST_SOURCE &&
    between.every(({ shape }) => shape !== 'mark')
    ? from
    : undefined;
}

/** @param verb a verb of speech, or "according" */
export function unnamedSpeakerAt(
  tokens: readonly Token[],
  text: string,
  verb: number,
): UnnamedSpeaker | undefined {
  const told = (from: number, to: number) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  if (tokens[verb]?.key === 'according') {
    const behind = tokens[verb + 1]?.key === 'to' ? sourceBehind(tokens, verb + 2) : undefined;
    if (behind !== undefined) return { who: told(verb + 2, behind), from: verb, to: behind };
    for (const to of [verb + 3, verb + 4]) {
      const from = tokens[verb + 1]?.key === 'to' ? phraseBefore(tokens, to) : undefined;
      if (from === verb + 2 && !goesOn(tokens, to)) return { who: told(from, to), from: verb, to };
    }
    return undefined;
  }
  const from = sourceBefore(tokens, verb) ?? phraseBefore(tokens, verb);
  if (from === undefined) return undefined;
  if (isPartOfPhrase(tokens, from)) return undefined;
  const who = told(from, verb);
  return { who: `${who[0]?.toLowerCase()}${who.slice(1)}`, from, to: verb + 1 };
}
