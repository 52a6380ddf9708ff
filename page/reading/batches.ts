import type { PageBlock } from './block';

/** Characters in one request: larger pages go in several, so that no message is huge. */
const BATCH_LENGTH = 500_000;
/** The first batch is small, so that what the reader sees first is marked first. */
const FIRST_BATCH_LENGTH = 100_000;

/** Cuts what is to be asked for into requests, in the order given. */
export function* inBatches<R extends { readonly block: PageBlock }>(
  records: readonly R[],
): Generator<R[]> {
  let batch: R[] = [];
  let length = 0;
  let limit = FIRST_BATCH_LENGTH;
  for (const record of records) {
    batch.push(record);
    length += record.block.text.length;
    if (length < limit) continue;
    yield batch;
    batch = [];
    length = 0;
    limit = BATCH_LENGTH;
  }
  if (batch.length > 0) yield batch;
}
