import { plainWord } from '../../text/plain-word';
import {
  type Candidate,
  type CandidateFinder,
  type Reading,
  startWithArticle,
} from '../index/candidates';
import { keysOfName } from '../index/name-keys';
import type { PageWords } from './page';

/** Below this many letters one slip makes too many other names: Rubio, Rubino. */
const SHORTEST_LACKING_ONE = 6;
/** A letter put in or exchanged makes other names more often than one left out: Sharaa, Shahraa. */
const SHORTEST_CHANGED = 8;
/** Two letters that changed places are a slip in shorter names too: Puitn. */
const SHORTEST_SWAPPED = 5;

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
  for (const { block, start, end, key } of finder.wordsOfKeys(new Set(people.keys()))) {
    const text = page.text(block);
    if (page.covers(block, start)) continue;
    const next = /^\s(?:(?:al|el)[-\s])?(\p{Lu}[\p{L}\p{M}'’]{3,})/iu.exec(
      text.slice(end, end + 40),
    );
    const surname = next?.[1];
    if (next === null || surname === undefined || !/^\p{Lu}/u.test(surname)) continue;
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
    const words = place.surface.split(/[\s\p{Pd}]+/u);
    const given = words[0] ?? '';
    const surname = plainWord(words.at(-1) ?? '');
    const key = keysOfName(given)[0]?.strict;
    if (words.length < 2 || surname.length < SHORTEST_SWAPPED || key === undefined) continue;
    const person = { given, surname, reading: { ...reading, respelled: true } };
    byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return byKey;
}

/** True where one word is the other with a letter left out, put in, exchanged, or with two neighbours swapped. */
export function isTypo(right: string, written: string): boolean {
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
