import type { EntityId } from '../schema/types';
import type { TextBlock } from '../text/block';
import { PageResolver } from './decide/resolve';
import { languageTold, PageLanguage } from './evidence/language';
import { forgetSurroundings } from './evidence/neighbours';
import { PageWords } from './evidence/page';
import { type Candidate, finderOf } from './index/candidates';
import { InflectedNames, merge } from './index/inflected';
import { lowercaseNamesIn, termsIn, termsOn } from './index/lowercase-names';
import type { NameIndex } from './index/open';
import type { EntitySource, FindOptions, MatchResult, PageContext } from './types';

/** Records that were decoded, by pack: the rules ask for the same again and again. */
const remembered = new WeakMap<EntitySource, EntitySource>();
const MOST_RECORDS = 2_000;

function withMemory(source: EntitySource): EntitySource {
  if (source.record === undefined) return source;
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const records = new Map<number, ReturnType<NonNullable<EntitySource['record']>>>();
  const ids: EntityId[] = [];
  const made: EntitySource = {
    idOf(ordinal) {
      const kept = ids[ordinal];
      if (kept !== undefined) return kept;
      const id = source.idOf(ordinal);
      ids[ordinal] = id;
      return id;
    },
    ...(source.ordinalOf && { ordinalOf: (id) => source.ordinalOf?.(id) ?? -1 }),
    record(ordinal) {
      const kept = records.get(ordinal);
      if (kept !== undefined) return kept;
      const record = source.record?.(ordinal) ?? NO_RECORD;
      if (records.size >= MOST_RECORDS) records.clear();
      records.set(ordinal, record);
      return record;
    },
  };
  remembered.set(source, made);
  return made;
}

const NO_RECORD = { names: [], roles: [], background: '', relations: [] };

/** Adds names without capitals: terms of the pack, and longer names in posts that have no capitals at all. */
function withLowerCase(
  index: NameIndex,
  blocks: readonly string[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const isPost = blocks.length <= MOST_BLOCKS_OF_POST;
  const terms = termsOn(index, blocks);
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
  const candidates = withLowerCase(index, blocks, found);
  if (candidates.length === 0) return { mentions: [], context, waiting: [] };
  const result = new PageResolver(
    index,
    withMemory(source),
    new PageWords(blocks, candidates, language),
    finder,
    candidates,
    context,
    options,
  ).resolve();
  forgetSurroundings();
  return result;
}
