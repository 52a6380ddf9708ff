import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { Settings } from '../../messaging/protocol';

/** Marks that stand closer than this many characters on average are noise, not help. */
const CHARACTERS_PER_MARK = 60;
/** A short paragraph may have this many all the same. */
const MARKS_ALWAYS = 4;
/** Painted on one page at most. */
const MARKS_ON_PAGE = 2000;

export interface ReadMention {
  readonly mention: Mention;
  readonly blockLength: number;
  readonly paintable: boolean;
  /** Which article of the page it stands in: on endless pages each has its own first mentions. */
  readonly article: unknown;
}

/**
 * Which mentions become marks.
 * @param blocks mentions of each block, in reading order
 */
export function chooseMarks<M extends ReadMention>(
  blocks: Iterable<readonly M[]>,
  mode: Settings['marks'],
): M[] {
  const chosen: M[] = [];
  const met = new Map<unknown, Set<EntityId>>();
  for (const mentions of blocks) {
    let inBlock = 0;
    for (const read of mentions) {
      if (!read.paintable || chosen.length >= MARKS_ON_PAGE) break;
      const seen = met.get(read.article) ?? new Set<EntityId>();
      met.set(read.article, seen);
      if (mode === 'first' && seen.has(read.mention.entity)) continue;
      if (inBlock >= MARKS_ALWAYS + read.blockLength / CHARACTERS_PER_MARK) break;
      seen.add(read.mention.entity);
      inBlock += 1;
      chosen.push(read);
    }
  }
  return chosen;
}
