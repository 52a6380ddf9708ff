import { boxOf } from '../reading/dom';
import type { PageBlock } from '../reading/text/block';

/**
 * Characters in one request. A page has one request under way, and the worker takes requests in turn: a long page goes in
 * many, so that the pages of other tabs wait for one of them at most (about 50 ms), not for the whole page.
 */
const BATCH_LENGTH = 20_000;
/** Most articles fit in one request. */
const FIRST_BATCH_LENGTH = 40_000;

type Holder = { readonly block: PageBlock };

function fill<R extends Holder>(records: readonly R[], from: number, limit: number): R[] {
  let length = 0;
  let to = from;
  for (; to < records.length && length < limit; to += 1)
    length += records[to]?.block.text.length ?? 0;
  return records.slice(from, to);
}

/** Up to this many records are sent in document order: they fit in one request. */
const FEW = 100;

/** Orders records for asking: from the top of the viewport down, then what is above it. */
export function fromView<R extends Holder>(records: readonly R[]): readonly R[] {
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

/** Cuts records into requests, in the order given. */
export function* inBatches<R extends Holder>(records: readonly R[]): Generator<R[]> {
  for (let from = 0; from < records.length; ) {
    const batch = fill(records, from, from === 0 ? FIRST_BATCH_LENGTH : BATCH_LENGTH);
    from += batch.length;
    yield batch;
  }
}
