/**
 * The bytes of a compiled index. Little-endian, every section 8-byte aligned, read in place through typed arrays.
 *
 *   header    16 x u32: magic, format, sizeBytes, rows, bucketBits, singleBits, prefixBits, entities,
 *             then the byte offsets of: singles, prefixes, buckets, tags, owners, textStarts, flags, texts
 *   singles   bitmap of 2^singleBits: strict keys of names of one word
 *   prefixes  bitmap of 2^prefixBits: hashes of the first 1, 2, ... words of longer names
 *   buckets   u32 x (2^bucketBits + 1): first row of each bucket; rows are sorted by hash
 *   tags      u16 a row: low half of its hash (the bucket has the high bits)
 *   owners    u32 a row: ordinal of the entity, or BLOCKLIST
 *   textStarts u32 x (rows + 1): where the row's text starts in `texts`
 *   flags     u8 a row, see FLAG
 *   texts     UTF-8 of the names
 */
export const MAGIC = 0x58494742; // "BGIX"
export const FORMAT = 2;
export const HEADER_WORDS = 16;
export const BLOCKLIST = 0xffffffff;

export const FLAG = {
  /** Bits 0-4: kind of name + 5 x kind of entity. */
  nameKinds: ['full', 'short', 'abbreviation', 'nickname', 'native'] as const,
  entityKinds: ['person', 'organisation', 'place', 'event', 'work'] as const,
  kinds: 31,
  ambiguous: 32,
  isUnambiguous: 64,
  marked: 128,
} as const;

export const ROOM = {
  singles: 8, prefixes: 9, buckets: 10, tags: 11, owners: 12, textStarts: 13, flags: 14, texts: 15,
} as const; // biome-ignore format: a table

/** Position of a bit in a bitmap of 2^bits for a hash. Two probes from one hash. */
export function firstProbe(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}
export function secondProbe(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}

/** @returns false where the hash is surely not in a bitmap of 2^bits */
export function isInBitmap(bitmap: Uint8Array, bits: number, hash: number): boolean {
  const first = firstProbe(hash, bits);
  if (((bitmap[first >>> 3] ?? 0) & (1 << (first & 7))) === 0) return false;
  const second = secondProbe(hash, bits);
  return ((bitmap[second >>> 3] ?? 0) & (1 << (second & 7))) !== 0;
}
