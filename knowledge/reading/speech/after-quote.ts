import type { Token } from '../tokens';
import { describedSubject } from './described';
import type { Attribution, QuotationReader, Quote } from './quotes';
import { found, subjectAfter, subjectBefore } from './speakers';
import { isSpeech } from './subject';

/** `"...," said Ama Boateng.`, `"...," she said.`, `"...," according to Ama Boateng.` */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export function attributionAfter(
  reader: QuotationReader,
  quote: Quote,
  last: Attribution | undefined,
): Attribution | undefined {
  const { tokens, mentions } = reader;
  if (!quote.closed) return undefined;
  const at = tokens[quote.close + 1]?.text === ',' ? quote.close + 2 : quote.close + 1;
  const first = tokens[at];
  if (first === undefined || endsSentence(tokens, quote, first)) return undefined;
  if (first.key === 'according' && tokens[at + 1]?.key === 'to')
    return found(reader, subjectAfter(tokens, mentions, at + 1), last, 'according-to', at);
  if (isInverted(reader, quote, at))
    return found(
      reader,
      subjectAfter(tokens, mentions, at) ?? describedSubject(reader, at, true),
      last,
      'said-after',
      at,
    );
  const limit = Math.min(tokens.length, at + 26);
  for (let verb = at + 1; verb < limit; verb += 1) {
    const token = tokens[verb];
    if (token === undefined || token.line !== first.line || /^[.!?"“”«»]$/.test(token.text))
      return undefined;
    if (!isSpeech(token) && !isAnyVerb(reader, quote, verb, at) && !isQuoted(tokens, verb))
      continue;
    const subject = subjectBefore(tokens, mentions, verb) ?? describedSubject(reader, verb, false);
    if (subject === undefined || (subject.from > at + 4 && subject.pronoun)) return undefined;
    // "..." about which she says little: said of the words.
    const lead =
      mentions.between(at, subject.from).some(({ cluster }) => cluster.kind === 'PER') ||
      tokens.slice(at, subject.from).some(({ key }) => /^(?:which|whom)$/.test(key));
    return lead ? undefined : found(reader, subject, last, 'said-after', subject.from, verb + 1);
  }
  return undefined;
}

/** "...," he was quoted as saying. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:is|was)$/.test(tokens[at]?.key ?? '') &&
    tokens[at + 1]?.key === 'quoted' &&
    tokens[at + 2]?.key === 'as' &&
    tokens[at + 3]?.key === 'saying'
  );
}

/** Nothing follows that may attribute: a full stop inside the marks or after them, or another line. */
function endsSentence(tokens: readonly Token[], { close }: Quote, next: Token): boolean {
  return (
    next.line !== tokens[close]?.line || tokens[close - 1]?.text === '.' || /^[.;]$/.test(next.text)
  );
}

/** "...," she radioed: after a comma inside the marks, a subject and any verb of the past say who spoke. */
function isAnyVerb(
  { tokens, mentions }: QuotationReader,
  quote: Quote,
  verb: number,
  at: number,
): boolean {
  if (
    !/^[,!?]$/.test(tokens[quote.close - 1]?.text ?? '') ||
    !/^\p{Ll}{3,}ed$/u.test(tokens[verb]?.text ?? '')
  )
    return false;
  return (
    (verb === at + 1 && /^(?:he|she)$/.test(tokens[at]?.key ?? '')) ||
    mentions.byStart.get(at)?.mention.to === verb
  );
}

/** "..." said Ama Boateng; "...," shouts Ama Boateng: any verb between a comma inside the marks and a person. */
function isInverted({ tokens, mentions }: QuotationReader, quote: Quote, at: number): boolean {
  if (isSpeech(tokens[at])) return true;
  if (
    !/^[,!?]$/.test(tokens[quote.close - 1]?.text ?? '') ||
    !/^\p{Ll}{3,}(?:ed|s)$/u.test(tokens[at]?.text ?? '')
  )
    return false;
  return mentions.byStart.get(at + 1)?.cluster.kind === 'PER';
}
