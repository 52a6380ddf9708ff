import { isCyrillic } from '../../text/cyrillic';
import { plainWord } from '../../text/plain-word';
import type { Around } from '../evidence/around';
import { type Neighbour, wordAfter, wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import type { Writing } from '../evidence/writing';
import { NAME_PARTICLES } from '../lexicon/people';
import { HEADS, HEADS_OF_PLACES, HEADS_OF_TITLES } from '../lexicon/things';
import { RUN_BREAKERS, TIMES } from '../lexicon/words';
import { type Candidate, isAcronym } from '../types';

/** What the words around a name say about it. */
export type Verdict =
  /** Nothing speaks against it; rows after this one are not asked. */
  | 'fine'
  /** A title or office speaks for a person. */
  | 'titled'
  /** "V. Putin": right if the person's given name begins so. */
  | 'initial'
  /** "Mrs Assad": right if the person is a woman. */
  | 'woman'
  /** "Putin-Trump": right for a person who is already known on the page. */
  | 'joined'
  /** Veto: another person of that name. */
  | 'other-person'
  /** Veto: a family, a government, a place or thing named after it, a part of a longer name, an ordinary word. */
  | 'other-thing';

/** Words of one class, as the lexicon writes them. */
export type Words = ReadonlySet<string> | RegExp | ((plain: string) => boolean);

/**
 * What must hold before a row looks any further. Most rows are passed over by these: what a place looks like is one number,
 * and whether a word is of a class is worked out once a word, not once a place.
 */
export interface Needs {
  /** The class of the word on the table's side; in a table that has no side, of the name itself. */
  readonly word?: Words;
  /** The word begins with a capital. */
  readonly capital?: boolean;
  readonly gap?: Neighbour['gap'];
  /** A whole name of a person rather than a surname alone. */
  readonly full?: boolean;
  readonly oneWord?: boolean;
  readonly kind?: 'place' | 'organisation';
}

/** One rule about the surroundings of a name. In a table the first row that applies decides. */
export interface Row {
  /** Unique among all tables; `annotate --explain` prints it. */
  readonly id: string;
  readonly verdict: Verdict;
  /** Words as the page has them, the name in braces. */
  readonly example: string;
  readonly needs: Needs;
  /** Asked where the needs hold. @param word the neighbour on the table's side */
  readonly when: (around: Around, word: Neighbour) => boolean;
}

export function row(
  id: string,
  verdict: Verdict,
  example: string,
  needs: Needs,
  when: Row['when'] = () => true,
): Row {
  return { id, verdict, example, needs, when };
}

export function isVeto(row: Row | undefined): row is Row {
  return row?.verdict === 'other-person' || row?.verdict === 'other-thing';
}

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

const ARTICLE = /^(?:al|el|as|ash|ad|аль|аш|ас)$/u;

/**
 * True where a particle left of a name binds it to another name: Wasim bin Assad, Abu Assad. In lower case it does so only
 * after a capital; "schwieg zu Putin" and "ich bin Putin begegnet" hold words that are merely spelt like particles.
 */
export function bindsOnLeft(particle: Neighbour, text: string, block: number, page: PageWords) {
  const { plain, capital } = particle;
  if (!NAME_PARTICLES.has(plain)) return false;
  if (plain === 'ben' && !capital) return false;
  if (plain === 'zu' && (page.language === 'de' || page.opens(block, particle))) return false;
  if (capital) return true;
  const before = wordBefore(text, particle.start);
  if (before === null) return plain !== 'zu';
  return before.capital && before.plain !== 'ich';
}

/**
 * True where a particle right of a name binds another to it: Assad bin Khalid. The German zu stands after given names alone:
 * after a surname it is "to".
 */
export function bindsOnRight(particle: Neighbour, text: string): boolean {
  const { plain, capital } = particle;
  if (!NAME_PARTICLES.has(plain)) return false;
  if (capital) return true;
  if (plain === 'ben' || plain === 'zu') return false;
  const next = wordAfter(text, particle.end);
  return next !== null && (next.capital || ARTICLE.test(next.plain));
}
