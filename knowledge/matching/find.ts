import type { TextBlock } from '../text/block';
import { kindAt, startsWithCapital, WORD as WORD_KIND } from '../text/characters';
import { everyExpression, expression, L, M } from '../text/expression';
import { WordStarts } from '../text/word-starts';
import { PageResolver } from './decide/resolve';
import { languageTold, PageLanguage } from './evidence/language';
import { forgetSurroundings } from './evidence/neighbours';
import { PageWords } from './evidence/page';
import { finderOf, secondFinderOf } from './index/candidates';
import { InflectedNames, merge } from './index/inflected';
import { isBlocklistRow, type NameIndex } from './index/open';
import { RowReader } from './index/rows';
import type {
  Candidate,
  EntitySource,
  FindOptions,
  MatchResult,
  PageContext,
  Reading,
} from './types';
import { isPerson } from './types';

/** Adds names without capitals: terms of the pack, and longer names in posts that have no capitals at all. */
function withLowerCase(
  index: NameIndex,
  blocks: readonly string[],
  starts: WordStarts,
  found: readonly Candidate[],
): readonly Candidate[] {
  const isPost = blocks.length <= MOST_BLOCKS_OF_POST;
  const terms = knownTerms(index).filter(({ name }) => starts.mayHave(name));
  if (terms.length === 0 && !isPost) return found;
  const added = blocks.flatMap((text, block) => [
    ...termsIn(terms, block, text),
    ...(isPost ? lowercaseNamesIn(index, block, text) : []),
  ]);
  return added.length === 0 ? found : merge(found, added);
}

const MOST_BLOCKS_OF_POST = 3;

/**
 * Finds which words of a page's blocks name which entity, and why.
 * @param source the pack: gives ids, and what it says of an entity where the page says something of a namesake
 * @param page its blocks in reading order, or their texts where nothing else is known; mentions' offsets are UTF-16 units into them
 * @param context what earlier batches of the same page established; `{ established: {} }` for the first
 * @returns mentions in reading order, none overlapping another
 */
export function findMentions(
  index: NameIndex,
  source: EntitySource,
  page: readonly (TextBlock | string)[],
  context: PageContext,
  options: FindOptions = {},
): MatchResult {
  const blocks = page.map((block) => (typeof block === 'string' ? block : block.text));
  const finder = finderOf(index);
  const language = new PageLanguage(blocks, languageTold(page));
  const found = new InflectedNames(index, blocks, language).addTo(finder.find(blocks), finder);
  const starts = new WordStarts(blocks);
  const candidates = withLowerCase(index, blocks, starts, found);
  if (candidates.length === 0) return { mentions: [], context, waiting: [] };
  const result = new PageResolver(
    index,
    source,
    new PageWords(blocks, candidates, language, starts),
    finder,
    candidates,
    context,
    options,
  ).resolve();
  forgetSurroundings();
  return result;
}

/** A text with fewer capitals than one in so many words is written in lower case throughout. */
const WORDS_PER_CAPITAL = 10;
/** Longer pages are edited text, where a name without its capital is another word. */
const LONGEST_POST = 600;
const WORD = everyExpression`[${L}][${L}${M}'’]*`;

const COMMA = 44;

/** Names that words alone do not find: those that the pack writes without any capital, bodies with a comma. Longest first. */
const termsOf = new WeakMap<NameIndex, readonly Reading[]>();
/** A pack with more of either is searched for so many. */
const MOST_TERMS = 200;

function knownTerms(index: NameIndex): readonly Reading[] {
  let terms = termsOf.get(index);
  if (terms === undefined) {
    terms = readTerms(index);
    termsOf.set(index, terms);
  }
  return terms;
}

function readTerms(index: NameIndex): readonly Reading[] {
  const small: Reading[] = [];
  const bodies: Reading[] = [];
  const rows = new RowReader(index);
  let comma = index.texts.indexOf(COMMA);
  for (let row = 0; row < index.rows; row += 1) {
    const start = index.textStarts[row] ?? 0;
    const first = index.texts[start] ?? 0;
    if (comma >= 0 && comma < start) comma = index.texts.indexOf(COMMA, start);
    const isSmall = first >= 97 && first <= 122;
    const hasComma = comma >= start && comma < (index.textStarts[row + 1] ?? 0);
    const terms = isSmall ? small : bodies;
    if (!(isSmall || hasComma) || terms.length === MOST_TERMS || isBlocklistRow(index, row))
      continue;
    const reading = rows.reading(row, false);
    const isTerm = isSmall ? !hasCapital(reading.name) : reading.entityKind === 'organisation';
    if (isTerm && reading.nameKind === 'full') terms.push(reading);
  }
  return [...small, ...bodies].sort((one, other) => other.name.length - one.name.length);
}

/** @returns the places of terms in a block */
function termsIn(terms: readonly Reading[], block: number, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const reading of terms) {
    const { name } = reading;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (isInWord(text, start - 1) || isInWord(text, end)) continue;
      found.push({
        block,
        start,
        end,
        surface: name,
        words: name.split(' ').length,
        readings: [reading],
        blocklisted: false,
        isTerm: !hasCapital(name),
      });
    }
  }
  return found;
}

function hasCapital(name: string): boolean {
  return name !== name.toLowerCase();
}

function isInWord(text: string, at: number): boolean {
  return (kindAt(text, at) & WORD_KIND) !== 0;
}

/** @returns longer names in a short post without capitals, letter for letter: "miami heat fans" */
function lowercaseNamesIn(index: NameIndex, block: number, text: string): Candidate[] {
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
    )
    .filter(
      ({ start, readings }) =>
        !(
          readings.every(isPerson) &&
          DETERMINER.test(text.slice(Math.max(0, start - 8), start).toLowerCase())
        ),
    );
}

/** No person has one: a rose field. */
const DETERMINER = expression`(?<![${L}])(?:an?|the|his|her|their|my|our|your|this|that|every)\s$`;

function isLowerCasePost(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const capitals = words.filter((word) => startsWithCapital(word)).length;
  return words.length > 0 && capitals * WORDS_PER_CAPITAL <= words.length + WORDS_PER_CAPITAL;
}
