import { isLetterAt } from '../../text/characters';
import { expression, L, LL, LU, M, SPACES_AND_DASHES } from '../../text/expression';
import { plainWord } from '../../text/plain-word';
import { remembered } from '../../text/remembered';
import { type CandidateFinder, startWithArticle, strictKeysOf } from '../index/candidates';
import { withEnding } from '../lexicon/languages';
import { GENERATIONS } from '../lexicon/people';
import { COMMON_WORDS } from '../lexicon/words';
import type { Candidate, Reading } from '../types';
import { opensSentence } from './neighbours';
import type { PageWords } from './page';

/**
 * Surnames alone, spelled as the page spells them in a full name, where the pack does not list them: after "Bashar al Asad"
 * an "Asad" is he.
 */
export function surnamesOnPage(
  namedInFull: ReadonlyMap<number, readonly Candidate[]>,
  page: PageWords,
  finder: CandidateFinder,
): Candidate[] {
  const people = surnamesByKey(namedInFull, page);
  if (people.size === 0) return [];
  const found: Candidate[] = [];
  for (const { block, start, end, key } of finder.wordsOfKeys(people.keys())) {
    const text = page.text(block);
    const word = text.slice(start, end);
    const surname = people
      .get(key)
      ?.find(({ surname }) => surname === word || surname.toUpperCase() === word);
    if (surname === undefined || page.endingAt(block, end) !== undefined) continue;
    if (
      opensSentence(text, start) &&
      isCommonNoun(text.slice(Math.max(0, start - REACH), start + REACH), word)
    )
      continue;
    const from = startWithArticle(text, start);
    found.push({
      block,
      start: from,
      end,
      surface: text.slice(from, end),
      words: 1,
      readings: [surname.reading],
      blocklisted: false,
    });
  }
  return found;
}

interface Surname {
  readonly surname: string;
  readonly reading: Reading;
}

function surnamesByKey(
  namedInFull: ReadonlyMap<number, readonly Candidate[]>,
  page: PageWords,
): Map<number, Surname[]> {
  const byKey = new Map<number, Surname[]>();
  for (const [entity, places] of namedInFull) {
    const full = places[0]?.readings.find((each) => each.entity === entity);
    if (full?.entityKind !== 'person') continue;
    const reading: Reading = { ...full, nameKind: 'short', isUnambiguous: false, respelled: false };
    for (const surname of surnamesOf(places, page)) {
      const key = strictKeysOf(surname)[0];
      if (key === undefined) continue;
      byKey.set(key, [...(byKey.get(key) ?? []), { surname, reading }]);
    }
  }
  return byKey;
}

/** Surnames as the page spells them, each once, with the endings of its language: after Bašár Asad also Asadovi. */
function surnamesOf(places: readonly Candidate[], page: PageWords): Set<string> {
  const surfaces = new Set(places.map(uninflected));
  const bare = [...new Set([...surfaces].map(bareSurname))].filter((surname) => surname !== '');
  if (!bare.every((surname) => LATIN.test(surname))) return new Set(bare);
  return new Set(bare.flatMap((surname) => [surname, ...withEnding(surname, page.language)]));
}

const LATIN = /^[a-z\u00c0-\u024f\u1e00-\u1eff]/i;

function uninflected({ surface, inflected, readings }: Candidate): string {
  return inflected === true ? (readings[0]?.name ?? surface) : surface;
}

const NAME = expression`^(?![${LL}])[${L}]{3,}$`;
const KUNYA = /^(?:abu|abou|ebu)$/i;

/** The last word of a full name, unless it cannot stand for the person: bin Farhan, Jr, an everyday word. */
const bareSurname = remembered((surface: string): string => {
  const words = surface.split(SPACES_AND_DASHES);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !NAME.test(last)) return '';
  // Abu Mohammed al-Jawlani has a father's name first and a family's last.
  const own = words.length > 2 && KUNYA.test(words[0] ?? '') ? words.slice(1) : words;
  if (own.some((word) => /^(?:bin|ibn|ben|bint|abu|abou|abd|abdul)$/i.test(word))) return '';
  const plain = plainWord(last);
  return GENERATIONS.has(plain) || COMMON_WORDS.has(plain) ? '' : last;
});

/** Characters around a word that are searched for it in lower case. */
const REACH = 20_000;

/** The block has the surname as an everyday word too: Power, Bush. */
function isCommonNoun(text: string, word: string): boolean {
  const small = word.toLowerCase();
  if (word === small) return false;
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + small.length)) return true;
  }
  return false;
}

/** Below this many letters one slip makes too many other names: Rubio, Rubino. */
const SHORTEST_LACKING_ONE = 6;
/** A letter put in or exchanged makes other names more often than one left out: Sharaa, Shahraa. */
const SHORTEST_CHANGED = 8;
/** Two letters that changed places are a slip in shorter names too: Puitn. */
const SHORTEST_SWAPPED = 5;

/** A family name after a given one, with its article. */
const FAMILY_NAME = expression`^\s(?:(?:[Aa]l|[Ee]l)[-\s])?([${LU}][${L}${M}'’]{3,})`;

/**
 * Full names with one slip of the pen in the family name, of people whom the page names rightly elsewhere: "Dmitry Pekov"
 * where Dmitry Peskov is known. The given name must be as there; the first and the last letter of the family name too, since
 * endings make other people (Putina, Peskova).
 */
export function typosOnPage(
  namedInFull: ReadonlyMap<number, readonly Candidate[]>,
  page: PageWords,
  finder: CandidateFinder,
): Candidate[] {
  const people = peopleByGivenName(namedInFull);
  if (people.size === 0) return [];
  const found: Candidate[] = [];
  for (const { block, start, end, key } of finder.wordsOfKeys(people.keys())) {
    const text = page.text(block);
    if (page.covers(block, start)) continue;
    const next = FAMILY_NAME.exec(text.slice(end, end + 40));
    const surname = next?.[1];
    if (next === null || surname === undefined) continue;
    const written = plainWord(surname.replace(/['’]s$/u, ''));
    const person = people
      .get(key)
      ?.find((each) => each.given === text.slice(start, end) && isTypo(each.surname, written));
    if (person === undefined) continue;
    const wordEnd = end + next[0].length - (/['’]s$/u.test(surname) ? 2 : 0);
    const from = startWithArticle(text, start);
    found.push({
      block,
      start: from,
      end: wordEnd,
      surface: text.slice(from, wordEnd),
      words: 2,
      readings: [person.reading],
      blocklisted: false,
    });
  }
  return found;
}

interface Person {
  readonly given: string;
  readonly surname: string;
  readonly reading: Reading;
}

function peopleByGivenName(
  namedInFull: ReadonlyMap<number, readonly Candidate[]>,
): Map<number, Person[]> {
  const byKey = new Map<number, Person[]>();
  for (const [entity, [place]] of namedInFull) {
    const reading = place?.readings.find((each) => each.entity === entity);
    if (place === undefined || reading?.entityKind !== 'person') continue;
    const words = place.surface.split(SPACES_AND_DASHES);
    const given = words[0] ?? '';
    const surname = plainWord(words.at(-1) ?? '');
    const key = strictKeysOf(given)[0];
    if (words.length < 2 || surname.length < SHORTEST_SWAPPED || key === undefined) continue;
    const person = { given, surname, reading: { ...reading, respelled: true } };
    byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return byKey;
}

/** True where one word is the other with a letter left out, put in, exchanged, or with two neighbours swapped. */
function isTypo(right: string, written: string): boolean {
  if (right === written || right[0] !== written[0] || right.at(-1) !== written.at(-1)) return false;
  const shorter = Math.min(right.length, written.length);
  let head = 0;
  while (head < shorter && right[head] === written[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && right.at(-1 - tail) === written.at(-1 - tail)) tail += 1;
  const leftOfRight = right.length - head - tail;
  const leftOfWritten = written.length - head - tail;
  const swapped =
    leftOfRight === 2 &&
    leftOfWritten === 2 &&
    right[head] === written[head + 1] &&
    right[head + 1] === written[head];
  if (swapped) return right.length >= SHORTEST_SWAPPED;
  if (leftOfRight > 1 || leftOfWritten > 1) return false;
  return right.length >= (leftOfWritten === 0 ? SHORTEST_LACKING_ONE : SHORTEST_CHANGED);
}
