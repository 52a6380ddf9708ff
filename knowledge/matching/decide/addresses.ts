const AT = 64, SLASH = 47, BACKSLASH = 92, UNDERSCORE = 95, EQUALS = 61, HASH = 35, DOT = 46, COLON = 58; // biome-ignore format: a table

/** What makes the word after it a handle, a tag or a part of an address. */
const SIGNS_BEFORE = new Set([AT, BACKSLASH, UNDERSCORE, EQUALS, HASH]);

/** Farthest that a slash is from the host or scheme that makes it one of an address. */
const LONGEST_ADDRESS = 200;
const ADDRESS_BEFORE_SLASH = /(?:^|[\s("'<])(?:\S*(?::\/|www\.|\.\p{Ll}{2,}\/|@)\S*|\/\S*|\S*\\)$/u;
const ADDRESS_AFTER = /^(?:\.(?:com|org|net|ru|info|tv|sy|html?|php|jpe?g|png|[a-z]{2,3}\/)|:\/\/)/;

/** Web and mail addresses, handles, hashtags, file names. "BEIRUT/DAMASCUS" is none. */
export function isPartOfAddress(text: string, start: number, end: number): boolean {
  return isBehindAddress(text, start) || isBeforeAddress(text, end);
}

function isBehindAddress(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charCodeAt(start - 1);
  if (SIGNS_BEFORE.has(before)) return true;
  if (before !== SLASH && before !== DOT) return false;
  if (before === DOT) return /www\.$/.test(text.slice(Math.max(0, start - 4), start));
  return ADDRESS_BEFORE_SLASH.test(text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
}

function isBeforeAddress(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after === AT || after === UNDERSCORE || after === EQUALS) return true;
  return (after === DOT || after === COLON) && ADDRESS_AFTER.test(text.slice(end, end + 12));
}
