/**
 * Largest message between two scripts, bytes of its JSON in UTF-8. Browsers fail at 64 MiB; far smaller messages already
 * keep the receiver from answering others.
 */
const MOST_MESSAGE_BYTES = 1024 * 1024;

/** Bytes of a value as JSON in UTF-8. */
export const sizeOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length;

/** The envelope of a message or reply takes less, bytes. */
const ENVELOPE = 500;

/** A UTF-16 unit takes at most so many bytes in UTF-8. */
const MOST_BYTES_A_UNIT = 3;

/** Whether params or a reply's value can be sent in one message. Asked of each: only long ones are encoded to be counted. */
export function fitsMessage(value: unknown): boolean {
  const most = MOST_MESSAGE_BYTES - ENVELOPE;
  const text = JSON.stringify(value) ?? '';
  return text.length * MOST_BYTES_A_UNIT <= most || new TextEncoder().encode(text).length <= most;
}

/** The first items that together take at most so many bytes. */
export function thatFit<T>(items: readonly T[], bytes: number): readonly T[] {
  if (sizeOf(items) <= bytes) return items;
  let left = bytes;
  const end = items.findIndex((item) => {
    left -= sizeOf(item) + 1;
    return left < 0;
  });
  return end < 0 ? items : items.slice(0, end);
}
