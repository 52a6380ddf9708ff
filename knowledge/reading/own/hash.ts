/** FNV-1a, 32 bits. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}

/** @returns 16 hex digits that stand for a text in ids; no protection against a forger is needed here */
export function shortHash(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((seed) => hash32(text, seed).toString(16).padStart(8, '0'))
    .join('');
}
