import {
  COMMON,
  GIVEN,
  isKnownOrganisation,
  isKnownPlace,
  NO_NAME,
  ORG_FRONT,
  ORG_HEAD,
  PLACE_OF_HEAD,
  ROLE,
  SURNAME,
  TITLE,
} from '../lexicon/word-classes';
import { bits, phraseOf, type Token } from '../tokens';
import { COMPANY_END, capitalsEnd, type Run, startsName } from './capitals';
import { joinsAnd } from './joins';

const OF = new Set(['of', 'for', 'on']);

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
  if (!OF.has(word.key) || COMPANY_END.test(tokens[to - 1]?.key ?? '') || !bindsOf(tokens, run))
    return 0;
  let next = to + 1;
  if (tokens[next]?.key === 'the') next += 1;
  const isFront = (bits(tokens[to - 1]) & (ORG_FRONT | PLACE_OF_HEAD)) !== 0;
  const isSociety =
    run.bound &&
    /^(?:association|union|federation|society|institute|confederation|guild|league)$/.test(
      tokens[from]?.key ?? '',
    );
  if (
    !isFront &&
    !isSociety &&
    !isGeneric(tokens, run) &&
    isKnownPlace(phraseOf(tokens, next, capitalsEnd(tokens, next)))
  )
    return 0;
  return startsName(tokens, next) && tokens[next]?.joined === true ? next : 0;
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
