import { ROLE } from '../lexicon/word-classes';
import type { Cluster } from '../names/clusters';
import { MentionMap } from '../names/mentions';
import type { Token } from '../tokens';
import type { DateMention, Quotation } from '../types';
import { attributionAfter } from './after-quote';
import { describedSubject } from './described';
import { continues, fillsParagraph, goesOn, isChained, isHalf } from './going-on';
import { subjectOfParticiple } from './participles';
import { wordsOf } from './quoted-words';
import {
  type Attribution,
  type QuotationReader,
  type Quote,
  quotedTokens,
  spokenQuotes,
} from './quotes';
import { clauseStart } from './reported-clause';
import { isFinding, readReport, reportingVerbs, speakerAt } from './reports';
import { found, sentenceSubject, subjectAfter, subjectBefore } from './speakers';
import { isSpeech, type Subject } from './subject';

/** Words between a person and a colon: "hit back at her critics:". */
const LONGEST_LEAD = 5;

/** `Ama Boateng hit back: "..."`: a person, a few words with a verb and a colon. */
function attributionByColon(
  { tokens, mentions }: QuotationReader,
  quote: Quote,
): Attribution | undefined {
  const colon = quote.open - 1;
  if (tokens[colon]?.text !== ':') return undefined;
  const [placed] = mentions.between(Math.max(0, colon - LONGEST_LEAD - 4), colon).slice(-1);
  if (placed === undefined || placed.cluster.kind !== 'PER') return undefined;
  const lead = tokens.slice(placed.mention.to, colon);
  const isClause =
    lead.length > 0 &&
    lead.length <= LONGEST_LEAD &&
    lead.every(({ shape, sentence }) => shape === 'lower' && sentence === tokens[colon]?.sentence);
  if (
    !isClause ||
    !/^\p{Ll}{3,}(?:ed|s)$|^(?:hit|shot|cut|put|wrote|spoke)$/u.test(lead[0]?.text ?? '')
  )
    return undefined;
  const before = tokens[placed.mention.roleFrom - 1];
  if (/^(?:of|for|by|with|against|to|from|on|about|near|at|in|and)$/.test(before?.key ?? ''))
    return undefined;
  return { speaker: placed, rule: 'said-before', from: placed.mention.from, to: colon };
}

/** `Ama Boateng said: "..."`, `Ama Boateng told reporters that the plan was "..."`, `According to Ama Boateng, "..."` */
function attributionBefore(
  reader: QuotationReader,
  quote: Quote,
  last: Attribution | undefined,
): Attribution | undefined {
  const { tokens, mentions } = reader;
  const previous = tokens[quote.open - 1];
  const sentence = previous?.text === ':' ? previous.sentence : tokens[quote.open]?.sentence;
  for (let verb = quote.open - 1; verb > Math.max(-1, quote.open - 30); verb -= 1) {
    const token = tokens[verb];
    if (token?.sentence !== sentence || token === undefined || /^["“”«»]$/.test(token.text))
      return undefined;
    if (token.key === 'according' && tokens[verb + 1]?.key === 'to') {
      const subject = subjectAfter(tokens, mentions, verb + 1);
      return found(reader, subject, last, 'according-to', verb, quote.open);
    }
    if (!isSpeech(token) && !isFinding(tokens, verb) && !subjectOfParticiple(reader, verb))
      continue;
    if (isNoun(tokens, verb)) continue;
    const subject = subjectOf(reader, verb);
    if (subject === undefined && isOthersVerb(tokens, verb)) return undefined;
    if (subject === undefined) continue;
    if (rivalVerb(reader, verb + 1, quote.open)) return undefined;
    return found(reader, subject, last, 'said-before', subject.from, verb + 1);
  }
  return undefined;
}

/** "member states had signed": a noun that looks like a verb of speech. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /^(?:states|notes|reports|claims|charges|comments|remarks)$/.test(tokens[at]?.key ?? '') &&
    before?.shape === 'lower' &&
    !/^(?:he|she|who|also)$/.test(before.key)
  );
}

/** Whose verb it is: the name before it, the name that opens the sentence, or the one that goes on speaking. */
function subjectOf(reader: QuotationReader, verb: number): Subject | undefined {
  const goesOn = subjectOfParticiple(reader, verb);
  if (goesOn === undefined)
    return (
      subjectBefore(reader.tokens, reader.mentions, verb) ??
      sentenceSubject(reader.tokens, reader.mentions, verb) ??
      describedSubject(reader, verb, false)
    );
  return { placed: goesOn, pronoun: false, from: goesOn.mention.from, to: goesOn.mention.to };
}

/** "the union chairman said", "said:": a verb of speech whose subject the words before do not name. */
function isOthersVerb(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  if (before?.shape === 'lower' && (before.classes & ROLE) !== 0) return true;
  return /^[:,]$/.test(tokens[verb + 1]?.text ?? '');
}

/** Another subject with a verb of speech between the verb and the words: "said that the minister had called it ..." */
function rivalVerb({ tokens, mentions }: QuotationReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^[;]$/.test(tokens[at]?.text ?? '')) return true;
    if (!isSpeech(tokens[at])) continue;
    if (mentions.between(from, at).length > 0 || tokens[at - 1]?.key === 'who') return true;
  }
  return false;
}

/** The day on which it was said: the one date of the words that attribute. */
function dayOfStatement(
  { tokens, dates }: QuotationReader,
  from: number,
  to: number,
): string | undefined {
  let stop = to;
  while (stop < to + 5 && tokens[stop]?.sentence === tokens[to - 1]?.sentence) stop += 1;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[stop - 1]?.end ?? 0];
  const inside = dates.filter(
    (date) => date.start >= start && date.end <= end && date.from === date.to,
  );
  return inside.length === 1 ? inside[0]?.from : undefined;
}

function makeQuotation(
  reader: QuotationReader,
  { speaker, rule, from, to }: Attribution,
  words: { start: number; end: number; text: string },
): Quotation {
  const date = dayOfStatement(reader, from, to);
  return {
    name: speaker.cluster.label,
    cluster: speaker.cluster.id,
    ...words,
    rule,
    ...(date === undefined ? {} : { date }),
  };
}

/** `Ama Boateng said that the "old roof" leaked, the station reported`: quoted words inside a reported clause. */
function isFragment({ tokens }: QuotationReader, { open, close }: Quote): boolean {
  const [before, first] = [tokens[open - 1], tokens[open + 1]];
  if (before?.shape !== 'lower' || before.sentence !== tokens[open]?.sentence) return false;
  if (first?.shape !== 'lower') return false;
  return (
    !/^[,.!?]$/.test(tokens[close - 1]?.text ?? '') ||
    tokens.slice(Math.max(0, open - 5), open).some(({ key }) => key === 'that')
  );
}

/** Who says a quotation, by the words around it. @param last who spoke last */
function attributionOf(
  reader: QuotationReader,
  quote: Quote,
  last: Attribution | undefined,
): Attribution | undefined {
  return (
    (isFragment(reader, quote) ? attributionBefore(reader, quote, last) : undefined) ??
    attributionAfter(reader, quote, last) ??
    attributionBefore(reader, quote, last) ??
    attributionByColon(reader, quote)
  );
}

/**
 * Who says the first of the quotes: told beside it, beside the last of its chain, or who goes on speaking.
 * @param before the quote before it, if its speaker is known. @param last who spoke last
 */
function speakerOfQuote(
  reader: QuotationReader,
  quotes: readonly Quote[],
  before: Quote | undefined,
  last: Attribution | undefined,
): Attribution | undefined {
  const [quote] = quotes;
  if (quote === undefined) return undefined;
  const ended = quotes.find((next, at) => !isChained(reader.tokens, next, quotes[at + 1]));
  const beside =
    attributionOf(reader, quote, last) ??
    (ended === undefined || ended === quote ? undefined : attributionOf(reader, ended, last));
  if (beside !== undefined || last === undefined) return beside;
  const isGoingOn =
    (before !== undefined && continues(reader, quote, before, last)) ||
    fillsParagraph(reader, quote, last);
  return isGoingOn ? goesOn(last) : undefined;
}

/** Quotations and reports with a speaker, in the order of the text. */
export function findQuotations(
  tokens: readonly Token[],
  text: string,
  clusters: readonly Cluster[],
  dates: readonly DateMention[],
): Quotation[] {
  const mentions = new MentionMap(clusters);
  const quotes = spokenQuotes(tokens, mentions);
  const reported = new Set<number>();
  const reader: QuotationReader = {
    tokens,
    text,
    mentions,
    dates,
    quoted: quotedTokens(quotes),
    reported,
  };
  const found: Quotation[] = [];
  const verbs = reportingVerbs(tokens, quotes);
  let last: Attribution | undefined;
  let before: Quote | undefined;
  const readReports = (limit: number): void => {
    while ((verbs[0] ?? limit) < limit) {
      const verb = verbs.shift() ?? 0;
      const report = readReport(reader, verb, last);
      const by = report?.attribution ?? speakerAt(reader, verb);
      if (report !== undefined) found.push(makeQuotation(reader, report.attribution, report.words));
      if (report !== undefined || (by !== undefined && clauseStart(tokens, verb) > 0)) {
        for (let at = by?.to ?? verb; tokens[at]?.sentence === tokens[verb]?.sentence; at += 1)
          reported.add(at);
      }
      last = by ?? last;
    }
  };
  for (const [at, quote] of quotes.entries()) {
    readReports(quote.open);
    const by = speakerOfQuote(reader, quotes.slice(at), before, last);
    const isPiece = isHalf(tokens, quote, quotes[at - 1], quotes[at + 1]);
    const words = by === undefined || isPiece ? undefined : wordsOf(reader, quote, by);
    if (by !== undefined && words !== undefined) found.push(makeQuotation(reader, by, words));
    before = by === undefined ? undefined : quote;
    last = by ?? last;
  }
  readReports(tokens.length);
  return found.sort((one, other) => one.start - other.start);
}
