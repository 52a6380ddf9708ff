import { everyExpression, M } from './expression';

const NOT_LOOKED_UP = everyExpression`[${M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff'’‘ʼ.]`;

/** How words are looked up: lower case, no diacritics, no apostrophes, no dots. */
export function plainWord(word: string): string {
  if (isPlainAscii(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(NOT_LOOKED_UP, '')
    .replace(/[ıłøđßæœ]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

function isPlainAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) | 32;
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** How many words are kept, a power of two: enough for some dozens of pages. */
const PLACES = 8_192;
const written: string[] = new Array<string>(PLACES).fill('');
const plain: string[] = new Array<string>(PLACES).fill('');

/**
 * @returns the plain form of a word within a text; one string for all places of the word, so that looking it up is
 * cheap
 */
export function plainWordAt(text: string, start: number, end: number): string {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 13)) & (PLACES - 1);
  const known = written[place] ?? '';
  if (known.length === end - start && text.startsWith(known, start)) return plain[place] ?? '';
  // A slice of a page's text would keep the whole text in memory.
  const word = [...text.slice(start, end)].join('');
  const made = plainWord(word);
  written[place] = word;
  plain[place] = made;
  return made;
}
