import type { EntityId } from '../../knowledge/schema/types';
import type { BlockRecord } from '../reading/record';
import type { PlacedMention } from './choice';
import type { TextHit } from './hit-test';

const isInside = ({ left, top, right, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * Boxes of slanted text are wider than the text and hold words beside it too; only the place in the text tells those
 * apart. That place alone is not enough: the one nearest to a point may be half a letter away.
 */
export function isOver(range: Range, { node, offset, x, y }: TextHit): boolean {
  const isBefore = node === range.startContainer && offset !== null && offset < range.startOffset;
  const isAfter = node === range.endContainer && offset !== null && offset > range.endOffset;
  if (isBefore || isAfter) return false;
  return [...range.getClientRects()].some((line) => isInside(line, x, y));
}

/** Finds the mention under a point of the text. */
export interface MentionIndex {
  /** The records or the entities that answer have changed: indexes again at the next look-up. */
  set(records: readonly BlockRecord[], entities: ReadonlySet<EntityId>): void;
  at(hit: TextHit): PlacedMention | null;
  /** The mention at a point of the document by its lines alone, whatever the browser finds there. Slow. */
  under(doc: Document, x: number, y: number): PlacedMention | null;
}

export function createMentionIndex(): MentionIndex {
  let records: readonly BlockRecord[] = [];
  let entities: ReadonlySet<EntityId> = new Set();
  let byNode: WeakMap<Text, BlockRecord> | null = null;

  /** A text node belongs to one block, unless a long block was cut within it. */
  const index = () => {
    byNode ??= new WeakMap(
      records.flatMap((record) =>
        record.mentions?.length
          ? record.block.pieces.map(({ node }) => [node, record] as const)
          : [],
      ),
    );
    return byNode;
  };

  function* mentionsIn(node: Text): Generator<PlacedMention> {
    const record = index().get(node);
    if (!record) return;
    for (const { at, length, node: own } of record.block.pieces) {
      if (own !== node) continue;
      for (const mention of record.mentions ?? []) {
        const isHere = mention.start < at + length && mention.end > at;
        if (isHere && entities.has(mention.entity)) yield { mention, record };
      }
    }
  }

  return {
    set(nextRecords, nextEntities) {
      records = nextRecords;
      entities = nextEntities;
      byNode = null;
    },
    at(hit) {
      for (const place of mentionsIn(hit.node)) {
        const { mention, record } = place;
        const range = record.block.rangeOf(mention.start, mention.end);
        if (range && isOver(range, hit)) return place;
      }
      return null;
    },
    under(doc, x, y) {
      for (const record of records) {
        const { block, mentions } = record;
        if (!mentions?.length || block.container.ownerDocument !== doc) continue;
        if (!isInside(block.container.getBoundingClientRect(), x, y)) continue;
        for (const mention of mentions) {
          const range = entities.has(mention.entity) && block.rangeOf(mention.start, mention.end);
          if (range && [...range.getClientRects()].some((line) => isInside(line, x, y)))
            return { mention, record };
        }
      }
      return null;
    },
  };
}
