import type { EntityId } from '../knowledge/schema/types';
import type { BlockRecord } from './reading/record';

/** Entities named by what of the blocks is within the window, in reading order. Reads the layout. */
export function entitiesInView(
  records: readonly BlockRecord[],
  { document, innerHeight }: Window,
): EntityId[] {
  const isShown = ({ top, bottom, height }: DOMRect) =>
    height > 0 && bottom > 0 && top < innerHeight;
  const found = new Set<EntityId>();
  for (const { block, mentions } of records) {
    const { container } = block;
    if (!mentions?.length || container.ownerDocument !== document) continue;
    if (!isShown(container.getBoundingClientRect())) continue;
    for (const { entity, start, end } of mentions) {
      const range = found.has(entity) ? null : block.rangeOf(start, end);
      if (range && isShown(range.getBoundingClientRect())) found.add(entity);
    }
  }
  return [...found];
}
