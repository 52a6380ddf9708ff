import { kindOfCodePoint, WORD as WORD_KIND } from '../../text/characters';
import { type Candidate, secondFinderOf } from './candidates';
import { isBlocklistRow, type NameIndex } from './open';
import { type Reading, RowReader } from './rows';

/** A text with fewer capitals than one in so many words is written in lower case throughout. */
const WORDS_PER_CAPITAL = 6;
/** Longer pages are edited text, where a name without its capital is another word. */
const LONGEST_POST = 600;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Names that the pack writes without any capital, longest first. */
const termsOf = new WeakMap<NameIndex, readonly Reading[]>();
/** A pack with more of them is searched for these alone. */
const MOST_TERMS = 200;

function readTerms(index: NameIndex): readonly Reading[] {
  const known = termsOf.get(index);
  if (known !== undefined) return known;
  const terms: Reading[] = [];
  const rows = new RowReader(index);
  for (let row = 0; row < index.rows && terms.length < MOST_TERMS; row += 1) {
    const first = index.texts[index.textStarts[row] ?? 0] ?? 0;
    if (first < 97 || first > 122 || isBlocklistRow(index, row)) continue;
    const reading = rows.reading(row, false);
    if (reading.name === reading.name.toLowerCase() && reading.nameKind === 'full')
      terms.push(reading);
  }
  terms.sort((one, other) => other.name.length - one.name.length);
  termsOf.set(index, terms);
  return terms;
}

/** @returns terms of the index that a page has somewhere, as the pack writes them: rector, prime minister */
export function termsOn(index: NameIndex, blocks: readonly string[]): readonly Reading[] {
  const terms = readTerms(index);
  if (terms.length === 0) return terms;
  const page = blocks.length === 1 ? (blocks[0] ?? '') : blocks.join('\0');
  return terms.filter(({ name }) => page.includes(name));
}

/** @returns the places of terms in a block */
export function termsIn(terms: readonly Reading[], block: number, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const reading of terms) {
    const { name } = reading;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (isInWord(text, start - 1) || isInWord(text, end)) continue;
      found.push({
        block, start, end, surface: name, words: name.split(' ').length, readings: [reading], blocklisted: false, isTerm: true,
      }); // biome-ignore format: short fields
    }
  }
  return found;
}

function isInWord(text: string, at: number): boolean {
  return (kindOfCodePoint(text.charCodeAt(at) || 0) & WORD_KIND) !== 0;
}

/** @returns longer names in a short post without capitals, letter for letter: "miami heat fans" */
export function lowercaseNamesIn(index: NameIndex, block: number, text: string): Candidate[] {
  if (text.length > LONGEST_POST || !isLowerCasePost(text)) return [];
  const raised = text.replace(WORD, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  if (raised.length !== text.length) return [];
  return secondFinderOf(index)
    .find([raised])
    .map((candidate) => ({
      ...candidate,
      block,
      surface: text.slice(candidate.start, candidate.end),
      readings: candidate.readings.filter(({ respelled, name }) => !respelled && name !== ''),
    }))
    .filter(
      ({ words, surface, readings, blocklisted }) =>
        words > 1 && !blocklisted && readings.length > 0 && surface === surface.toLowerCase(),
    );
}

function isLowerCasePost(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals * WORDS_PER_CAPITAL <= words.length + WORDS_PER_CAPITAL;
}
