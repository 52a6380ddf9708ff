import type { MentionMap, PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';
import type { DateMention, QuotationRule } from '../types';
import { isSpeech } from './subject';

/** What the rules for quotations look at. */
export interface QuotationReader {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly mentions: MentionMap;
  readonly dates: readonly DateMention[];
  /** Tokens that stand inside quotation marks: a pronoun outside does not mean who is named there. */
  readonly quoted: ReadonlySet<number>;
  /** Tokens of the clauses that were reported so far. */
  readonly reported: ReadonlySet<number>;
}

/** Who says something, and where that is said. */
export interface Attribution {
  readonly speaker: PlacedMention;
  readonly rule: QuotationRule;
  /** Tokens of the words that attribute. */
  readonly from: number;
  readonly to: number;
}

/** Words between quotation marks. Token indexes: `open` and `close` are the marks, words lie between. */
export interface Quote {
  readonly open: number;
  /** Of a quotation that goes on in the next paragraph, one past its last token. */
  readonly close: number;
  readonly closed: boolean;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '‘': '’',
  '"': '"',
  "'": "'",
};

function mayOpen(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (mark === undefined || next === undefined || next.line !== mark.line) return false;
  if (mark.text !== "'" && mark.text !== '‘' && mark.text !== '"') return true;
  if (next.start !== mark.end) return false;
  return (
    before === undefined ||
    before.end < mark.start ||
    before.line !== mark.line ||
    /^[(—–-]$/.test(before.text)
  );
}

function isAtWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === (tokens[at - 1]?.end ?? -1);
}

/** “It felt like, ‘The end is coming.’ ”: a space between two marks that close. */
function isBehindInner(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '”' && tokens[at - 1]?.text === '’' && !isAtWord(tokens, at + 1);
}

/** "It is high,” she said. “It is deep.": a curved mark closes the straight one before another opens. */
function isMixedEnd(tokens: readonly Token[], open: number, at: number): boolean {
  if (tokens[open]?.text !== '"' || tokens[at]?.text !== '”' || !isAtWord(tokens, at)) return false;
  for (let behind = at + 1; tokens[behind]?.line === tokens[at]?.line; behind += 1) {
    if (tokens[behind]?.text === '“') break;
    if (tokens[behind] === undefined || tokens[behind]?.text === '"') return false;
  }
  return !tokens.slice(open, at).some(({ text }) => text === '“');
}

function closesAt(tokens: readonly Token[], open: number): Quote | undefined {
  const mark = tokens[open];
  if (mark === undefined) return undefined;
  const closing = Object.hasOwn(PAIRS, mark.text) ? PAIRS[mark.text] : undefined;
  if (closing === undefined || !mayOpen(tokens, open)) return undefined;
  let at = open + 1;
  while (at < tokens.length && tokens[at]?.line === mark.line) {
    const token = tokens[at];
    if (token?.text === closing && (isAtWord(tokens, at) || isBehindInner(tokens, at)))
      return { open, close: at, closed: true };
    if (isMixedEnd(tokens, open, at)) return { open, close: at, closed: true };
    if (token?.text === mark.text && mark.text !== closing) return undefined;
    at += 1;
  }
  if (mark.text === '‘' || mark.text === "'")
    return tokens[at]?.text === mark.text ? { open, close: at, closed: false } : undefined;
  return closesOtherwise(tokens, open, at) ?? { open, close: at, closed: false };
}

/** Marks that stand for the closing one where an outlet mixes them: "It is high.” */
const MIXED: Readonly<Record<string, string>> = { '“': '"', '"': '”' };

/** A quotation that only a mark of another kind closes, before the end of its line. */
function closesOtherwise(
  tokens: readonly Token[],
  open: number,
  lineEnd: number,
): Quote | undefined {
  const mark = Object.hasOwn(MIXED, tokens[open]?.text ?? '')
    ? MIXED[tokens[open]?.text ?? '']
    : '';
  for (let at = open + 2; at < lineEnd; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const isAtWord = token?.start === tokens[at - 1]?.end && next?.start !== token?.end;
    const isClosing = isAtWord || (next?.shape === 'mark' && token?.start === tokens[at - 1]?.end);
    if (token?.text === mark && isClosing) return { open, close: at, closed: true };
    if (
      /^['’]$/.test(token?.text ?? '') &&
      next?.text === token?.text &&
      next?.start === token?.end
    )
      return { open, close: at + 1, closed: true };
  }
  return undefined;
}

const WORKS =
  /^(?:book|novel|film|movie|song|album|play|memoir|essay|documentary|series|poem|single|video|clip|blog|column|episode|segment|show|programme|game|cartoon|painting|musical|podcast|hit|article|paper|titled|called|entitled|headlined|headline|magazine|anthem|ballad|opera|drama|comedy|sitcom|exhibition|theme|slogan|motto)$/;

const LONGEST_TITLE = 14;
const LONGEST_NAME = 5;

/** `In her book "A House of Salt", ...`: capitals in marks after a word for a work are its title. */
function isTitle(tokens: readonly Token[], { open, close }: Quote): boolean {
  const before = /^[,:]$/.test(tokens[open - 1]?.text ?? '') ? tokens[open - 2] : tokens[open - 1];
  const words = tokens.slice(open + 1, close).filter(({ shape }) => shape !== 'mark');
  const isCapitals = words.every(
    ({ shape, text }, at) =>
      shape !== 'lower' || /^I['’]/.test(text) || (at > 0 && text.length <= 4),
  );
  if (before?.shape !== 'lower' || words.length > LONGEST_TITLE || !isCapitals) return false;
  // `especially "The Harbour Project" abroad`
  const isNamed = words.length > 1 && words.length <= LONGEST_NAME && words[0]?.key === 'the';
  const isPlaced =
    /^(?:in|on)$/.test(before.key) && words.every(({ text }) => /^\p{Lu}/u.test(text));
  return WORKS.test(before.key) || ((isNamed || isPlaced) && before === tokens[open - 1]);
}

/** `the paper's story, "Man sold a boat," which ran on Monday`: what ran is a title, whatever its capitals. */
function isStory(tokens: readonly Token[], { open, close }: Quote): boolean {
  if (tokens[open - 1]?.text !== ',') return false;
  const noun = tokens[open - 2]?.key ?? '';
  const next = tokens[close + 1]?.text === ',' ? tokens[close + 2] : tokens[close + 1];
  return (
    (WORKS.test(noun) || /^(?:story|report|editorial|piece)$/.test(noun)) && next?.key === 'which'
  );
}

/** The board had the attitude "that it was not worth doing": a view that is told, not the speaker's own words. */
function isView(tokens: readonly Token[], { open }: Quote): boolean {
  const before = tokens[open - 1];
  return tokens[open + 1]?.text === 'that' && before?.shape === 'lower' && !isSpeech(before);
}

/** Corazon "Cory" Magsalin: the marks stand inside a name. */
function isNickname(mentions: MentionMap, { open, close }: Quote): boolean {
  const next = mentions.between(Math.max(0, open - 4), open);
  return next.some(({ mention }) => mention.from < open && mention.to > close);
}

/** @returns the tokens inside quotation marks */
export function quotedTokens(quotes: readonly Quote[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const { open, close } of quotes) for (let at = open; at < close; at += 1) quoted.add(at);
  return quoted;
}

/** @returns quotations in order, none inside another */
export function findQuotes(tokens: readonly Token[]): Quote[] {
  const quotes: Quote[] = [];
  let at = 0;
  while (at < tokens.length) {
    const quote = closesAt(tokens, at);
    if (quote === undefined) {
      at += 1;
      continue;
    }
    if (quote.close > quote.open + 1) quotes.push(quote);
    at = quote.closed ? quote.close + 1 : quote.close;
  }
  return quotes;
}

/** Quotations that may be words of a speaker. */
export function spokenQuotes(tokens: readonly Token[], mentions: MentionMap): Quote[] {
  return findQuotes(tokens).filter(
    (quote) =>
      !isTitle(tokens, quote) &&
      !isStory(tokens, quote) &&
      !isNickname(mentions, quote) &&
      !isView(tokens, quote),
  );
}
