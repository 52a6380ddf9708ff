import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { Settings } from '../../messaging/protocol';
import { closest } from '../reading/dom';
import type { BlockRecord } from '../reading/text/record';

/** Minimum average distance of marks, characters. Closer marks are noise. */
const CHARACTERS_PER_MARK = 60;
/** A short paragraph may have this many marks. */
const MARKS_ALWAYS = 4;
/** Marks on one page at most. */
const MARKS_ON_PAGE = 5000;
/**
 * Maximum number of hidden mentions of one entity that are tested: a page may repeat a name a thousand times in a
 * collapsed part.
 */
const MAX_PASSED = 50;

/** A mention and the block it is in. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly record: BlockRecord;
}

/** Whether a reader can see a mention now. */
export type IsVisible = (place: PlacedMention) => boolean;

const isCaption = ({ block: { container } }: BlockRecord) =>
  closest(container, 'figcaption, figure, caption') !== null;

/** Counts down the marks that a block may still have. */
function createRoom() {
  const left = new Map<BlockRecord, number>();
  return (record: BlockRecord): boolean => {
    const room = left.get(record) ?? MARKS_ALWAYS + record.block.text.length / CHARACTERS_PER_MARK;
    if (room < 1) return false;
    left.set(record, room - 1);
    return true;
  };
}

function chooseAll(records: readonly BlockRecord[]): PlacedMention[] {
  const takeRoom = createRoom();
  const chosen: PlacedMention[] = [];
  for (const record of records) {
    for (const mention of record.mentions ?? []) {
      if (chosen.length >= MARKS_ON_PAGE) return chosen;
      if (record.block.paintable && takeRoom(record)) chosen.push({ mention, record });
    }
  }
  return chosen;
}

/** The mentions that a pass may mark, in reading order: running text first, then captions. */
function* inTurn(records: readonly BlockRecord[]): Generator<PlacedMention> {
  const captions: BlockRecord[] = [];
  for (const record of records) {
    if (!record.mentions?.length || !record.block.paintable) continue;
    if (isCaption(record)) captions.push(record);
    else for (const mention of record.mentions) yield { mention, record };
  }
  for (const record of captions) {
    for (const mention of record.mentions ?? []) yield { mention, record };
  }
}

function chooseFirst(records: readonly BlockRecord[], isVisible: IsVisible): PlacedMention[] {
  const takeRoom = createRoom();
  const chosen: PlacedMention[] = [];
  const met = new Map<Element | null, Set<EntityId>>();
  const passed = new Map<EntityId, number>();
  for (const place of inTurn(records)) {
    const { mention, record } = place;
    const { entity } = mention;
    const seen = met.get(record.article) ?? new Set<EntityId>();
    met.set(record.article, seen);
    const misses = passed.get(entity) ?? 0;
    if (seen.has(entity) || misses >= MAX_PASSED) continue;
    if (!isVisible(place)) passed.set(entity, misses + 1);
    else if (takeRoom(record)) {
      seen.add(entity);
      chosen.push(place);
      if (chosen.length >= MARKS_ON_PAGE) break;
    }
  }
  const order = new Map(records.map((record, index) => [record, index]));
  const at = ({ record }: PlacedMention) => order.get(record) ?? 0;
  return chosen.sort((a, b) => at(a) - at(b) || a.mention.start - b.mention.start);
}

/**
 * Which mentions become marks: all, or the first visible one of each entity in an article; in captions only if there is
 * no other. Thinned out where they are dense, never in headings.
 * @param records in reading order
 */
export function chooseMarks(
  records: readonly BlockRecord[],
  mode: Settings['marks'],
  isVisible: IsVisible,
): PlacedMention[] {
  return mode === 'all' ? chooseAll(records) : chooseFirst(records, isVisible);
}
