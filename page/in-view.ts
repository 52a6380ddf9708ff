import type { EntityId } from '../knowledge/schema/types';
import type { BlockRecord } from './reading/text/record';

/** Entities named in what of the blocks is within the window, in reading order, each once. Reads the layout. */
export function entitiesInView(
  records: readonly BlockRecord[],
  { innerHeight }: Window,
): readonly EntityId[] {
  const isShown = (of: Element | Range | null) => {
    const { top, bottom } = of?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return bottom > 0 && top < innerHeight;
  };
  const found = new Set<EntityId>();
  for (const { block, mentions } of records) {
    if (!mentions?.length || !isShown(block.container)) continue;
    for (const { entity, start, end } of mentions) {
      if (!found.has(entity) && isShown(block.rangeOf(start, end))) found.add(entity);
    }
  }
  return [...found];
}
