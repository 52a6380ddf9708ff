import {
  COMMON,
  classesOf,
  DEMONYM,
  GIVEN,
  isKnownOrganisation,
  isKnownPlace,
  MODIFIER,
  NO_NAME,
  ORG_FRONT,
  ORG_HEAD,
  PARTICLE,
  PLACE_OF_HEAD,
  ROLE,
  SURNAME,
  TIME,
  TITLE,
} from '../lexicon/word-classes';
import { bits, foldWord, isCapital, phraseOf, type Token } from '../tokens';
import { isNewYear, isTime } from './time-words';

/** Neighbouring tokens `from` to `to` (exclusive) that may hold one name or several. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Joined by "of", "for" or "and" inside: Ministry of Health. */
  readonly bound: boolean;
}

const OF = new Set(['of', 'for', 'on']);
const LONGEST_RUN = 14;

function startsName(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && !isTime(tokens, at) && !isNewYear(tokens, at);
}

/** Anglo-Danish, American-Islamic before a capital: one word of an organisation's name that stands as two tokens. */
function isDemonymPair(tokens: readonly Token[], at: number): boolean {
  const [first, tail] = [tokens[at - 1], tokens[at]];
  if (!/^-\p{Lu}/u.test(tail?.text ?? '') || tail?.start !== first?.end) return false;
  return (
    (bits(first) & DEMONYM) !== 0 &&
    (classesOf(foldWord(tail?.text.slice(1) ?? '')) & DEMONYM) !== 0 &&
    startsName(tokens, at + 1)
  );
}

/** End of the capitals and particles that follow without a gap. */
function capitalsEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_RUN) {
    const token = tokens[to];
    if (token === undefined || !token.joined || token.sentence !== tokens[from]?.sentence) break;
    if (
      startsName(tokens, to) ||
      token.text === 'plc' ||
      ownsName(tokens, from, to) ||
      isDemonymPair(tokens, to)
    )
      to += 1;
    else if (nicknameLength(tokens, to) > 0) to += nicknameLength(tokens, to);
    else if (
      (bits(token) & PARTICLE) !== 0 &&
      token.shape === 'lower' &&
      particlesLead(tokens, to)
    ) {
      to += 1;
    } else break;
  }
  while (to > from + 1 && tokens[to - 1]?.shape === 'lower' && tokens[to - 1]?.text !== 'plc')
    to -= 1;
  const dot = tokens[to];
  if (
    dot?.text === '.' &&
    /^(?:corp|inc|ltd|co|bros|jr|sr)$/.test(tokens[to - 1]?.key ?? '') &&
    tokens[to + 1]?.sentence === dot.sentence
  )
    to += 1;
  return to;
}

/** Tokens of a nickname in quotation marks and of the word after it: Emmanuel "Manny" Dalisay, Rodel "Boy Tato" Cruz; 0 where there is none. */
function nicknameLength(tokens: readonly Token[], at: number): number {
  if (!/^["“'‘]$/.test(tokens[at]?.text ?? '') || !startsName(tokens, at - 1)) return 0;
  for (const length of [1, 2]) {
    if (!startsName(tokens, at + length) || !/^["”'’]$/.test(tokens[at + length + 1]?.text ?? ''))
      continue;
    return startsName(tokens, at + length + 2) ? length + 3 : 0;
  }
  return 0;
}

/** People's Defence Force, Citizens' Revolution: the possessive of an everyday word inside a name. */
function ownsName(tokens: readonly Token[], from: number, at: number): boolean {
  const [word, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (
    word === undefined ||
    mark === undefined ||
    mark.start !== word.end ||
    !/^(?:['’]s|['’])$/.test(mark.text)
  )
    return false;
  if (!startsName(tokens, at + 1) || next?.joined !== true) return false;
  if (
    (bits(next) & ORG_HEAD) !== 0 &&
    (bits(word) & (COMMON | ROLE | TITLE)) !== 0 &&
    (bits(word) & NO_NAME) === 0
  )
    return true;
  if (
    at !== from + 1 ||
    (bits(word) & COMMON) === 0 ||
    (bits(word) & (TITLE | ROLE | TIME | NO_NAME)) !== 0
  )
    return false;
  return (bits(next) & (COMMON | MODIFIER | ORG_HEAD)) !== 0;
}

/** "bin", "de la": capitals follow after at most two of them. "la" and "a" alone are also words. */
function particlesLead(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const token = tokens[next];
    if (token === undefined || !token.joined) return false;
    if (isCapital(token)) return true;
    if ((bits(token) & PARTICLE) === 0) return false;
  }
  return false;
}

/** Whether "of" after this word binds what follows to it: Bank of, Ministry of; not Minister of. */
function bindsOf(tokens: readonly Token[], { from, to, bound }: Run): boolean {
  const last = tokens[to - 1];
  const classes = bits(last);
  if (bound && (classes & COMMON) !== 0 && (classes & (GIVEN | SURNAME)) === 0) return true;
  if ((classes & (TITLE | ROLE)) !== 0 && (classes & (ORG_FRONT | PLACE_OF_HEAD)) === 0)
    return false;
  if ((classes & (ORG_FRONT | ORG_HEAD | PLACE_OF_HEAD)) !== 0) return true;
  return to - from >= 2 && isKnownOrganisation(phraseOf(tokens, from, to));
}

/** "Transmission Company": without "of Nigeria" it could be any. */
function isGeneric(tokens: readonly Token[], { from, to }: Run): boolean {
  for (let at = from; at < to; at += 1)
    if ((bits(tokens[at]) & (COMMON | ORG_HEAD)) === 0) return false;
  return to - from > 1;
}

/** Where a run goes on after a small word: the index of the next capital, or 0. */
function boundNext(tokens: readonly Token[], run: Run): number {
  const { from, to } = run;
  const word = tokens[to];
  if (word === undefined || !word.joined || word.sentence !== tokens[from]?.sentence) return 0;
  if (word.text === '&')
    return startsName(tokens, to + 1) && tokens[to + 1]?.joined === true ? to + 1 : 0;
  if (word.key === 'at' && tokens[from]?.key === 'university')
    return startsName(tokens, to + 1) ? to + 1 : 0;
  if (!OF.has(word.key) || !bindsOf(tokens, run)) return 0;
  let next = to + 1;
  if (tokens[next]?.key === 'the') next += 1;
  const isFront = (bits(tokens[to - 1]) & (ORG_FRONT | PLACE_OF_HEAD)) !== 0;
  if (
    !isFront &&
    !isGeneric(tokens, run) &&
    isKnownPlace(phraseOf(tokens, next, capitalsEnd(tokens, next)))
  )
    return 0;
  return startsName(tokens, next) && tokens[next]?.joined === true ? next : 0;
}

/** "and" inside an organisation: Ministry of Health and Child Care, Food and Drug Administration. */
function joinsAnd(tokens: readonly Token[], run: Run): number {
  const { from, to } = run;
  if (tokens[to]?.key !== 'and' || !startsName(tokens, to + 1)) return 0;
  const end = capitalsEnd(tokens, to + 1);
  if (/^(?:co|company|sons|bros|brothers|associates|partners)$/.test(tokens[to + 1]?.key ?? ''))
    return to + 2;
  if (
    end === to + 2 &&
    (bits(tokens[to + 1]) & ORG_HEAD) !== 0 &&
    (bits(tokens[to - 1]) & ORG_HEAD) !== 0 &&
    /^(?:hospital|research|university|college|museum|library|institute|school|training)$/.test(
      tokens[to + 1]?.key ?? '',
    )
  )
    return end;
  if (isNameOfItsOwn(tokens, to + 1, end) || isComplete(tokens, from, to)) return 0;
  const onlyWords = (start: number, stop: number): boolean => {
    for (let at = start; at < stop; at += 1)
      if (
        (bits(tokens[at]) & (COMMON | MODIFIER | ORG_HEAD)) === 0 ||
        (bits(tokens[at]) & TITLE) !== 0
      )
        return false;
    return true;
  };
  if (
    run.bound &&
    /^(?:ministry|department|institute|committee|commission|office|school|faculty|bureau|directorate|college|university|centre|center|society|association|council|board|agency|division)$/.test(
      firstHead(tokens, run),
    ) &&
    onlyWords(to + 1, end)
  )
    return end;
  const ending = bits(tokens[end - 1]);
  if (
    (ending & ORG_HEAD) !== 0 &&
    end - to > 1 &&
    mayJoin(tokens, to) &&
    onlyWords(to + 1, end) &&
    !isNameOfItsOwn(tokens, from, to)
  )
    return end;
  return 0;
}

/** Sequoia Capital: a name of its own that ends in the head of an organisation. */
function isComplete(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || (bits(tokens[to - 1]) & ORG_HEAD) === 0) return false;
  for (let at = from; at < to - 1; at += 1) {
    if (
      isCapital(tokens[at]) &&
      (bits(tokens[at]) & (COMMON | MODIFIER | ORG_HEAD | DEMONYM)) === 0 &&
      !isKnownPlace(tokens[at]?.key ?? '')
    )
      return true;
  }
  return false;
}

/** The word before "and" is not a name: Ethics and ..., Republic and ... */
function mayJoin(tokens: readonly Token[], to: number): boolean {
  const classes = bits(tokens[to - 1]);
  if ((classes & (TITLE | TIME | GIVEN)) !== 0 && tokens[to - 1]?.key !== 'justice') return false;
  if ((classes & (COMMON | MODIFIER | ORG_HEAD | ORG_FRONT | PLACE_OF_HEAD)) !== 0) return true;
  return (classes & SURNAME) === 0 && tokens[to - 2]?.key === 'the';
}

function firstHead(tokens: readonly Token[], { from, to }: Run): string {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at + 1];
    if (token !== undefined && OF.has(token.key)) return tokens[at]?.key ?? '';
  }
  return '';
}

function isNameOfItsOwn(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase = phraseOf(tokens, from, to);
  if (isKnownPlace(phrase) || isKnownOrganisation(phrase)) return true;
  const [first, last] = [bits(tokens[from]), bits(tokens[to - 1])];
  return (
    (first & GIVEN) !== 0 && (first & COMMON) === 0 && (to - from === 1 || (last & SURNAME) !== 0)
  );
}

function extend(tokens: readonly Token[], from: number): Run {
  let run: Run = { from, to: capitalsEnd(tokens, from), bound: false };
  for (let step = 0; step < 3; step += 1) {
    const next = boundNext(tokens, run);
    if (next > 0) run = { from, to: capitalsEnd(tokens, next), bound: true };
    const joined = joinsAnd(tokens, run);
    if (joined > 0) run = { from, to: joined, bound: run.bound };
    if (next === 0 && joined === 0) break;
  }
  return run;
}

/** @returns runs in order; none overlaps another */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens, at)) {
      at += 1;
      continue;
    }
    const run = extend(tokens, at);
    const single = run.to - run.from === 1 ? tokens[at] : undefined;
    if (single === undefined || (single.classes & NO_NAME) === 0) runs.push(run);
    at = run.to;
  }
  return runs;
}
