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

/** Fewer are asked for at once anyhow. */
const FEW = 100;

/** Begins with what can be seen, goes on below it and ends with what is above: in a long text a reader may stand anywhere. */
export function fromView<R extends { readonly block: PageBlock }>(records: R[]): R[] {
  if (records.length < FEW) return records;
  let above = 0;
  let below = records.length;
  while (above < below) {
    const middle = (above + below) >> 1;
    const { bottom } = records[middle]?.block.container.getBoundingClientRect() ?? { bottom: 0 };
    if (bottom < 0) above = middle + 1;
    else below = middle;
  }
  return [...records.slice(above), ...records.slice(0, above)];
}
