import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import { boxOf, documentOf } from '../reading/dom';
import type { BlockRecord } from '../reading/text/record';
import type { PlacedMention } from './choice';
import type { TextHit } from './hit-test';

const isInside = ({ left, top, right, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * Boxes of slanted text are wider than the text and contain adjacent words too, so the caret position is checked. That
 * position alone is not enough, because the nearest one may be half a letter away.
 */
function isOver(range: Range, { node, offset, x, y }: TextHit): boolean {
  const isBefore = node === range.startContainer && offset !== null && offset < range.startOffset;
  const isAfter = node === range.endContainer && offset !== null && offset > range.endOffset;
  if (isBefore || isAfter) return false;
  return [...range.getClientRects()].some((line) => isInside(line, x, y));
}

/** Finds the mention under a point of the text. */
export interface MentionIndex {
  /** The records or the marked entities have changed: the index is rebuilt at the next look-up. */
  set(records: readonly BlockRecord[], entities: ReadonlySet<EntityId>): void;
  at(hit: TextHit): PlacedMention | null;
  /** The mention at a point of the document by its line boxes alone, even if something covers it. Slow. */
  under(doc: Document, x: number, y: number): PlacedMention | null;
}

/** Records with mentions by the text nodes that they stand in: several in a long node, which is cut into blocks. */
function byTextNode(records: readonly BlockRecord[]): WeakMap<Text, BlockRecord[]> {
  const found = new WeakMap<Text, BlockRecord[]>();
  for (const record of records) {
    if (!record.mentions?.length) continue;
    for (const { node } of record.block.pieces) {
      const those = found.get(node);
      if (!those) found.set(node, [record]);
      else if (those.at(-1) !== record) those.push(record);
    }
  }
  return found;
}

/** Mentions of a record near an offset of a text node. */
function* mentionsAt(record: BlockRecord, { node, offset }: TextHit): Generator<PlacedMention> {
  for (const { at, from, length, node: own } of record.block.pieces) {
    const isNear = offset === null || (offset >= from - 1 && offset <= from + length + 1);
    if (own !== node || !isNear) continue;
    for (const mention of record.mentions ?? [])
      if (mention.start < at + length && mention.end > at) yield { mention, record };
  }
}

/** The mention whose lines are under a point. */
function mentionUnder(
  { block, mentions }: BlockRecord,
  isKnown: (entity: EntityId) => boolean,
  x: number,
  y: number,
): Mention | undefined {
  if (!mentions?.length || !isInside(boxOf(block.container), x, y)) return;
  return mentions.find(({ entity, start, end }) => {
    const range = isKnown(entity) && block.rangeOf(start, end);
    return range && [...range.getClientRects()].some((line) => isInside(line, x, y));
  });
}

export function createMentionIndex(): MentionIndex {
  let records: readonly BlockRecord[] = [];
  let entities: ReadonlySet<EntityId> = new Set();
  let byNode: WeakMap<Text, BlockRecord[]> | null = null;

  return {
    set(nextRecords, nextEntities) {
      records = nextRecords;
      entities = nextEntities;
      byNode = null;
    },
    at(hit) {
      byNode ??= byTextNode(records);
      for (const record of byNode.get(hit.node) ?? []) {
        for (const place of mentionsAt(record, hit)) {
          const { start, end, entity } = place.mention;
          const range = entities.has(entity) && record.block.rangeOf(start, end);
          if (range && isOver(range, hit)) return place;
        }
      }
      return null;
    },
    under(doc, x, y) {
      for (const record of records) {
        if (documentOf(record.block.container) !== doc) continue;
        const mention = mentionUnder(record, (entity) => entities.has(entity), x, y);
        if (mention) return { mention, record };
      }
      return null;
    },
  };
}
