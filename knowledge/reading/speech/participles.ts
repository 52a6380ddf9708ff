/** Words that a participle reports: "left early, saying that ...", "was quoted as saying ...". */
import { ROLE } from '../lexicon/word-classes';
import type { PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';
import type { Attribution, QuotationReader } from './quotes';
import { clause, hasFiniteVerb, sentenceEnd, type Words } from './reported-clause';
import { subjectBefore } from './speakers';
import { isSpeech } from './subject';

/** Reported words with their speaker. */
export interface Report {
  readonly attribution: Attribution;
  readonly words: Words;
}

/** "..., adding that the road was safe": the subject of the sentence goes on speaking. */
export const PARTICIPLE =
  /^(?:saying|adding|arguing|insisting|warning|claiming|stressing|noting|explaining|telling|stating|maintaining|alleging|predicting|promising|vowing|pledging|reiterating|emphasising|emphasizing|recalling|declaring|conceding|cautioning|charging|calling|describing)$/;

/** "Ama Boateng left early, saying that the bridge would close": one person in the sentence, who goes on speaking. */
export function reportInParticiple(reader: QuotationReader, verb: number): Report | undefined {
  const speaker = subjectOfParticiple(reader, verb);
  const { tokens } = reader;
  const from = tokens[verb + 1]?.key === 'that' ? verb + 2 : bareClause(tokens, verb);
  if (speaker === undefined || from === 0) return undefined;
  const words = clause(reader, from, sentenceEnd(tokens, from));
  if (words === undefined) return undefined;
  return {
    attribution: { speaker, rule: 'said-that', from: verb, to: verb + 1 },
    words,
  };
}

/** "..., saying the road was closed": without "that" a verb of its own must follow. @returns 0 where there is none */
function bareClause(tokens: readonly Token[], verb: number): number {
  if (!/^(?:saying|arguing|claiming|warning|insisting)$/.test(tokens[verb]?.key ?? '')) return 0;
  if (/^(?:on|in|at|to|of|with|by|for|against|about|how|what)$/.test(tokens[verb + 1]?.key ?? ''))
    return 0;
  const hasVerb = hasFiniteVerb(tokens, verb + 2, verb + 10);
  return hasVerb ? verb + 1 : 0;
}

/** "Ama Boateng was quoted by the agency as saying": the subject of "was quoted". */
function quotedPerson(
  { tokens, mentions }: QuotationReader,
  verb: number,
): PlacedMention | undefined {
  if (tokens[verb]?.key !== 'saying' || tokens[verb - 1]?.key !== 'as') return undefined;
  for (let at = verb - 2; at > verb - 9; at -= 1) {
    if (tokens[at]?.sentence !== tokens[verb]?.sentence) return undefined;
    if (tokens[at]?.key !== 'quoted' || !/^(?:was|is)$/.test(tokens[at - 1]?.key ?? '')) continue;
    const placed = subjectBefore(tokens, mentions, at - 1)?.placed;
    return placed?.cluster.kind === 'PER' ? placed : undefined;
  }
  return undefined;
}

/** "..., his spokesman said, recalling that": another spoke before. */
function isOfSpokesman(tokens: readonly Token[], verb: number): boolean {
  const who = tokens[verb - 3];
  return isSpeech(tokens[verb - 2]) && who?.shape === 'lower' && (who.classes & ROLE) !== 0;
}

/** Who says what follows ", saying": the one person named before it in the sentence. */
export function subjectOfParticiple(
  reader: QuotationReader,
  verb: number,
): PlacedMention | undefined {
  const { tokens, mentions } = reader;
  if (!PARTICIPLE.test(tokens[verb]?.key ?? '')) return undefined;
  const quoted = quotedPerson(reader, verb);
  if (quoted !== undefined) return quoted;
  const own = mentions.byEnd.get(verb);
  if (own?.cluster.kind === 'PER') return own;
  const isFor =
    tokens[verb - 1]?.key === 'for' && /^(?:calling|describing)$/.test(tokens[verb]?.key ?? '');
  if (tokens[verb - 1]?.text !== ',' && !isFor) return undefined;
  if (isOfSpokesman(tokens, verb)) return undefined;
  let from = verb;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  const people = mentions.between(from, verb).filter(({ cluster }) => cluster.kind === 'PER');
  const first = people[0];
  if (first === undefined || new Set(people.map(({ cluster }) => cluster)).size !== 1)
    return undefined;
  const before = tokens[first.mention.from - 1];
  // "Ama Boateng's campaign hit back, saying"
  if (/^['’]s?$/.test(tokens[first.mention.to]?.text ?? '')) return undefined;
  const isSubject =
    first.mention.from === from ||
    (before?.text !== undefined &&
      !/^(?:of|for|by|with|against|to|from|on|about|near|at|in|and)$/.test(before.key));
  return isSubject ? first : undefined;
}
