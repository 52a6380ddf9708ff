/** Quotations without a verb of their own, that go on with what was said before. */
import type { PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';
import { isWholeClause } from './cuts';
import type { Attribution, QuotationReader, Quote } from './quotes';
import { isSpeech } from './subject';

/** The same speaker, in quotation marks. */
export function goesOn(last: Attribution): Attribution {
  return last.rule === 'said-that' ? { ...last, rule: 'said-before' } : last;
}

/** A quotation that follows another with nothing but its attribution between, or continues one left open. */
export function continues(
  { tokens, mentions }: QuotationReader,
  quote: Quote,
  before: Quote,
  by: Attribution,
): boolean {
  if (!before.closed)
    return (
      opensLine(tokens, quote.open) &&
      (tokens[quote.open]?.line === (tokens[before.close - 1]?.line ?? 0) + 1 ||
        onlyBreaks(tokens, before.close, quote.open))
    );
  if (tokens[quote.open]?.line !== tokens[before.open]?.line) return false;
  const from = Math.max(before.close + 1, by.to);
  const others = mentions
    .between(before.close, quote.open)
    .filter(({ cluster }) => cluster !== by.speaker.cluster && cluster.kind === 'PER');
  const gap = quote.open - from;
  return (
    others.length === 0 &&
    gap <= 14 &&
    gap >= 0 &&
    !tokens.slice(from, quote.open).some((token) => isSpeech(token))
  );
}

function onlyBreaks(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 0 && tokens[to] !== undefined;
}

/** A paragraph's quotation that is left open, and the next paragraph opens with the mark again: one speaker. */
export function isChained(
  tokens: readonly Token[],
  { close, closed }: Quote,
  next: Quote | undefined,
): boolean {
  return !closed && next !== undefined && next.open === close && opensLine(tokens, next.open);
}

function opensLine(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.line !== tokens[at]?.line;
}

/** `"..., " says Ama Boateng, "...": one sentence in two pieces. */
function isSplit(tokens: readonly Token[], first: Quote, second: Quote): boolean {
  const [comma, next] = [tokens[first.close - 1], tokens[second.open + 1]];
  return (
    first.closed &&
    comma?.text === ',' &&
    tokens[second.open - 1]?.text === ',' &&
    next?.shape === 'lower' &&
    next.sentence === comma.sentence
  );
}

/** A piece of a split sentence that has no verb, or no subject: "The people who mend the nets", "are the people who ...", "and will take years". */
export function isHalf(
  tokens: readonly Token[],
  quote: Quote,
  before: Quote | undefined,
  next: Quote | undefined,
): boolean {
  if (next !== undefined && isSplit(tokens, quote, next))
    return !opensClause(tokens, next) && !isWholeClause(tokens, quote.open + 1, quote.close - 1);
  if (before === undefined || !isSplit(tokens, before, quote)) return false;
  const first = quote.open + (/^(?:and|but|or)$/.test(tokens[quote.open + 1]?.key ?? '') ? 2 : 1);
  if (HELPS.test(tokens[first]?.key ?? '')) return true;
  // "The old board," she said, "helped by paying for boats": a verb, and its subject stands in the first half.
  const isPast = /^\p{Ll}{3,}(?<!e)ed$/u.test(tokens[first]?.text ?? '');
  return isPast && !isWholeClause(tokens, before.open + 1, before.close - 1);
}

/** "and they say it is over": a clause of its own, so the half before it is one too. */
function opensClause(tokens: readonly Token[], { open }: Quote): boolean {
  return (
    /^(?:and|but|so|because)$/.test(tokens[open + 1]?.key ?? '') &&
    /^(?:i|we|you|they|he|she|it|there)$/.test(tokens[open + 2]?.key ?? '')
  );
}

const HELPS =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|shall|should|may|might|must|cannot)$/;

/** "Ama Boateng said the port was closed." and a paragraph that is a quotation and nothing else. */
export function fillsParagraph(
  { tokens, mentions, quoted }: QuotationReader,
  { open, close, closed }: Quote,
  last: Attribution,
): boolean {
  const isParagraph =
    opensLine(tokens, open) &&
    (!closed || opensLine(tokens, close + 1) || opensLine(tokens, close + 2));
  const before = tokens[open - 1];
  if (!isParagraph || last.speaker.cluster.kind !== 'PER' || last.rule === 'according-to')
    return false;
  if (before === undefined || before.line !== tokens[last.to - 1]?.line) return false;
  // Nothing is told between, and no other person is named.
  for (let at = last.to; at < open; at += 1)
    if (!quoted.has(at) && tokens[at]?.sentence !== tokens[last.to - 1]?.sentence)
      if (tokens[at]?.shape !== 'mark') return false;
  return !mentions
    .between(last.to, open)
    .some(({ cluster }) => cluster.kind === 'PER' && cluster !== last.speaker.cluster);
}

/** "while Yaw Addo steers the boat": another spoke last, and who is named since then opens no sentence. */
export function isPassedBy(
  { tokens }: QuotationReader,
  named: readonly PlacedMention[],
  last: Attribution | undefined,
  at: number,
): boolean {
  const since = named.filter(({ mention }) => mention.from > (last?.to ?? 0));
  if (last === undefined || last.speaker.cluster.kind !== 'PER' || since.length < named.length)
    return false;
  if (since.some(({ cluster }) => cluster === last.speaker.cluster)) return false;
  const isNear = (tokens[at]?.line ?? 0) - (tokens[last.to - 1]?.line ?? 0) <= 3;
  return (
    isNear &&
    since.every(({ mention: { from } }) =>
      /^(?:while|when|as|if)$/.test(tokens[from - 1]?.key ?? ''),
    )
  );
}
