import { plainWord } from '../../text/plain-word';
import {
  type Candidate,
  type CandidateFinder,
  type Reading,
  startWithArticle,
} from '../index/candidates';
import { withEnding } from '../index/case-endings';
import { keysOfName } from '../index/name-keys';
import { COMMON_WORDS } from '../lexicon/everyday';
import { GENERATIONS } from '../lexicon/people';
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
  for (const { block, start, end, key } of finder.wordsOfKeys(new Set(people.keys()))) {
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
      const key = keysOfName(surname)[0]?.strict;
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

const LATIN = /^\p{Script=Latin}/u;

function uninflected({ surface, inflected, readings }: Candidate): string {
  return inflected === true ? (readings[0]?.name ?? surface) : surface;
}

const KUNYA = /^(?:abu|abou|ebu)$/i;

/** The last word of a full name, unless it cannot stand for the person: bin Farhan, Jr, an everyday word. */
function bareSurname(surface: string): string {
  const words = surface.split(/[\s\p{Pd}]+/u);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^[\p{Lu}\p{Lo}]\p{L}{2,}$/u.test(last)) return '';
  // Abu Mohammed al-Jawlani has a father's name first and a family's last.
  const own = words.length > 2 && KUNYA.test(words[0] ?? '') ? words.slice(1) : words;
  if (own.some((word) => /^(?:bin|ibn|ben|bint|abu|abou|abd|abdul)$/i.test(word))) return '';
  const plain = plainWord(last);
  return GENERATIONS.has(plain) || COMMON_WORDS.has(plain) ? '' : last;
}

/** Characters around a word that are searched for it in lower case. */
const REACH = 20_000;

/** The block has the surname as an everyday word too: Power, Bush. */
function isCommonNoun(text: string, word: string): boolean {
  if (word === word.toLowerCase()) return false;
  return new RegExp(`(?<![\\p{L}])${word.toLowerCase()}(?![\\p{L}])`, 'u').test(text);
}
