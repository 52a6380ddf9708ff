/**
 * Who says what, by wider rules than a reader's quotations: institutions, outlets and countries speak too, and verbs
 * such as "urged" and "reaffirmed" count. A person checks each before it is part of a pack.
 */
import type { Cluster } from '../../reading/names/clusters';
import { MentionMap } from '../../reading/names/mentions';
import { LONGEST_QUOTATION_WORDS } from '../../reading/quotable';
import type { WholeReading } from '../../reading/read-article';
import { NOT_THE_OFFICE } from '../../reading/speech/described';
import { findQuotes, quotedTokens } from '../../reading/speech/quotes';
import { isSpeech } from '../../reading/speech/subject';
import { foldWord, type Token } from '../../reading/tokens';
import type { Body } from '../bodies/called';
import type { Reader } from './pronouns';
import { isStatementVerb, type Speaker, type StatementRule, speakerAt } from './statement-speakers';
import { unnamedSpeakerAt } from './unnamed-speakers';

export interface Statement {
  readonly cluster: Cluster;
  /** Who speaks where the cluster is `UNNAMED`. */
  readonly who?: string;
  /** The verb says that it is not so. */
  readonly isDenial: boolean;
  readonly rule: StatementRule;
  readonly sentence: number;
  /** Token of the verb. */
  readonly verb: number;
  /** Of the clause, UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  /** The whole sentence. */
  readonly text: string;
}

/** Stands for all who speak without a name. */
export const UNNAMED: Cluster = { id: '', kind: 'ORG', label: '', key: '', mentions: [] };

/** What one rejects when one says that it is not so; an offer or a plan is rejected otherwise. */
const CHARGE =
  /^(?:charges?|claims?|accusations?|allegations?|reports?|rumou?rs?|suggestions?|criticisms?|assertions?|notion|accounts?|complaints?)$/;
const CHARGE_REACH = 5;

/** "denied", "rejected the charge", "dismissed all such claims" */
export function isDenialAt(tokens: readonly Token[], verb: number): boolean {
  const { key = '', sentence } = tokens[verb] ?? {};
  if (/^(?:den(?:y|ies|ied)|refut(?:es?|ed))$/.test(key)) return true;
  if (!/^(?:reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed))$/.test(key)) return false;
  return tokens
    .slice(verb + 1, verb + 1 + CHARGE_REACH)
    .some((token) => token.sentence === sentence && CHARGE.test(token.key));
}

const LONGEST_SENTENCE = 60;
const SHORTEST_WORDS = 2;

function sentenceBounds(tokens: readonly Token[], at: number): { from: number; to: number } {
  const sentence = tokens[at]?.sentence;
  let [from, to] = [at, at];
  while (from > 0 && tokens[from - 1]?.sentence === sentence) from -= 1;
  while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
  return { from, to };
}

/** The sentence's first words, for the person who writes. */
function sentenceText(tokens: readonly Token[], text: string, from: number, to: number): string {
  const end = Math.min(to, from + LONGEST_SENTENCE);
  return `${text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0)}${end < to ? ' …' : ''}`;
}

/** Where in the text it is said: the clause after the verb, or the one before where nothing follows. At most 25 words. */
function wordsOf(
  { tokens, text }: Reader,
  verb: number,
  speaker: Pick<Speaker, 'from' | 'to'>,
): { start: number; end: number; text: string } | undefined {
  const { from, to } = sentenceBounds(tokens, verb);
  const wordCount = (start: number, end: number) =>
    tokens.slice(start, end).filter(({ shape }) => shape !== 'mark').length;
  const after = Math.max(verb + 1, speaker.to);
  let [start, end] =
    wordCount(after, to) >= SHORTEST_WORDS ? [after, to] : [from, Math.min(speaker.from, verb)];
  if (tokens[start]?.key === 'that') start += 1;
  while (
    start < end &&
    tokens[start]?.shape === 'mark' &&
    !/^["“«‘]$/.test(tokens[start]?.text ?? '')
  )
    start += 1;
  while (end > start && /^[.,;:—–-]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  while (wordCount(start, end) > LONGEST_QUOTATION_WORDS) end -= 1;
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (first === undefined || last === undefined || wordCount(start, end) < SHORTEST_WORDS)
    return undefined;
  return { start: first.start, end: last.end, text: sentenceText(tokens, text, from, to) };
}

/** Roles of the article's people, folded, that only one of them has: by all their words, and by the last one. */
function rolesByWords(
  { reading }: WholeReading,
  clusters: readonly Cluster[],
): Map<string, Cluster> {
  const holders = new Map<string, Set<Cluster>>();
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  for (const { cluster: id, text } of reading.roles) {
    const cluster = byId.get(id);
    if (cluster === undefined || cluster.kind !== 'PER') continue;
    const words = text.split(/[\s-]+/).map(foldWord);
    const isOther = (at: number) => words.slice(0, at).some((word) => NOT_THE_OFFICE.test(word));
    const short = [-1, -2].filter((at) => !isOther(at)).map((at) => words.slice(at).join(' '));
    for (const key of new Set([words.join(' '), ...short]))
      holders.set(key, (holders.get(key) ?? new Set()).add(cluster));
  }
  return new Map(
    [...holders].flatMap(([key, set]) =>
      set.size === 1 ? [...set].map((one) => [key, one] as const) : [],
    ),
  );
}

/** "said Hoshino had agreed": in what another says, with no mark between. */
function isReported({ tokens }: Reader, before: Statement | undefined, verb: number): boolean {
  if (before === undefined || before.sentence !== tokens[verb]?.sentence) return false;
  const between = tokens.slice(before.verb + 1, verb);
  return (
    /^(?:said|says|added|adds|told|claimed|claims)$/.test(tokens[before.verb]?.key ?? '') &&
    !between.some(({ text }) => /^(?:[,;:—–"“”]|while|but|as)$/.test(text))
  );
}

/** @param clusters names of the article, its institutions among them */
export function findStatements(
  whole: WholeReading,
  clusters: readonly Cluster[],
  text: string,
  bodies: readonly Body<Cluster>[],
): Statement[] {
  if (!whole.isEnglish) return [];
  const { tokens } = whole;
  const reader: Reader = {
    text,
    tokens,
    mentions: new MentionMap(clusters),
    quoted: quotedTokens(findQuotes(tokens)),
    byRole: rolesByWords(whole, clusters),
    bodies,
  };
  const found: Statement[] = [];
  let last: Speaker | undefined;
  for (const [verb, token] of tokens.entries()) {
    if (reader.quoted.has(verb) || !(isStatementVerb(token) || token.key === 'according')) continue;
    const speaker = speakerAt(reader, verb, last);
    // "It said" after words of an unknown speaker does not repeat the one before.
    if (speaker !== undefined || isSpeech(token)) last = speaker;
    const { sentence } = token;
    const unnamed =
      speaker === undefined && (isSpeech(token) || token.key === 'according')
        ? unnamedSpeakerAt(tokens, text, verb)
        : undefined;
    const attributed = speaker ?? unnamed;
    const words = attributed && wordsOf(reader, verb, attributed);
    const { cluster, rule } = speaker ?? { cluster: UNNAMED, rule: 'statement-unnamed' as const };
    const isKnown = found.some(
      (one) => one.sentence === sentence && (one.cluster === cluster || unnamed),
    );
    if (words === undefined || isKnown || isReported(reader, found.at(-1), verb)) continue;
    found.push({
      cluster,
      rule,
      ...(unnamed && { who: unnamed.who }),
      isDenial: isDenialAt(tokens, verb),
      sentence,
      verb,
      ...words,
    });
  }
  return found;
}
