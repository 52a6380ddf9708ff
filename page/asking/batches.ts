import type { PageBlock } from '../reading/text/block';

/**
 * Characters in one request. The worker answers requests in turn. A long page is sent as many requests, one at a time,
 * so that another tab waits for one of them (about 50 ms) and not for the whole page.
 */
const BATCH_LENGTH = 20_000;
/** A block counts as so many characters more, because its role and language are sent too. */
const BLOCK_LENGTH = 40;
/** Most articles fit in one request. */
const FIRST_BATCH_LENGTH = 40_000;

type Holder = { readonly block: Pick<PageBlock, 'text'> };

/** Records from one on, until they have so many characters: the last may go beyond. */
export function takeUntil<R extends Holder>(
  records: readonly R[],
  from: number,
  limit: number,
): R[] {
  let length = 0;
  let to = from;
  for (; to < records.length && length < limit; to += 1)
    length += BLOCK_LENGTH + (records[to]?.block.text.length ?? 0);
  return records.slice(from, to);
}

/** Cuts records into requests, in the order given. */
export function* inBatches<R extends Holder>(records: readonly R[]): Generator<R[]> {
  for (let from = 0; from < records.length; ) {
    const batch = takeUntil(records, from, from === 0 ? FIRST_BATCH_LENGTH : BATCH_LENGTH);
    from += batch.length;
    yield batch;
  }
}
