import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { Settings } from '../../messaging/protocol';
import type { BlockRecord } from '../reading/record';

/** Marks that stand closer than this many characters on average are noise, not help. */
const CHARACTERS_PER_MARK = 60;
/** A short paragraph may have this many all the same. */
const MARKS_ALWAYS = 4;
/** Marks on one page at most. */
const MARKS_ON_PAGE = 5000;

/** A mention and the block it stands in. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly record: BlockRecord;
}

/**
 * Which mentions become marks: the first of each entity in an article or all of them, thinned where they crowd,
 * never in headings.
 * @param records in reading order
 */
export function chooseMarks(
  records: readonly BlockRecord[],
  mode: Settings['marks'],
): PlacedMention[] {
  const chosen: PlacedMention[] = [];
  const met = new Map<Element | null, Set<EntityId>>();
  for (const record of records) {
    if (!record.mentions?.length || !record.block.paintable) continue;
    if (chosen.length >= MARKS_ON_PAGE) break;
    const seen = met.get(record.article) ?? new Set<EntityId>();
    met.set(record.article, seen);
    let room = MARKS_ALWAYS + record.block.text.length / CHARACTERS_PER_MARK;
    for (const mention of record.mentions) {
      if (mode === 'first' && seen.has(mention.entity)) continue;
      if (room < 1) break;
      room -= 1;
      seen.add(mention.entity);
      chosen.push({ mention, record });
    }
  }
  return chosen;
}
