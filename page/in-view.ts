import type { EntityId } from '../knowledge/schema/types';
import { boxOf } from './reading/dom';
import type { BlockRecord } from './reading/text/record';

/** Entities named in the visible part of the blocks, in reading order, each once. Forces layout. */
export function entitiesInView(
  records: readonly BlockRecord[],
  { innerHeight }: Window,
): readonly EntityId[] {
  const isShown = ({ top, bottom }: DOMRectReadOnly) => bottom > 0 && top < innerHeight;
  const found = new Set<EntityId>();
  for (const { block, mentions } of records) {
    if (!mentions?.length || !isShown(boxOf(block.container))) continue;
    for (const { entity, start, end } of mentions) {
      const range = found.has(entity) ? null : block.rangeOf(start, end);
      if (range && isShown(range.getBoundingClientRect())) found.add(entity);
    }
  }
  return [...found];
}
