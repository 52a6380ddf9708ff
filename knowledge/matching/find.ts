import type { TextBlock } from '../text/block';
import { PageResolver } from './decide/resolve';
import { languageTold, PageLanguage } from './evidence/language';
import { forgetSurroundings } from './evidence/neighbours';
import { PageWords } from './evidence/page';
import { CandidateFinder } from './index/candidates';
import { InflectedNames } from './index/inflected';
import type { NameIndex } from './index/open';
import type { EntitySource, MatchResult, PageContext } from './types';

/** One finder an index: its buffers are worth keeping, and nothing that it remembers outlives a call. */
const finders = new WeakMap<NameIndex, CandidateFinder>();

function finderOf(index: NameIndex): CandidateFinder {
  const known = finders.get(index);
  if (known !== undefined) return known;
  const made = new CandidateFinder(index);
  finders.set(index, made);
  return made;
}

/** What may be asked for beyond the usual. */
export interface FindOptions {
  /** Also report entities that the pack does not mark: media. */
  readonly unmarked?: boolean;
}

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
  const candidates = new InflectedNames(index, blocks, language).addTo(finder.find(blocks), finder);
  if (candidates.length === 0) return { mentions: [], context, waiting: [] };
  const result = new PageResolver(
    index,
    source,
    new PageWords(blocks, candidates, language),
    finder,
    candidates,
    context,
    options.unmarked === true,
  ).resolve();
  forgetSurroundings();
  return result;
}
