import { LONGEST_QUOTATION_WORDS } from '../quotable';
import type { Token } from '../tokens';
import { lastBreak, laterSentences, trimmed } from './cuts';
import type { Attribution, QuotationReader, Quote } from './quotes';
import type { Words } from './reported-clause';

const SHORTEST_QUOTATION = 3;
/** Of words that open in the middle of a sentence and say too little there. */
const SHORTEST_SCRAP = 4;
/** Behind a scrap the sentence goes on without a noun: the plan "opened the door" to more. */
const SMALL =
  /^(?:to|for|in|on|at|of|by|with|from|and|or|but|as|than|when|while|if|because|after|before|last|this|that|next|during|over|under|against|about|into|which|who|is|was|are|were|has|had|he|she|they|it|since|until|so|then|said|says)$/;

const HELPS =
  /^(?:is|are|was|were|has|have|had|does|did|will|would|can|could|shall|should|may|might|must|cannot|(?:ca|wo|do|did|would|could|should|is|are|was|were|has|have)nt)$/;

/** "also could bring trouble": a verb that helps another, behind an adverb or none. */
function opensWithHelp(tokens: readonly Token[], { open }: Quote): boolean {
  const isAdverb = /^(?:also|still|even|just|never|\p{Ll}{3,}ly)$/u.test(
    tokens[open + 1]?.key ?? '',
  );
  return HELPS.test(tokens[isAdverb ? open + 2 : open + 1]?.key ?? '');
}

const OF_IT =
  /^(?:likely|unlikely|possible|probable|clear|certain|vital|important|essential|crucial|critical|necessary|inevitable|imperative)$/;

/** It is "highly likely" the board will go: of what is told behind the words. "longer and harder" than the last: of what is compared. */
function needsMore(tokens: readonly Token[], { open, close }: Quote, words: number): boolean {
  const next = tokens[close + 1];
  if (next?.key === 'than') return true;
  const isIt = tokens[open - 2]?.key === 'it' && COPULA.test(tokens[open - 1]?.key ?? '');
  // It was "not lost on anyone" that he was late.
  if (isIt && next?.key === 'that' && words < SHORTEST_PHRASE) return true;
  const isOfIt = tokens[open - 2]?.key === 'it' && COPULA.test(tokens[open - 1]?.key ?? '');
  const goesOn = next?.sentence === tokens[open]?.sentence && next?.shape !== 'mark';
  return isOfIt && goesOn && words < SHORTEST_QUOTATION && OF_IT.test(tokens[close - 1]?.key ?? '');
}

/** Words behind a preposition that say enough: part of "a very sad week for the coast". */
const SHORTEST_PHRASE = 5;
const PREPOSITION =
  /^(?:about|into|on|in|at|to|from|for|with|by|under|over|through|within|across|behind|of)$/;
const BLAMES =
  /^(?:accus(?:ed|es|ing)|warn(?:ed|s|ing)|spoke|speaks|speaking|talk(?:ed|s|ing)|complain(?:ed|s|ing)|told|tells|condemn(?:ed|s|ing)|critici[sz](?:ed|es|ing)|prais(?:ed|es|ing)|thank(?:ed|s|ing)|call(?:ed|s|ing)|guilty|sadness|shock)$/;

/** The money had not gone into "bricks and mortar", he was chosen "some time ago": where and when of the sentence. */
function isPlaceOrTime(tokens: readonly Token[], { open, close }: Quote, words: number): boolean {
  if (words >= SHORTEST_PHRASE) return false;
  if (/^(?:ago|later|earlier)$/.test(tokens[close - 1]?.key ?? tokens[close - 2]?.key ?? ''))
    return true;
  if (tokens[close - 1]?.shape === 'mark' && tokens[close - 2]?.key === 'ago') return true;
  if (!PREPOSITION.test(tokens[open - 1]?.key ?? '')) return false;
  return !tokens.slice(Math.max(0, open - 8), open).some(({ key }) => BLAMES.test(key));
}

/** condemned "in the strongest terms", calls "on all sides to stop": how or on whom, of a verb outside. */
function isHowOrWhom(tokens: readonly Token[], { open, close }: Quote): boolean {
  const [verb = '', first = ''] = [tokens[open - 1]?.key, tokens[open + 1]?.key];
  if (/^call(?:s|ed|ing)?$/.test(verb)) return /^(?:on|upon|for)$/.test(first);
  return first === 'in' && tokens[close - 1]?.key === 'terms' && !COPULA.test(verb);
}

/** It was "not clear" to her that "the port is shut", it was wrong to "close the gate": the speaker says the opposite. */
function isDoubted(tokens: readonly Token[], { open }: Quote): boolean {
  const [before, doubt] = [tokens[open - 1], tokens[open - 2]];
  if (before?.key === 'to')
    return /^(?:irresponsible|wrong|unfair|foolish|unwise)$/.test(doubt?.key ?? '');
  if (before?.key !== 'that') return false;
  const isSame = ({ sentence, key }: Token) => sentence === before.sentence && key === 'not';
  return tokens.slice(Math.max(0, open - 9), open).some(isSame);
}

/** Words that open small and say nothing without the rest of their sentence. */
function isNothingAlone(
  { tokens }: QuotationReader,
  quote: Quote,
  by: Attribution,
  words: number,
): boolean {
  if (tokens[quote.open + 1]?.shape !== 'lower') return false;
  if (needsMore(tokens, quote, words) || isPlaceOrTime(tokens, quote, words)) return true;
  if (isHowOrWhom(tokens, quote) || isDoubted(tokens, quote)) return true;
  const isInside = tokens[quote.open - 1]?.sentence === tokens[quote.open + 1]?.sentence;
  return isInside && by.from > quote.close && opensWithHelp(tokens, quote);
}

/** The "hastily agreed to" contracts: the words belong to the noun behind them. Might seem a "challenge to Tema," Ama Boateng said: to a clause of the article. */
function isScrap({ tokens }: QuotationReader, { open, close }: Quote, by: Attribution): boolean {
  if (tokens[open + 1]?.shape !== 'lower') return false;
  const next = tokens[close + 1];
  const isNoun =
    next?.shape === 'lower' && next.line === tokens[close]?.line && !SMALL.test(next.key);
  return isNoun || by.from > close;
}
/** After these verbs two words say enough: called it an "important trip". */
const NAMING =
  /^(?:called|calls|calling|described|describes|describing|dubbed|branded|labelled|labeled|termed)$/;

/** Collapsed of "what Ama Boateng called" a thing: her words are a part of the sentence. */
function isWhat(tokens: readonly Token[], { from, to }: Attribution): boolean {
  for (let at = to - 1; at > from - 10; at -= 1) {
    if (tokens[at]?.sentence !== tokens[from]?.sentence) return false;
    if (tokens[at]?.key === 'what') return true;
  }
  return false;
}

/** And after these: said she was "bitterly disappointed". */
const COPULA = /^(?:is|are|was|were|be|been|felt)$/;

/** Words with "to" in front, a comma at the end and no other mark before it. */
function isOpenEnded(tokens: readonly Token[], open: number, close: number): boolean {
  const commas = tokens.slice(open, close).filter(({ text }) => /^[,:;–—-]$/.test(text)).length;
  return tokens[open + 1]?.key === 'to' && commas === 1 && tokens[close - 1]?.text === ',';
}

/** How many words say enough. */
function leastOf(reader: QuotationReader, quote: Quote, by: Attribution): number {
  const { tokens } = reader;
  const isNamed = NAMING.test(tokens[by.to - 1]?.key ?? '') && !isWhat(tokens, by);
  if (isNamed || COPULA.test(tokens[quote.open - 1]?.key ?? '')) return 2;
  return isScrap(reader, quote, by) ? SHORTEST_SCRAP : SHORTEST_QUOTATION;
}

/** The words inside a quotation. Of more than 25 those to the end of a sentence, else of a clause, else the first short sentence. */
export function wordsOf(
  reader: QuotationReader,
  { open, close }: Quote,
  by: Attribution,
): Words | undefined {
  const { tokens } = reader;
  const words = tokens.slice(open + 1, close).filter(({ shape }) => shape !== 'mark').length;
  if (words < leastOf(reader, { open, close, closed: true }, by)) return undefined;
  // "To have paused the works," he said: a main clause comes behind.
  if (isOpenEnded(tokens, open, close)) return undefined;
  if (isNothingAlone(reader, { open, close, closed: true }, by, words)) return undefined;
  if (words <= LONGEST_QUOTATION_WORDS) {
    const said = textOf(reader, open + 1, trimmed(tokens, open + 1, close));
    // "I used the word ‘failed,’": the mark behind the comma belongs to the words.
    const whole = textOf(reader, open + 1, close);
    return said !== undefined && !isBalanced(said.text) && isBalanced(whole?.text ?? '')
      ? whole
      : said;
  }
  const cut = lastBreak(tokens, open + 1);
  const said = cut === 0 ? undefined : textOf(reader, open + 1, trimmed(tokens, open + 1, cut));
  if (said !== undefined && isBalanced(said.text)) return said;
  const later = laterSentences(tokens, open + 1, close);
  const sentence =
    later === undefined
      ? undefined
      : textOf(reader, later.from, trimmed(tokens, later.from, later.to));
  return sentence !== undefined && isBalanced(sentence.text) ? sentence : undefined;
}

function textOf({ tokens, text }: QuotationReader, from: number, to: number): Words | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

/** Whether each quotation mark that opens inside the words closes there too. An apostrophe counts as closing. */
function isBalanced(said: string): boolean {
  const opening = said.match(/(?:^|[\s(—–])['‘“"`](?=\S)/g) ?? [];
  const closing = said.match(/\S['’”"](?=$|[\s.,;:!?)])/g) ?? [];
  return opening.length <= closing.length;
}
