import { isHonour } from '../honours';
import { ROLE } from '../lexicon/word-classes';
import type { MentionMap, PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';
import { ACQUAINTANCE, isRoleWord, type Subject, subjectWithAffiliation } from './subject';

const LONGEST_APPOSITION = 22;

/** "Ama Boateng, the deputy mayor of Port Alder, said": back from the comma to the comma after a name. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export function subjectWithApposition(
  tokens: readonly Token[],
  mentions: MentionMap,
  to: number,
): Subject | undefined {
  const sentence = tokens[to - 1]?.sentence;
  const opener = tokens[to - 1]?.text === ')' ? '(' : ',';
  const named = namedOffice(tokens, mentions, to);
  if (named !== undefined) return named;
  for (let at = to - 2; at > Math.max(0, to - LONGEST_APPOSITION); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (/^["“”«»;:]$/.test(token.text)) return undefined;
    if (token.text !== opener) continue;
    const end = isHonour(tokens[at - 1]) ? at - 1 : at;
    const named = mentions.byEnd.get(end);
    const placed =
      named?.cluster.kind === 'PER' ? named : (withPlace(tokens, mentions, end) ?? named);
    const isAbbreviated = opener === '(' && at === to - 3 && placed?.cluster.kind === 'ORG';
    const isBody =
      opener === ',' && placed?.cluster.kind === 'ORG' && isSubject(tokens, placed, at, to);
    if (placed === undefined || (placed.cluster.kind !== 'PER' && !isAbbreviated && !isBody))
      continue;
    if (isAbbreviated && !opensSubject(tokens, placed)) return undefined;
    if (isSecondOfTwo(tokens, mentions, placed)) return undefined;
    const between = mentions.between(at, to).some(({ cluster }) => cluster.kind === 'PER');
    if (between && opener === ',' && !describes(tokens, mentions, at + 1, to))
      return betweenIsSubject(tokens, mentions, to, at);
    return { placed, pronoun: false, from: placed.mention.from, to };
  }
  return undefined;
}

/** "sources close to the Cocoa Board (CB) said": the board stands inside a longer subject. */
function opensSubject(tokens: readonly Token[], { mention }: PlacedMention): boolean {
  const before = tokens[mention.from - 1]?.key === 'the' ? mention.from - 2 : mention.from - 1;
  return !/^(?:of|for|in|at|with|from|by|to|on|against|about|near|and|than|or|via)$/.test(
    tokens[before]?.key ?? '',
  );
}

/** "Ama Boateng and Kofi Mensah, both of Tema, said": no one of the two. */
function isSecondOfTwo(
  tokens: readonly Token[],
  mentions: MentionMap,
  { mention }: PlacedMention,
): boolean {
  const and = mention.roleFrom - 1;
  return tokens[and]?.key === 'and' && mentions.byEnd.get(and)?.cluster.kind === 'PER';
}

/** "The Harbour Council, the port's regulator, said": an organisation that opens the sentence, and what it is. */
function isSubject(
  tokens: readonly Token[],
  placed: PlacedMention,
  comma: number,
  to: number,
): boolean {
  const first =
    tokens[placed.mention.from - 1]?.key === 'the' ? placed.mention.from - 1 : placed.mention.from;
  const words = tokens.slice(comma + 1, to - 1);
  return (
    tokens[first]?.opens === true &&
    /^(?:the|an?|which)$/.test(words[0]?.key ?? '') &&
    !words.some(({ shape, text }) => shape === 'mark' && /^[,;:]$/.test(text))
  );
}

/** "Ama Boateng of the Bird Institute in Tema, who was away, said": the person before the institute and its place. */
function withPlace(
  tokens: readonly Token[],
  mentions: MentionMap,
  end: number,
): PlacedMention | undefined {
  const place = mentions.byEnd.get(end);
  if (place === undefined || place.cluster.kind === 'PER') return undefined;
  return subjectWithAffiliation(tokens, mentions, place)?.placed;
}

/** "whose brother Kofi was there,", "a prosecutor in the case that sent Kofi Mensah to prison,": the people in it do not speak. */
function describes(
  tokens: readonly Token[],
  mentions: MentionMap,
  from: number,
  to: number,
): boolean {
  if (tokens[from]?.key === 'whose') return true;
  const last = mentions.byEnd.get(to - 1);
  // "a secretary close to Kofi Mensah,": the person belongs to the description.
  const isObject = /^(?:of|to|for|with|by|from|under|about)$/.test(
    tokens[(last?.mention.roleFrom ?? 0) - 1]?.key ?? '',
  );
  if (last?.cluster.kind === 'PER' && !isObject) return false;
  if (!/^(?:an?|the)$/.test(tokens[from]?.key ?? '')) return false;
  return tokens
    .slice(from + 1, from + 4)
    .some((token) => token.shape === 'lower' && (token.classes & ROLE) !== 0);
}

/** "His mother, Ama Boateng, said", "President of the Nurses' Union, Ama Boateng, said": no other person before the name, but an office. */
function namedOffice(
  tokens: readonly Token[],
  mentions: MentionMap,
  to: number,
): Subject | undefined {
  const last = mentions.byEnd.get(to - 1);
  const inner =
    last === undefined || last.cluster.kind === 'PER'
      ? last
      : subjectWithAffiliation(tokens, mentions, last)?.placed;
  if (inner === undefined || inner.cluster.kind !== 'PER' || tokens[to - 1]?.text !== ',')
    return undefined;
  let comma = inner.mention.roleFrom - 1;
  while (
    comma > 0 &&
    /^(?:the|then|former|late|mrs?|ms|dr|prof|\.)$/.test(tokens[comma]?.key ?? '')
  )
    comma -= 1;
  if (tokens[comma]?.text !== ',') return undefined;
  let hasOffice = false;
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_APPOSITION); at -= 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.sentence !== tokens[comma]?.sentence ||
      /^["“”«»;:,]$/.test(token.text)
    )
      break;
    if (
      mentions.byEnd.get(at + 1)?.cluster.kind === 'PER' &&
      !/^['’]s?$/.test(tokens[at + 1]?.text ?? '')
    )
      return undefined;
    hasOffice ||= isRoleWord(token) || ACQUAINTANCE.test(token.key);
  }
  return hasOffice ? { placed: inner, pronoun: false, from: inner.mention.from, to } : undefined;
}

/** "The mayor, Ama Boateng, said": the name itself stands between the commas. */
function betweenIsSubject(
  tokens: readonly Token[],
  mentions: MentionMap,
  to: number,
  comma: number,
): Subject | undefined {
  const inner = mentions.byEnd.get(to - 1);
  if (
    inner === undefined ||
    inner.cluster.kind !== 'PER' ||
    tokens[inner.mention.from - 1]?.text !== ','
  )
    return undefined;
  return inner.mention.from > comma
    ? { placed: inner, pronoun: false, from: inner.mention.from, to }
    : undefined;
}
