/**
 * A short fingerprint of a block's text, to tell whether it has been counted. FNV-1a over UTF-16 units (32 bits), with
 * the length: two blocks of one page practically never share it, and the text cannot be recovered from it.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}.${text.length.toString(36)}`;
}
