import { expect, type Reader } from './harness';

const REST_SPAN_MS = 700;

/** Lets time pass that a card would have used to open or close. The only clock is the page's own. */
export function pass(reader: Reader, ms = REST_SPAN_MS): Promise<void> {
  return reader.page.evaluate((span) => new Promise((done) => setTimeout(done, span)), ms);
}

export async function shows(reader: Reader, words: string): Promise<void> {
  await expect.poll(() => reader.text(), { message: `the card of ${words}` }).toContain(words);
}

export async function isGone(reader: Reader): Promise<void> {
  await expect.poll(() => reader.text(), { message: 'no card' }).toBe('');
}
