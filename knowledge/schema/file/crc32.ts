/** Remainders of the 256 bytes for the polynomial 0xEDB88320. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** `ROWS[256 * n + byte]`: remainder of a byte that n zero bytes follow, so that eight bytes are taken at once. */
const ROWS = new Uint32Array(8 * 256);
ROWS.set(TABLE);
for (let at = 256; at < ROWS.length; at++) {
  const before = ROWS[at - 256] ?? 0;
  ROWS[at] = (before >>> 8) ^ (TABLE[before & 0xff] ?? 0);
}

/** @returns the remainder after the bytes that make whole groups of eight */
function afterGroups(start: number, bytes: Uint8Array): number {
  const { length } = bytes;
  let crc = start;
  for (let i = 0; i + 8 <= length; i += 8) {
    const low =
      crc ^
      ((bytes[i] ?? 0) |
        ((bytes[i + 1] ?? 0) << 8) |
        ((bytes[i + 2] ?? 0) << 16) |
        ((bytes[i + 3] ?? 0) << 24));
    crc =
      (ROWS[1792 + (low & 0xff)] ?? 0) ^
      (ROWS[1536 + ((low >>> 8) & 0xff)] ?? 0) ^
      (ROWS[1280 + ((low >>> 16) & 0xff)] ?? 0) ^
      (ROWS[1024 + (low >>> 24)] ?? 0) ^
      (ROWS[768 + (bytes[i + 4] ?? 0)] ?? 0) ^
      (ROWS[512 + (bytes[i + 5] ?? 0)] ?? 0) ^
      (ROWS[256 + (bytes[i + 6] ?? 0)] ?? 0) ^
      (ROWS[bytes[i + 7] ?? 0] ?? 0);
  }
  return crc;
}

/**
 * CRC-32 as in ISO 3309, gzip and PNG. It finds every single flipped bit and every burst of up to 32 bits; it guards
 * against damage, not against a forger, whom the validation of each decoded record is for.
 */
export function crc32(bytes: Uint8Array): number {
  let crc = afterGroups(0xffffffff, bytes);
  for (let i = bytes.length - (bytes.length % 8); i < bytes.length; i++)
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
