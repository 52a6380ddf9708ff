/** Where words that are too long may end, so that what is left says something by itself. */
import { PERSON_VERB, SPEECH } from '../lexicon/word-classes';
import { LONGEST_QUOTATION_WORDS } from '../quotable';
import { isCapital, type Token } from '../tokens';
import { goesOnBehind, isPause } from './cut-borders';

const SHORTEST_WORDS = 3;
/** Words before a joint where a long quotation ends. */
const LEAST_BEFORE_JOINT = 4;

/** Tokens of "in fact" with its comma. */
const LONGEST_ASIDE = 5;

const CLAUSE_END = /^[,;.!?…—–]$/;
/** Before these a main clause still comes: "when it rains, ...", "in our street, ...". */
const LEAD =
  /^(?:given|due|owing|thanks|after|before|when|whenever|while|whilst|if|unless|until|once|although|though|because|since|even|despite|as|whether|every|according|in|at|on|with|without|for|from|by|under|during|unlike|like|instead|apart|throughout|(?!thing|something|nothing|everything|anything|king|being|during)\p{Ll}{2,}ing|(?!family|only|early)\p{Ll}{3,}ly)$/u;
/** Behind these words another clause begins. */
const OPENER = /^(?:that|and|but|yet|because|so|or|which|who|whose|where)$/;
/** Of these, what may as well join two nouns. */
const JOINS = /^(?:and|or)$/;
/** Of these, what describes the subject before it. */
const DESCRIBES = /^(?:which|who|whose|where)$/;
/** And what may describe a subject without a comma. */
const DESCRIBES_SUBJECT = /^(?:that|which|who|whose)$/;
/** Behind a comma another clause of the kind, before the main one. */
const LEADS_ON =
  /^(?:while|whilst|when|whenever|if|as|although|though|because|since|unless|until|once|after|before)$/;
/** "I always said if it rains, ...": what was said stands behind the clause with "if". */
const THINKS = /^(?:say|says|said|think|thought|believe|believed|feel|felt|hope|mean)$/;
const SUBJECT =
  /^(?:i|we|he|she|they|it|you|there|this|that|these|those|the|an?|my|our|his|her|its|their|your|no|all|some|many|most|everyone|everybody|nobody|people|what|one)$/;
const PRONOUN = /^(?:i|we|you|they|he|she|it)$/;
const FINITE =
  /^(?:is|are|was|were|am|has|have|had|does|do|did|will|would|can|could|shall|should|may|might|must|cannot)$/;
/** Behind a verb in -s: "brings a wealth of", "needs us". */
const OBJECT = /^(?:an?|the|his|her|its|their|our|my|us|me|them|him|it)$/;
/** "Our plan is when you look ahead, ...": the main clause stands behind the one with "when". */
const COPULA = /^(?:is|was)$/;
const WHEN = /^(?:when|whenever|while|whilst|if|unless|once)$/;
/** Before "affiliated paper" and the like. */
const OWNER = /^(?:an?|the|his|her|its|their|our|my|this|that)$/;
/** Nothing ends so. */
const DANGLING =
  /^(?:say|says|said|tell|told|think|know|mean|well|like|so|no|then|that|which|who|if|when|because|at|in|of|to|for|with|by|from|as|than|an?|the|is|are|was|were|i|we|my|our|very|(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should)nt)$/;

/** A verb that stands with a subject, as far as a word alone tells. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined) return false;
  if (/^['’]s$/.test(token.text))
    return /^(?:it|that|there|he|she|what|who|here|this)$/.test(before?.key ?? '');
  if (token.shape !== 'lower')
    return /^(?:I|We|You|They|He|She|It|There|That|What)['’]/.test(token.text);
  return (
    FINITE.test(token.key) ||
    (/['’]/.test(token.text) && /(?:nt|m|re|ve|ll|d)$/.test(token.key)) ||
    (token.classes & (SPEECH | PERSON_VERB)) !== 0 ||
    (/^\p{Ll}{2,}(?<!e)ed$/u.test(token.key) && !OWNER.test(before?.key ?? '')) ||
    (/^\p{Ll}{3,}[^s]s$/u.test(token.key) && OBJECT.test(tokens[at + 1]?.key ?? '')) ||
    (PRONOUN.test(before?.key ?? '') && !LEAD.test(token.key) && !OPENER.test(token.key))
  );
}

function isSubject(token: Token | undefined): boolean {
  return token?.shape === 'number' || isCapital(token) || SUBJECT.test(token?.key ?? '');
}

/** "just yet", "not yet." */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'yet' && tokens[at + 1]?.shape === 'mark';
}

/** Small words before the first clause: "So, maybe if ...". */
const FILLER = /^(?:so|well|look|now|maybe|perhaps|and|but|yes|no|,)$/i;

/** "We would like to, in fact, ...": words behind a comma that belong to what follows. */
function endsInLead(tokens: readonly Token[], from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && tokens[at]?.text !== ',') at -= 1;
  if (at <= from || to - at > LONGEST_ASIDE) return false;
  // "There was rain and, of course"
  const isOpen = OPENER.test(tokens[at - 1]?.key ?? '');
  return isOpen || LEAD.test(tokens[at + 1]?.key ?? '');
}

/** What the words so far still wait for. */
interface Clause {
  /** For the comma before the main clause: "when it rains". */
  isLead: boolean;
  hasVerb: boolean;
  /** A subject with a comma behind it has no verb yet: "The ferry, ". */
  isParted: boolean;
  /** A subject with a clause of its own: "the fact that it fell". Where the verb of that clause stands, 0 before it. */
  described: number | undefined;
}

function atComma(tokens: readonly Token[], at: number, clause: Clause): void {
  if (!clause.isLead) {
    clause.isParted ||= !clause.hasVerb;
    return;
  }
  if (!clause.hasVerb && !isSubject(tokens[at + 1])) return;
  clause.isLead = LEADS_ON.test(tokens[at + 1]?.key ?? '');
  clause.hasVerb = false;
}

function atOpener(tokens: readonly Token[], at: number, clause: Clause): void {
  const [key, next] = [tokens[at]?.key ?? '', tokens[at + 1]];
  if (DESCRIBES.test(key) && clause.isParted && !clause.hasVerb) clause.isLead = true;
  else {
    if (!clause.hasVerb && !JOINS.test(key) && DESCRIBES_SUBJECT.test(key))
      clause.described ??= isSubject(next) ? 0 : at + 1;
    clause.isLead = LEAD.test(next?.key ?? '');
    // ", and my partners": another subject waits for its verb.
    const isOther = tokens[at - 1]?.text === ',' && SUBJECT.test(next?.key ?? '');
    if (clause.isLead || isOther || !JOINS.test(key)) clause.hasVerb = false;
  }
}

/** Tokens between the words of one verb: "could have been closed". */
const LONGEST_VERB = 2;

/** "but had the boat been nearer": a condition, for which the main clause still comes. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:had|were|should)$/.test(tokens[at]?.key ?? '')) return false;
  const before = tokens[at - 1];
  const opens = before?.shape === 'mark' || /^(?:and|but)$/.test(before?.key ?? '');
  return opens && isSubject(tokens[at + 1]);
}

/** "Just days before the vote was called, ...": within the first words, and no verb before it. */
function opensWithTime(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start]?.key ?? '';
  if (
    !/^(?:just|only|even|shortly|soon|long|right|days|weeks|months|years|hours|minutes|moments|\d+)$/.test(
      first,
    )
  )
    return false;
  return tokens.slice(start + 1, start + 5).some(({ key }) => /^(?:before|after)$/.test(key));
}

function atVerb(at: number, clause: Clause): void {
  if (clause.described === undefined) clause.hasVerb = true;
  else if (clause.described > 0 && at > clause.described + LONGEST_VERB) {
    clause.described = undefined;
    clause.hasVerb = true;
  } else clause.described = at;
}

/** Where the last sentence of the words begins, behind "So, maybe". */
function lastSentenceStart(tokens: readonly Token[], from: number, to: number): number {
  let start = to;
  while (start > from && tokens[start - 1]?.sentence === tokens[to - 1]?.sentence) start -= 1;
  while (start < to && FILLER.test(tokens[start]?.text ?? '')) start += 1;
  return start;
}

/** "I always said if it rains, ...", "our plan is when ...", "but had it been": the main clause stands behind. */
function waitsFor(tokens: readonly Token[], at: number): boolean {
  const [before = '', key = ''] = [tokens[at - 1]?.key, tokens[at]?.key];
  return (
    (LEADS_ON.test(key) && THINKS.test(before)) ||
    (WHEN.test(key) && COPULA.test(before)) ||
    // "The minister having hinted that ..., the price rose"
    key === 'having' ||
    isInverted(tokens, at)
  );
}

/** Whether the words have a main clause with a verb, and break off in no other: not "when it rains", nor "we know that the mayor, Ama Boateng". */
export function isWholeClause(tokens: readonly Token[], from: number, to: number): boolean {
  const start = lastSentenceStart(tokens, from, to);
  if (endsInLead(tokens, start, to)) return false;
  const clause: Clause = {
    isLead: LEAD.test(tokens[start]?.key ?? '') || opensWithTime(tokens, start),
    hasVerb: false,
    isParted: false,
    described: undefined,
  };
  for (let at = start; at < to; at += 1) {
    const key = tokens[at]?.key ?? '';
    if (tokens[at]?.text === ',') atComma(tokens, at, clause);
    else if (at > start && !(key === 'having' && clause.hasVerb) && waitsFor(tokens, at))
      [clause.isLead, clause.hasVerb] = [true, false];
    else if (at > start && OPENER.test(key) && !clause.isLead && !isAdverb(tokens, at))
      atOpener(tokens, at, clause);
    else if (isVerb(tokens, at)) atVerb(at, clause);
  }
  return !clause.isLead && clause.hasVerb && !DANGLING.test(tokens[to - 1]?.key ?? '');
}

/** Whether the words up to a mark or a joining word say something by themselves, and nothing behind it belongs to them. */
export function mayEnd(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    isWholeClause(tokens, from, trimmed(tokens, from, at)) &&
    !goesOnBehind(tokens, from, at, (word) => isVerb(tokens, word))
  );
}

/** "at a time when we need it", "I wonder if we can": no new clause, but the rest of this. */
const BOUND =
  /^(?:time|day|moment|point|place|year|case|way|reason|extent|only|even|just|especially|particularly|not|know|knows|see|wonder|ask|asked|remember|sure|like|as|what|that|of|than|about|and|but)$/;

/** A word that begins another clause: "because the road is closed", "and we will leave". */
function isJoint(tokens: readonly Token[], at: number, count: number): boolean {
  if (count < LEAST_BEFORE_JOINT || count > LONGEST_QUOTATION_WORDS) return false;
  const [key = '', next = ''] = [tokens[at]?.key, tokens[at + 1]?.key];
  if (/^(?:because|but|although|though|whereas|unless)$/.test(key)) return true;
  if (/^(?:and|yet)$/.test(key) && leadsOn(tokens, at + 1)) return true;
  if (BOUND.test(tokens[at - 1]?.key ?? '')) return false;
  const isSubjectNext = /^(?:i|we|he|she|they|it|you|there|this|that|these|those)$/.test(next);
  return isSubjectNext && /^(?:and|since|while|when|so|until)$/.test(key);
}

/** "and at Tema harbour, we believe": words before another main clause. */
function leadsOn(tokens: readonly Token[], from: number): boolean {
  if (!LEAD.test(tokens[from]?.key ?? '')) return false;
  for (let at = from + 1; at < from + 8; at += 1)
    if (tokens[at]?.text === ',') return SUBJECT.test(tokens[at + 1]?.key ?? '');
  return false;
}

/** Half of a closing mark that was written as two apostrophes. */
function isLooseMark(tokens: readonly Token[], at: number): boolean {
  return /^['’]$/.test(tokens[at]?.text ?? '') && /^[,.!?]$/.test(tokens[at - 1]?.text ?? '');
}

/** Takes marks and joining words off the end. */
export function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (
    end > from + 1 &&
    (/^(?:[,;—–]|and|but|or)$/.test(tokens[end - 1]?.text ?? '') || isLooseMark(tokens, end - 1))
  )
    end -= 1;
  return end;
}

/** Where a long quotation may end: after its last whole sentence of at most 25 words, else at a clause's end. @returns 0 where it cannot be cut */
export function lastBreak(tokens: readonly Token[], from: number): number {
  let [count, clause, sentence] = [0, 0, 0];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.shape !== 'mark') {
      if (isJoint(tokens, at, count) && mayEnd(tokens, from, at)) clause = at;
      count += 1;
    } else if (CLAUSE_END.test(token.text) && count >= SHORTEST_WORDS && !isPause(tokens, at)) {
      // "It is very, very hard"
      const isRepeated = tokens[at - 1]?.key === tokens[at + 1]?.key;
      if (!isRepeated && count <= LONGEST_QUOTATION_WORDS && mayEnd(tokens, from, at)) clause = at;
      if (tokens[at + 1]?.sentence !== token.sentence) sentence = at + 1;
    }
    if (count > LONGEST_QUOTATION_WORDS) break;
  }
  return sentence || clause;
}

/** Where the whole sentences from a token on end that have at most 25 words together. @returns 0 where the first is longer */
function sentencesEnd(tokens: readonly Token[], start: number, to: number): number {
  let [count, end] = [0, 0];
  for (let at = start; at < to && count <= LONGEST_QUOTATION_WORDS; at += 1) {
    if (tokens[at]?.shape !== 'mark') count += 1;
    const isEnd = at + 1 === to || tokens[at + 1]?.sentence !== tokens[at]?.sentence;
    if (isEnd && count <= LONGEST_QUOTATION_WORDS && count > SHORTEST_WORDS) end = at + 1;
  }
  return end;
}

/** Opens a sentence that only its neighbour explains. */
const BACKWARD =
  /^(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them|and|but|or|so|because|which|yes|no|then)$/;

/** The first whole sentences of at most 25 words behind the first, which is too long: where they begin and end. */
export function laterSentences(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  for (let start = from + 1; start < to; start += 1) {
    // "I will quote: ‘It never closed. It moved.’": words of another.
    if (/^["“‘]$/.test(tokens[start]?.text ?? '')) return undefined;
    const isStart =
      tokens[start]?.sentence !== tokens[start - 1]?.sentence && !isPause(tokens, start - 1);
    if (!isStart || BACKWARD.test(tokens[start]?.key ?? '')) continue;
    const end = sentencesEnd(tokens, start, to);
    if (end > 0) return { from: start, to: end };
  }
  return undefined;
}
