import { isCyrillic } from '../../text/cyrillic';
import { plainWord } from '../../text/plain-word';
import { type Neighbour, wordAfter } from '../evidence/neighbours';
import { isAcronym } from '../evidence/readings';
import type { Writing } from '../evidence/writing';
import type { Candidate } from '../index/candidates';
import { RUN_BREAKERS, TIMES } from '../lexicon/everyday';
import { HEADS, HEADS_OF_PLACES, HEADS_OF_TITLES } from '../lexicon/larger';

const LONGEST_RUN = 4;

/**
 * True where the capitalised words from here on are headed by one that makes them a larger name: ... International Airport.
 * In a sentence every capital counts. In a headline a verb or function word ends the run, and what is a common noun as well
 * (Moscow Court Jails Blogger) heads nothing.
 */
export function runHasHead(
  first: Neighbour,
  text: string,
  writing: Writing,
  ofPerson: boolean,
): boolean {
  let word: Neighbour | null = first;
  for (let count = 0; count < LONGEST_RUN && word?.capital; count += 1) {
    if (TIMES.has(word.plain) || (count > 0 && word.possessive)) return false;
    if (writing !== 'sentence' && RUN_BREAKERS.has(word.plain)) return false;
    if (isHead(word.plain, writing, ofPerson)) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

function isHead(plain: string, writing: Writing, ofPerson: boolean): boolean {
  if (writing === 'sentence') return HEADS.has(plain);
  return HEADS_OF_TITLES.has(plain) || (ofPerson && HEADS_OF_PLACES.has(plain));
}

/** A Cyrillic name in another case than the nominative hangs on the noun before it: Речник Кремля, Мэр Москвы. */
export function isOblique({ surface, readings }: Candidate): boolean {
  return (
    isCyrillic(surface.charCodeAt(0)) &&
    readings.every(({ name }) => name.toLowerCase() !== surface.toLowerCase())
  );
}

const BODIES = new Set(
  'senate parliament ministry government police army navy assembly legislature cross representatives commons lords'.split(
    ' ',
  ),
);

/** True for an organisation whose name is a common noun that many places have: Supreme Court, Labour Party. */
export function isBodyOfMany(candidate: Candidate | undefined): boolean {
  if (candidate?.readings[0]?.entityKind !== 'organisation' || isAcronym(candidate)) return false;
  const last = plainWord(candidate.surface.split(/\s/u).at(-1) ?? '');
  return BODIES.has(last) || HEADS.has(last);
}
