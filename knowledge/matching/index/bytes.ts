/** Questions about bytes of UTF-8, four at a time where that is faster. */

const HIGH_BITS = 0x80808080 | 0;
const LOW_BITS = 0x7f7f7f7f;
/** Added to a byte below 128, these set its high bit from `A` on, and from `[` on. */
const FROM_A = 0x3f3f3f3f;
const FROM_BRACKET = 0x25252525;

/** The high bit of each of four bytes that is a capital or outside ASCII; 0 where none is. */
export function capitalsOrBeyond(four: number): number {
  const low = four & LOW_BITS;
  return (((low + FROM_A) ^ (low + FROM_BRACKET)) | four) & HIGH_BITS;
}

export const isLowerCase = (byte: number): boolean => byte >= 97 && byte <= 122;
