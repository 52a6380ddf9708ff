import { isKnownOrganisation, TIME } from '../lexicon/word-classes';
import { LONGEST_QUOTATION_WORDS } from '../quotable';
import { isCapital, type Token } from '../tokens';
import { afterWarned, NARRATES, ownEnd } from './clause-end';
import { mayEnd } from './cuts';
import type { QuotationReader } from './quotes';
import { isSpeech } from './subject';

/** Words of an article, UTF-16 offsets. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Verbs after which a clause reports the words, with "that" or without. */
export const REPORTING =
  /^(?:said|says|added|adds|warned|warns|claimed|claims|argued|argues|insisted|insists|explained|explains|noted|notes|stressed|stresses|stated|states|maintained|reiterated|emphasised|emphasized|predicted|promised|vowed|pledged|testified|complained|conceded|cautioned|estimated|estimates|reckons|reckoned|predicts|believes|believed|affirmed|underscored|underlined|opined)$/;
/** Verbs that report only with "that": one also denies a claim, announces a plan, reveals a name. */
export const REPORTING_THAT =
  /^(?:added|adds|told|tells|denied|denies|confirmed|confirms|announced|announces|acknowledged|acknowledges|admitted|admits|alleged|alleges|revealed|reveals|disclosed|suggested|suggests|recalled|recalls|declared|declares|charged|charges|responded|responds|replied|replies|observed|observes|remarked|lamented|laments|contended|contends|asserted|asserts|concluded|concludes|hinted|fears|feared|clarified|submitted|ruled|agreed|wrote|writes|posted|tweeted|hopes|hoped|thinks|thought)$/;
/** Without the verb the words would say the opposite. */
export const DENYING = /^(?:denied|denies)$/;
const SHORTEST_REPORT = 4;
/** A clause that begins so says nothing without its main clause. */
const SUBORDINATE =
  /^(?:given|after|before|when|while|if|unless|until|once|although|though|because|since|even|despite|as)$/;
const PRONOUN_OPENING =
  /^(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them|i|we|you|so|as|what|who)$/;
/** "which the mayor says was one of the better ones": the subject stands before the speaker. */
const VERB_OPENING = /^(?:is|are|was|were|has|had|will|would|could|should)$/;
const STATEMENTS =
  /^(?:statement|report|speech|interview|post|letter|tweet|briefing|conference|filing|affidavit|broadcast|message|video|memo|email)$/;

/** Skips "on Monday", "Monday", "yesterday", "in a statement". */
function skipWhen(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let step = 0; step < 2; step += 1) {
    const on = tokens[at]?.key === 'on' ? 1 : 0;
    if (
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(
        tokens[at + on]?.key ?? '',
      )
    ) {
      at += on + 1;
      continue;
    }
    if (!/^(?:in|during|at|to)$/.test(tokens[at]?.key ?? '')) break;
    const noun = [1, 2, 3, 4].find((ahead) => STATEMENTS.test(tokens[at + ahead]?.key ?? ''));
    if (noun === undefined) break;
    at += noun + 1;
  }
  return at;
}

/** Words after a verb that begin no reported clause: "said on the radio", "said so". */
const NO_CLAUSE =
  /^(?:on|in|at|via|during|to|of|with|by|for|as|against|about|according|yesterday|today|earlier|later|previously|recently|last|this|while|when|after|before|nothing|something|yes|so|goodbye|how|why|what|whether|if|but|and|or)$/;
/** Words between a verb and its "that": "said on Monday that". */
const BEFORE_THAT = /^(?:on|in|at|via|during|to|yesterday|today|earlier|later|while)$/;

/** "said in a statement posted on its site": no words. */
const ISSUED = /^(?:posted|issued|released|published|shared|signed|sent|seen|made|aired|carried)$/;

/** The "that" of a reported clause, not of "that is a worry", nor of "wrote down that night". */
export function isThat(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'that' && !NO_THAT.test(tokens[at + 1]?.text ?? '');
}

const NO_THAT =
  /^(?:['’]|(?:is|was|would|will|night|morning|afternoon|evening|week|month|year|way)$)/;

/** Skips "on Monday", "in a statement", "reporters", "that" after a verb; the index where the clause begins, or 0. */
export function clauseStart(tokens: readonly Token[], verb: number): number {
  if (REPORTING_THAT.test(tokens[verb]?.key ?? ''))
    return afterThat(tokens, verb) || finiteClause(tokens, verb);
  const at = skipWhen(tokens, verb + 1);
  if (isThat(tokens, at)) return at + 1;
  if (tokens[at]?.key === 'out' && isThat(tokens, at + 1)) return at + 2;
  if (/^add(?:s|ed)$/.test(tokens[verb]?.key ?? '')) return finiteClause(tokens, verb);
  return clauseWithout(tokens, verb, afterWarned(tokens, verb, at));
}

/** Verbs with a listener: "warned Tehran that". After others a name is the subject of what is said: "said Kofi Mensah knew that". */
const WARNS = /^(?:warn(?:s|ed)|promised|pledged|vowed|cautioned|insisted|argued|testified)$/;

/** "said on Monday that", "said in a letter published by the paper that", "warned Tehran that" */
function isBeforeThat(tokens: readonly Token[], verb: number, at: number): boolean {
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (/^(?:this|last)$/.test(next?.key ?? ''))
    return /^(?:week|month|year|morning|afternoon|evening|night|time|spring|summer|autumn|winter|\p{L}+day|weekend)$/u.test(
      second?.key ?? '',
    );
  if (BEFORE_THAT.test(next?.key ?? '') || ISSUED.test(next?.key ?? '')) return true;
  if (next?.shape !== 'title') return false;
  return (next.classes & TIME) !== 0 || WARNS.test(tokens[verb]?.key ?? '');
}

/** The clause at a token behind the verb, where no "that" stands right before it. @returns 0 where there is none */
function clauseWithout(tokens: readonly Token[], verb: number, at: number): number {
  const next = tokens[at];
  for (let that = at + 1; that < at + 9; that += 1) {
    if (tokens[that]?.key !== 'that' || tokens[that]?.sentence !== tokens[verb]?.sentence) continue;
    return isBeforeThat(tokens, verb, at) ? that + 1 : 0;
  }
  if (next?.key === 'at' && /^(?:least|most)$/.test(tokens[at + 1]?.key ?? '')) return at;
  return isNoClause(tokens, at) || isThing(tokens, verb, at) || isNoun(tokens, verb) ? 0 : at;
}

/** "stressed the need for a bridge": without "that" a thing may follow as well as a clause. */
const OF_A_THING =
  /^(?:warn(?:s|ed)|stress(?:es|ed)|reiterated|emphasi[sz]ed|underscored|underlined|affirmed|promised|pledged|predict(?:s|ed)|noted|notes|explained|explains|maintained|conceded|estimate(?:s|d))$/;

const LONGEST_LOOK = 14;

function isThing(tokens: readonly Token[], verb: number, from: number): boolean {
  if (!OF_A_THING.test(tokens[verb]?.key ?? '')) return false;
  let to = from + 1;
  while (to < from + LONGEST_LOOK && tokens[to]?.key !== 'will') to += 1;
  // "respect its will": a noun, so that the verb is before it.
  const isNoun = /^(?:the|its|his|her|their)$/.test(tokens[to - 1]?.key ?? '');
  return !hasFiniteVerb(tokens, from, isNoun ? to : from + LONGEST_LOOK);
}

/** "the newest board estimates stay low": without a name or an article behind it, a thing. */
function isNoun(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  const isBare = next?.shape === 'lower' && !DETERMINER.test(next.key);
  return tokens[verb]?.key === 'estimates' && isBare;
}

/** "said on the radio", "had said the same before": no words. */
function isNoClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.key === 'the' && tokens[at + 1]?.key === 'same') return true;
  if (ISSUED.test(next?.key ?? '') && STATEMENTS.test(tokens[at - 1]?.key ?? '')) return true;
  return NO_CLAUSE.test(next?.key ?? '') || next?.shape === 'mark';
}

/** The clause after "that" which belongs to the verb: "told the court on Monday that ...". @returns 0 where there is none */
function afterThat(tokens: readonly Token[], verb: number): number {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 14); at += 1) {
    const token = tokens[at];
    if (
      token?.sentence !== tokens[verb]?.sentence ||
      isSpeech(token) ||
      (NARRATES.test(token?.key ?? '') && !DENYING.test(tokens[verb]?.key ?? '')) ||
      /^["“”«»;:]$/.test(token?.text ?? '')
    )
      return 0;
    if (isThat(tokens, at))
      return tokens[at - 1]?.shape === 'mark' && tokens[at - 1]?.text !== ',' ? 0 : at + 1;
  }
  return 0;
}

const CLAUSE_WITHOUT_THAT =
  /^(?:told|tells|denied|denies|confirmed|confirms|announced|announces|acknowledged|acknowledges|admitted|admits|alleged|alleges|revealed|reveals|suggested|suggests|declared|declares|wrote|writes|fears|feared|hopes|hoped|agreed)$/;
const AUXILIARY = /^(?:had|has|have|was|were|is|are|would|will|could)$/;
/** "denied attacking civilians in the town", not "denied wrongdoing". */
function deniesDoing(tokens: readonly Token[], verb: number): boolean {
  const doing = tokens[verb + 1];
  return (
    DENYING.test(tokens[verb]?.key ?? '') &&
    doing?.shape === 'lower' &&
    /.{2}ing$/.test(doing.key) &&
    !/^(?:wrongdoing|any|every|no|some)/.test(doing.key) &&
    tokens[verb + 2]?.shape !== 'mark'
  );
}

/** The token after whom a speaker told: "reporters", "the court", "Radio Alder", "Alder radio". @returns `from` where they are none that the rules know */
function listenersEnd(tokens: readonly Token[], from: number): number {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || second === undefined) return from;
  if (LISTENERS.test(first.key)) return from + 1;
  if (first.key === 'the' && BODIES.test(second.key)) return from + 2;
  if (isCapital(first) && /^(?:radio|television|tv)$/.test(second.key)) return from + 2;
  return isCapital(first) && isKnownOrganisation(first.key) ? from + 1 : from;
}

const BODIES =
  /^(?:court|jury|judge|inquest|inquiry|tribunal|hearing|committee|council|meeting|parliament|assembly|senate|conference)$/;
const LISTENERS =
  /^(?:us|me|him|her|them|reporters|journalists|lawmakers|mps|parliament|investors|analysts)$/;

/** "denied Moscow had lost", "told reporters the bridge would close": a clause with a verb of its own. @returns 0 where there is none */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function finiteClause(tokens: readonly Token[], verbAt: number): number {
  if (!CLAUSE_WITHOUT_THAT.test(tokens[verbAt]?.key ?? '')) return 0;
  const isTelling = /^(?:told|tells)$/.test(tokens[verbAt]?.key ?? '');
  if (deniesDoing(tokens, verbAt)) return verbAt + 1;
  const verb = isTelling ? listenersEnd(tokens, verbAt + 1) - 1 : verbAt;
  if (isTelling && verb === verbAt) return 0;
  if (!DENYING.test(tokens[verbAt]?.key ?? '') && NO_CLAUSE.test(tokens[verb + 1]?.key ?? ''))
    return 0;
  for (let at = verb + 2; at < verb + 9; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[verb]?.sentence || token?.shape === 'mark') return 0;
    // "confirmed the fines but would not ...": a second verb of the sentence's own subject.
    if (/^(?:but|and)$/.test(token?.key ?? '') && AUXILIARY.test(tokens[at + 1]?.key ?? ''))
      return 0;
    if (AUXILIARY.test(token?.key ?? '')) return verb + 1;
  }
  return 0;
}

/** Whether a verb that stands with a subject comes before the next mark. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[from]?.sentence || token?.shape === 'mark') return false;
    if (/^(?:had|has|have|was|were|is|are|would|will|could|must|should)$/.test(token?.key ?? ''))
      return true;
  }
  return false;
}

export function sentenceEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  const sentence = tokens[at]?.sentence;
  while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
  while (to > at && tokens[to - 1]?.shape === 'mark' && !/^[)’']/.test(tokens[to - 1]?.text ?? ''))
    to -= 1;
  return to;
}

/** "12.48pm:", "14:05": the time before an entry of a live blog. */
const CLOCK = /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?\s*[:–—-]?\s*/iu;

/** The token after the clock at the front of a line. */
function afterClock(text: string, tokens: readonly Token[], from: number): number {
  const start = tokens[from]?.start ?? 0;
  if (tokens[from]?.shape !== 'number' || tokens[from - 1]?.line === tokens[from]?.line)
    return from;
  const end = start + (CLOCK.exec(text.slice(start, start + 20))?.[0].length ?? 0);
  let at = from;
  while ((tokens[at]?.start ?? end) < end) at += 1;
  return at;
}

function hasModal(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ key }) => /^(?:will|would|could|must|should|may|might|cannot|remains?)$/.test(key));
}

const DETERMINER = /^(?:the|an?|his|her|its|their)$/;

/** "said it was “absurd”": the mark that closes the last word in marks. */
function closingMark(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const words = tokens.slice(from, to);
  const last = (mark: string) => words.findLastIndex(({ text }) => text === mark);
  const isOdd = words.filter(({ text }) => text === '"').length % 2 === 1;
  const isOpen = tokens[to]?.text === '"' ? isOdd : last('“') > last('”');
  return isOpen && /^["”]$/.test(tokens[to]?.text ?? '') ? tokens[to] : undefined;
}

/** Whether as many marks close in the words as open. */
function isBalanced(words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1;
  return count('"') % 2 === 0 && count('“') <= count('”') + count('"');
}

/** A comma or a dash up to which the words are a whole clause. */
function isBreak(tokens: readonly Token[], from: number, at: number): boolean {
  return /^[,;—–]$/.test(tokens[at]?.text ?? '') && mayEnd(tokens, from, at);
}

/** The clause from a token on, cut at a comma where it is too long; undefined where it cannot be cut well. */
export function clause(
  { tokens, text }: QuotationReader,
  start: number,
  stop: number,
): Words | undefined {
  // "said that, although it rained, the port was open"
  const from = tokens[start]?.text === ',' ? start + 1 : start;
  let to = ownEnd(tokens, from, stop);
  const wordsIn = (last: number): number =>
    tokens.slice(from, last).filter(({ shape }) => shape !== 'mark').length;
  while (to > from && wordsIn(to) > LONGEST_QUOTATION_WORDS) {
    to -= 1;
    while (to > from && !isBreak(tokens, from, to)) to -= 1;
  }
  const [first, last] = [tokens[afterClock(text, tokens, from)], tokens[to - 1]];
  if (first === undefined || last === undefined || /^(?:and|or|but)$/.test(last.key))
    return undefined;
  // "margins could suffer": three words, with a verb that tells of a whole clause.
  const least = hasModal(tokens, from + 1, to) ? SHORTEST_REPORT - 1 : SHORTEST_REPORT;
  if (wordsIn(to) < least) return undefined;
  const opening = first.text === '(' ? 'it' : first.key;
  if (PRONOUN_OPENING.test(opening) || VERB_OPENING.test(opening)) return undefined;
  if (to < stop && SUBORDINATE.test(first.key)) return undefined;
  // "rules that he claimed harmed the port": what he claimed has its subject before him.
  if (/^\p{Ll}{3,}ed$/u.test(first.text) && DETERMINER.test(tokens[from + 1]?.key ?? ''))
    return undefined;
  const end = closingMark(tokens, from, to)?.end ?? last.end;
  const words = text.slice(first.start, end);
  return isBalanced(words) ? { start: first.start, end, text: words } : undefined;
}
