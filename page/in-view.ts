import type { EntityId } from '../knowledge/schema/types';
import type { BlockRecord } from './reading/record';

/** Entities named by what of the blocks is within the window, in reading order. Reads the layout. */
export function entitiesInView(
  records: readonly BlockRecord[],
  { innerHeight }: Window,
): EntityId[] {
  const isShown = (of?: Element | Range | null) => {
    const { top, bottom } = of?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return bottom > 0 && top < innerHeight;
  };
  return records.flatMap(({ block, mentions }) =>
    mentions && isShown(block.container)
      ? mentions
          .filter(({ start, end }) => isShown(block.rangeOf(start, end)))
          .map(({ entity }) => entity)
      : [],
  );
}
