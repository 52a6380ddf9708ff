import { expect, type Reader } from './harness';

/** Longer than any wait of the hover machine, milliseconds: whatever would open or close has done so after it. */
const EVERY_WAIT_MS = 700;

/** Lets a card open or close that is about to. */
export function settle(reader: Reader): Promise<void> {
  return reader.elapse(EVERY_WAIT_MS);
}

export async function shows(reader: Reader, words: string): Promise<void> {
  await expect.poll(() => reader.text(), { message: `the card of ${words}` }).toContain(words);
}

export async function isGone(reader: Reader): Promise<void> {
  await expect.poll(() => reader.text(), { message: 'no card' }).toBe('');
}
