import type { PlacedMention } from './mentions';
import type { QuotationReader, Quote } from './quotes';
import { isSpeech, mayspeak, subjectBefore } from './speakers';
import type { Token } from './tokens';
import type { QuotationRule } from './types';

/** Verbs after which a clause reports the words. */
const REPORTING =
  /^(?:said|says|added|adds|warned|warns|claimed|claims|argued|argues|insisted|insists|denied|denies|confirmed|confirms|explained|explains|noted|notes|stressed|stresses|announced|announces|stated|states|acknowledged|admitted|alleged|maintained|revealed|disclosed|reiterated|emphasised|emphasized|suggested|predicted|promised|vowed|pledged|testified|recalled|declared|complained|conceded|cautioned|estimated|believes|believed|affirmed|underscored|underlined)$/;
const SHORTEST_REPORT = 4;
const LONGEST_REPORT = 25;
const PRONOUN_OPENING =
  /^(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them|i|we|you|so|as|what|who|there)$/;

export interface Report {
  readonly attribution: { readonly speaker: PlacedMention; readonly rule: QuotationRule; readonly from: number; readonly to: number };
  readonly words: { readonly start: number; readonly end: number; readonly text: string };
} // biome-ignore format: one record

const STATEMENTS =
  /^(?:statement|report|speech|interview|post|letter|tweet|briefing|conference|filing|affidavit|broadcast|message|video|memo|email)$/;

/** Skips "on Monday", "Monday", "yesterday", "in a statement". */
function skipWhen(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let step = 0; step < 2; step += 1) {
    const on = tokens[at]?.key === 'on' ? 1 : 0;
    if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(tokens[at + on]?.key ?? '')) {
      at += on + 1;
      continue;
    }
    if (!/^(?:in|during|at|to)$/.test(tokens[at]?.key ?? '')) break;
    const noun = [1, 2, 3, 4].find((ahead) => STATEMENTS.test(tokens[at + ahead]?.key ?? ''));
    if (noun === undefined) break;
    at += noun + 1;
  }
  return at;
} // biome-ignore format: one rule a line

/** Skips "on Monday", "in a statement", "reporters", "that" after a verb; the index where the clause begins, or 0. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  const at = skipWhen(tokens, verb + 1);
  if (tokens[at]?.key === 'that') return at + 1;
  for (let skipped = 0; skipped < 9; skipped += 1) {
    if (tokens[at + skipped]?.key === 'that' && tokens[at + skipped]?.sentence === tokens[verb]?.sentence) {
      return skipped === 0 || /^(?:on|in|at|during|to|yesterday|today|earlier|later|last|this|while)$/.test(tokens[at]?.key ?? '') || tokens[at]?.shape === 'title' ? at + skipped + 1 : 0;
    }
  }
  if (/^(?:on|in|at|during|to|of|with|by|for|as|yesterday|today|last|this|while|when|after|before|nothing|something|yes|so|goodbye|how|why|what|whether|if)$/.test(tokens[at]?.key ?? '')) return 0;
  return tokens[at]?.shape === 'mark' ? 0 : at;
} // biome-ignore format: one rule a line

function sentenceEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  const sentence = tokens[at]?.sentence;
  while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
  while (to > at && tokens[to - 1]?.shape === 'mark' && !/^[)’']/.test(tokens[to - 1]?.text ?? ''))
    to -= 1;
  return to;
}

/** The clause from a token on, cut at a comma where it is too long; undefined where it cannot be cut well. */
function clause({ tokens, text }: QuotationReader, from: number, end: number): Report['words'] | undefined {
  let to = end;
  const wordsIn = (stop: number): number => tokens.slice(from, stop).filter(({ shape }) => shape !== 'mark').length;
  while (to > from && wordsIn(to) > LONGEST_REPORT) {
    to -= 1;
    while (to > from && !/^[,;—–]$/.test(tokens[to]?.text ?? '')) to -= 1;
  }
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || wordsIn(to) < SHORTEST_REPORT) return undefined;
  if (PRONOUN_OPENING.test(first.key)) return undefined;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
} // biome-ignore format: one rule a line

/** Sentences that hold a quotation: their words are another rule's. */
function quotedSentences(tokens: readonly Token[], quotes: readonly Quote[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { open, close } of quotes)
    for (let at = open; at <= close; at += 1) found.add(tokens[at]?.sentence ?? -1);
  return found;
}

/** "Ama Boateng said that the bridge would close on Friday." */
function reportAfter(reader: QuotationReader, verb: number): Report | undefined {
  const { tokens, mentions } = reader;
  const subject = subjectBefore(tokens, mentions, verb);
  if (subject?.placed === undefined || !mayspeak(subject.placed)) return undefined;
  const from = clauseStart(tokens, verb);
  if (from === 0 || tokens[from]?.sentence !== tokens[verb]?.sentence) return undefined;
  const words = clause(reader, from, sentenceEnd(tokens, from));
  if (words === undefined) return undefined;
  return { attribution: { speaker: subject.placed, rule: 'said-that', from: subject.from, to: verb + 1 }, words };
} // biome-ignore format: one rule a line

/** "The bridge will close on Friday, Ama Boateng said." */
function reportBefore(reader: QuotationReader, verb: number): Report | undefined {
  const { tokens, mentions } = reader;
  const subject = subjectBefore(tokens, mentions, verb);
  const after = tokens[verb + 1];
  if (subject?.placed === undefined || !mayspeak(subject.placed)) return undefined;
  if (after !== undefined && after.sentence === tokens[verb]?.sentence && !/^[.,]$/.test(after.text) && !/^(?:on|in|at|yesterday|today)$/.test(after.key)) return undefined;
  const comma = subject.from - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  let from = comma;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  const words = clause(reader, from, comma);
  if (words === undefined || comma - from > 60 || words.end !== (tokens[comma - 1]?.end ?? -1)) return undefined;
  return { attribution: { speaker: subject.placed, rule: 'said-after', from: subject.from, to: verb + 1 }, words };
} // biome-ignore format: one rule a line

/** Reported clauses outside quotation marks. */
export function findReports(reader: QuotationReader, quotes: readonly Quote[]): Report[] {
  const { tokens } = reader;
  const reports: Report[] = [];
  const quoted = quotedSentences(tokens, quotes);
  for (let verb = 1; verb < tokens.length; verb += 1) {
    const token = tokens[verb];
    if (!isSpeech(token) || !REPORTING.test(token?.key ?? '')) continue;
    if (quoted.has(token?.sentence ?? -1)) continue;
    const report = reportBefore(reader, verb) ?? reportAfter(reader, verb);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}
