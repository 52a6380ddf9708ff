import {
  COMMON, GIVEN, 
  isKnownOrganisation, isKnownPlace,MODIFIER, NO_NAME, ORG_FRONT, ORG_HEAD, PARTICLE, PLACE_OF_HEAD, ROLE, SURNAME, TIME, TITLE,
} from './lexicon/word-classes'; // biome-ignore format: one list
import { isCapital, phraseOf, type Token } from './tokens';

/** Neighbouring tokens `from` to `to` (exclusive) that may hold one name or several. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Joined by "of", "for" or "and" inside: Ministry of Health. */
  readonly bound: boolean;
}

const OF = new Set(['of', 'for', 'on']);
const LONGEST_RUN = 14;

function bits(token: Token | undefined): number {
  return token?.classes ?? 0;
}

/** Months and weekdays stand in no name, but for the few that are given names before another capital. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if ((bits(token) & TIME) === 0) return false;
  const isName = (bits(token) & GIVEN) !== 0;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!isName)
    return (
      !/^(?:mon|tue|wed|sat|sun|mar|jan|may|dec)$/.test(token?.key ?? '') ||
      next?.shape === 'number'
    );
  if (next?.shape === 'number' || before?.shape === 'number') return true;
  return !(isCapital(next) && next?.joined === true && (bits(next) & (TIME | COMMON)) === 0);
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isCapital(token) && !isTime(tokens, at);
}

/** End of the capitals and particles that follow without a gap. */
function capitalsEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_RUN) {
    const token = tokens[to];
    if (token === undefined || !token.joined || token.sentence !== tokens[from]?.sentence) break;
    if (startsName(tokens, to)) to += 1;
    else if (
      (bits(token) & PARTICLE) !== 0 &&
      token.shape === 'lower' &&
      particlesLead(tokens, to)
    ) {
      to += 1;
    } else break;
  }
  while (to > from + 1 && tokens[to - 1]?.shape === 'lower') to -= 1;
  return to;
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
function bindsOf(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  const classes = bits(last);
  if ((classes & (TITLE | ROLE)) !== 0 && (classes & (ORG_FRONT | PLACE_OF_HEAD)) === 0)
    return false;
  if ((classes & (ORG_FRONT | ORG_HEAD | PLACE_OF_HEAD)) !== 0) return true;
  return to - from >= 2 && isKnownOrganisation(phraseOf(tokens, from, to));
}

/** Where a run goes on after a small word: the index of the next capital, or 0. */
function boundNext(tokens: readonly Token[], from: number, to: number): number {
  const word = tokens[to];
  if (word === undefined || !word.joined || word.sentence !== tokens[from]?.sentence) return 0;
  if (word.text === '&')
    return startsName(tokens, to + 1) && tokens[to + 1]?.joined === true ? to + 1 : 0;
  if (!OF.has(word.key) || !bindsOf(tokens, from, to)) return 0;
  let next = to + 1;
  if (tokens[next]?.key === 'the') next += 1;
  return startsName(tokens, next) && tokens[next]?.joined === true ? next : 0;
}

/** "and" inside an organisation: Ministry of Health and Child Care, Food and Drug Administration. */
function joinsAnd(tokens: readonly Token[], run: Run): number {
  const { from, to } = run;
  if (tokens[to]?.key !== 'and' || !startsName(tokens, to + 1)) return 0;
  const end = capitalsEnd(tokens, to + 1);
  if (isNameOfItsOwn(tokens, to + 1, end)) return 0;
  const onlyWords = (start: number, stop: number): boolean => {
    for (let at = start; at < stop; at += 1)
      if ((bits(tokens[at]) & (COMMON | MODIFIER | ORG_HEAD)) === 0 || (bits(tokens[at]) & TITLE) !== 0) return false;
    return true;
  };
  const opening = tokens[from]?.key ?? '';
  if (run.bound && /^(?:ministry|department|institute|committee|commission|office|school|faculty|bureau|directorate|college|university|centre|center|society|association|council|board|agency|division)$/.test(firstHead(tokens, run)) && onlyWords(to + 1, end)) return end;
  const ending = bits(tokens[end - 1]);
  if ((ending & ORG_HEAD) !== 0 && end - to > 1 && opening !== '' && onlyWords(from, to) && onlyWords(to + 1, end)) return end;
  return 0;
} // biome-ignore format: long conditions read best in one line

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
    const next = boundNext(tokens, from, run.to);
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
