import { WordKeys } from '../../text/keys';
import { Sounds } from '../../text/sounds';
import { soundsMeet } from '../../text/spelling';
import { classesOf, GIVEN, PARTICLE } from '../lexicon/word-classes';

const MAX_LETTERS = 60;
const letters = new Uint16Array(MAX_LETTERS);
const keys = new WordKeys();
const sounds = new Sounds();
const one = new Sounds();
const other = new Sounds();

function read(word: string, into: Sounds): void {
  const count = Math.min(word.length, MAX_LETTERS);
  for (let at = 0; at < count; at += 1) letters[at] = word.charCodeAt(at);
  into.read(letters, count);
}

function isLatin(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

/** Endings that one Slavic letter sequence has in Latin: Zelensky, Zelenskyy, Zelenskiy; Romanov, Romanoff; and Gaddafi, Qaddafi. */
function plainEnding(word: string): string {
  return word
    .replace(/^q(?=[aou])/, 'g')
    .replace(/sk(?:iy|yy|yi|ii|ij|yj|y|i)$/, 'sky')
    .replace(/(?<=.{3}[oe])ff$/, 'v');
}

/** A number that spellings of one surname share. */
export function soundKey(word: string): string {
  if (!isLatin(word)) return word;
  read(plainEnding(word), sounds);
  keys.ofSounds(sounds);
  return String(keys.loose);
}

/** True where two folded words are spellings of one name: Mohammed, Mohamed. A longer form is another name: Daniel, Danielle. */
function isSpellingOf(written: string, known: string): boolean {
  const [word, name] = [plainEnding(written), plainEnding(known)];
  if (word === name) return true;
  if (!isLatin(word) || !isLatin(name)) return false;
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  if (long.startsWith(short) && long.slice(short.length) !== 'h') return false;
  read(word, one);
  read(name, other);
  return soundsMeet(one, other, 'loose');
}

/** Last word of a folded name. */
export function surnameOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** Spellings of one person's full name: the same first and last word, what stands between may be left out. */
export function isSameFullName(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 2) return false;
  if (short.length < long.length && isParticle(long) && !isNisba(short, long)) return false;
  if (isFirstSurname(short, long) || isAddressed(short, long)) return true;
  if (short.length === long.length)
    return (
      short.every((word, at) => isSpellingOf(word, long[at] ?? '')) || isInitialed(short, long)
    );
  return (
    short[0] === long[0] &&
    short.at(-1) === long.at(-1) &&
    short.slice(1, -1).every((word) => long.includes(word))
  );
}

/** R.K. Selvam and R. K. Selvam have the same words. */
function wordsOf(key: string): string[] {
  return key.split(/[ .]+/);
}

/** J. P. Mwangi and James P. Mwangi: two given names, each the other's or its initial. One initial could be many people's. */
function isInitialed(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 3 || one.at(-1) !== other.at(-1)) return false;
  return one.slice(0, -1).every((word, at) => {
    const name = other[at] ?? '';
    const [short, long] = word.length < name.length ? [word, name] : [name, word];
    return short === long || (short.length === 1 && long.startsWith(short));
  });
}

/** Names with bin or ibn tell fathers: a shorter one may be another person's. */
function isParticle(words: readonly string[]): boolean {
  return words.some((word) => /^(?:bin|ibn|bint|binti)$/.test(word));
}

/** Yusuf al-Amri and Yusuf bin Rashid al-Amri: the family's name is the same, the father's is left out. */
function isNisba(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length === 3 &&
    /^(?:al|el)$/.test(short[1] ?? '') &&
    long.at(-2) === short[1] &&
    short[0] === long[0]
  );
}

/** Luis Ocampo and Luis Ocampo Vera: the second surname is left out. */
function isFirstSurname(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length === 2 &&
    long.length === 3 &&
    short.every((word, at) => word === long[at]) &&
    secondSurname(long.join(' ')) !== undefined
  );
}

/** The first of two surnames of a folded name: a given name, and two words that are none; undefined for all other names. */
export function secondSurname(key: string): string | undefined {
  const [given = '', first = '', last = '', more] = key.split(' ');
  if (last === '' || more !== undefined) return undefined;
  const isGiven = (word: string): boolean => (classesOf(word) & GIVEN) !== 0;
  const isWord = (word: string): boolean => word.length > 2 && (classesOf(word) & PARTICLE) === 0;
  return isGiven(given) && !isGiven(first) && isWord(first) && isWord(last) ? first : undefined;
}

/** Rudy Manalo and Ka Rudy Manalo: two or three letters before the given name are a form of address. */
function isAddressed(short: readonly string[], long: readonly string[]): boolean {
  const [address = ''] = long;
  return (
    short.length === 2 &&
    long.length === 3 &&
    /^\p{L}{2,3}$/u.test(address) &&
    (classesOf(address) & GIVEN) === 0 &&
    short.every((word, at) => word.length > 2 && word === long[at + 1])
  );
}
