import { isArabic } from '../text/arabic';
import type { Candidate } from './candidates';
import { ARABIC_BEFORE_SURNAME } from './lexicon/arabic';
import { RUN_BREAKERS, TIMES } from './lexicon/everyday';
import { HEADS, HEADS_BEFORE, MEETINGS, PARTS_OF_PLACES, THINGS_NAMED } from './lexicon/larger';
import {
  COLLECTIVES,
  FEMALE_TITLES,
  GENERATIONS,
  KIN,
  NAME_PARTICLES,
  TITLE_ENDING,
  TITLES,
} from './lexicon/people';
import type { PageWords } from './page-words';
import { type Neighbour, type Writing, wordAfter, wordBefore } from './surroundings';

/** What the words around a person's name say about it. */
export type PersonVerdict =
  /** Nothing beside it speaks against it. `titled`: a title or office does speak for a person. */
  | { readonly kind: 'fine'; readonly titled: boolean }
  /** "V. Putin": right if the person's given name begins so. */
  | { readonly kind: 'initial'; readonly letter: string }
  /** "Mrs Assad": right if the person is a woman. */
  | { readonly kind: 'woman' }
  /** Joined by a hyphen to another name: "Putin-Trump", "Rubio-Garcia". Right for who is already known on the page. */
  | { readonly kind: 'joined' }
  /** Another person of that name: another given name, a relative. */
  | { readonly kind: 'other-person' }
  /** A family, a government, a place or thing named after somebody. */
  | { readonly kind: 'other-thing' };

const AT = 64, SLASH = 47, BACKSLASH = 92, UNDERSCORE = 95, EQUALS = 61, DOT = 46, COLON = 58; // biome-ignore format: a table

const FINE: PersonVerdict = { kind: 'fine', titled: false };
const TITLED: PersonVerdict = { kind: 'fine', titled: true };
const OTHER_PERSON: PersonVerdict = { kind: 'other-person' };
const OTHER_THING: PersonVerdict = { kind: 'other-thing' };

/** @param full the candidate is a whole name, not a surname alone */
export function judgePerson(candidate: Candidate, page: PageWords, full: boolean): PersonVerdict {
  const text = page.text(candidate.block);
  if (isPartOfAddress(text, candidate.start, candidate.end)) return OTHER_THING;
  const right = judgeRight(candidate, page, full);
  if (right.kind !== 'fine') return right;
  return judgeLeft(candidate, page, full);
}

/** Web and mail addresses, handles, file names. */
export function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (
    (before === AT ||
      before === SLASH ||
      before === BACKSLASH ||
      before === UNDERSCORE ||
      before === EQUALS) &&
    start > 0
  ) {
    if (before === AT || /(?:\w\/|\/\/|\\|_|=)$/.test(text.slice(Math.max(0, start - 2), start)))
      return true;
  }
  const after = text.charCodeAt(end);
  if (after === AT || after === UNDERSCORE || after === EQUALS) return true;
  if (after !== DOT && after !== SLASH && after !== COLON) return false;
  return /^(?:\.(?:com|org|net|ru|info|tv|sy|html?|php|jpe?g|png|[a-z]{2,3}\/)|:\/\/|\/\w+\/)/.test(
    text.slice(end, end + 12),
  );
}

function judgeLeft(candidate: Candidate, page: PageWords, full: boolean): PersonVerdict {
  const text = page.text(candidate.block);
  const word = wordBefore(text, candidate.start);
  if (word === null || word.gap === 'elision') return FINE;
  if (isArabic(word.text.charCodeAt(0)))
    return full || ARABIC_BEFORE_SURNAME.test(word.text) ? FINE : OTHER_PERSON;
  if (FEMALE_TITLES.has(word.plain)) return full ? FINE : { kind: 'woman' };
  if (NAME_PARTICLES.has(word.plain) && !(word.plain === 'ben' && !word.capital))
    return OTHER_PERSON;
  if (!word.capital) return judgeSmallLeft(word, full);
  if (word.gap === 'dot' && word.plain.length === 1) {
    return full ? OTHER_PERSON : { kind: 'initial', letter: word.text.charAt(0) };
  }
  if (word.gap === 'hyphen') return judgeHyphenLeft(word, candidate, page, full);
  return judgeCapitalLeft(word, candidate, page);
}

function judgeSmallLeft(word: Neighbour, full: boolean): PersonVerdict {
  if (!full && word.gap === 'space' && KIN.has(word.plain)) return OTHER_PERSON;
  return TITLES.has(word.plain) || TITLE_ENDING.test(word.plain) ? TITLED : FINE;
}

function judgeHyphenLeft(
  word: Neighbour,
  candidate: Candidate,
  page: PageWords,
  full: boolean,
): PersonVerdict {
  if (PARTS_OF_PLACES.has(word.plain) || page.isSafe(word)) return FINE;
  if (page.endingAt(candidate.block, word.end) !== undefined) return FINE;
  if (full) return OTHER_PERSON;
  // "Maria Lopez-Rubio" against "Zelensky-Putin talks": a capitalised word before the pair makes it one surname.
  const further = wordBefore(page.text(candidate.block), word.start);
  if (further?.capital !== true || page.isSafe(further)) return { kind: 'joined' };
  return page.opens(candidate.block, further) && page.isOrdinary(further)
    ? { kind: 'joined' }
    : OTHER_PERSON;
}

/** The heart of it: a capitalised word right before a name is a given name unless something shows otherwise. */
function judgeCapitalLeft(word: Neighbour, candidate: Candidate, page: PageWords): PersonVerdict {
  if (TITLES.has(word.plain) || TITLE_ENDING.test(word.plain)) return TITLED;
  if (KIN.has(word.plain)) return OTHER_PERSON;
  if (HEADS_BEFORE.has(word.plain) && !word.possessive) return OTHER_THING;
  if (word.possessive || page.isSafe(word)) return FINE;
  const before = page.endingAt(candidate.block, word.end);
  if (before !== undefined && !before.readings.some(({ entityKind }) => entityKind === 'person'))
    return FINE;
  const writing = page.writing(candidate.block, candidate.start);
  if (before !== undefined) return writing === 'sentence' ? OTHER_PERSON : FINE;
  if (word.allCaps && word.text.length <= 5 && writing !== 'capitals') return FINE;
  if (writing !== 'sentence' || page.opens(candidate.block, word))
    return page.isOrdinary(word) ? FINE : OTHER_PERSON;
  return OTHER_PERSON;
}

function judgeRight(candidate: Candidate, page: PageWords, full: boolean): PersonVerdict {
  const text = page.text(candidate.block);
  const word = wordAfter(text, candidate.end);
  if (word === null) return FINE;
  if (GENERATIONS.has(word.plain)) return OTHER_PERSON;
  if (word.gap === 'hyphen') return judgeHyphenRight(word, candidate, page, full);
  if (COLLECTIVES.has(word.plain) && !full) return OTHER_THING;
  if (!word.capital) return judgeSmallRight(word, text, full);
  if (continuesName(word, text)) return full ? FINE : OTHER_PERSON;
  const writing = page.writing(candidate.block, candidate.start);
  if (!MEETINGS.has(word.plain) && runHasHead(word, text, writing)) return OTHER_THING;
  if (page.isSafe(word) || page.startingAt(candidate.block, word.start) !== undefined) return FINE;
  if (word.allCaps && word.text.length <= 5) return FINE;
  if (writing === 'sentence') return OTHER_PERSON;
  return page.isOrdinary(word) ||
    /(?:s|ed|ing)$/.test(word.plain) ||
    (full && writing === 'headline')
    ? FINE
    : OTHER_PERSON;
}

/** Al Saud after Faisal bin Farhan. */
function continuesName(word: Neighbour, text: string): boolean {
  return /^(?:al|el)$/.test(word.plain) && wordAfter(text, word.end)?.capital === true;
}

function judgeSmallRight(word: Neighbour, text: string, full: boolean): PersonVerdict {
  if (THINGS_NAMED.has(word.plain)) return OTHER_THING;
  if (NAME_PARTICLES.has(word.plain) && word.plain !== 'ben') return OTHER_PERSON;
  // Assad al-Din is another; Faisal bin Farhan al-Saud is he with his house's name.
  if (
    !full &&
    /^(?:al|el|as|ash|ad)$/.test(word.plain) &&
    wordAfter(text, word.end)?.gap === 'hyphen'
  )
    return OTHER_PERSON;
  return FINE;
}

function judgeHyphenRight(
  word: Neighbour,
  candidate: Candidate,
  page: PageWords,
  full: boolean,
): PersonVerdict {
  if (!word.capital) return COLLECTIVES.has(word.plain) && !full ? OTHER_THING : FINE;
  if (page.isSafe(word) || page.startingAt(candidate.block, word.start) !== undefined) return FINE;
  if (runHasHead(word, page.text(candidate.block), page.writing(candidate.block, candidate.start)))
    return OTHER_THING;
  return full ? OTHER_PERSON : { kind: 'joined' };
}

/**
 * True where the capitalised words from here on are headed by one that makes them a larger name: ... International Airport.
 * In a headline a verb or function word ends the run; in a sentence every capital counts.
 */
export function runHasHead(first: Neighbour, text: string, writing: Writing): boolean {
  let word: Neighbour | null = first;
  for (let count = 0; count < 4 && word?.capital; count += 1) {
    if (TIMES.has(word.plain) || (count > 0 && word.possessive)) return false;
    if (writing !== 'sentence' && RUN_BREAKERS.has(word.plain)) return false;
    if (HEADS.has(word.plain)) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}
