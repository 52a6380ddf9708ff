import { boxOf } from '../reading/dom';
import type { PageBlock } from '../reading/text/block';

/** Up to this many records are sent in document order: they fit in one request. */
const FEW = 100;

/** Orders records for asking: from the top of the viewport down, then what is above it. */
export function fromView<R extends { readonly block: PageBlock }>(
  records: readonly R[],
): readonly R[] {
  if (records.length < FEW) return records;
  let above = 0;
  let below = records.length;
  while (above < below) {
    const middle = (above + below) >> 1;
    const record = records[middle];
    if (record && boxOf(record.block.container).bottom < 0) above = middle + 1;
    else below = middle;
  }
  return [...records.slice(above), ...records.slice(0, above)];
}
