/** Prefixes of Hebrew: "and", "that", "as", "in", "to", "from", "the" are written onto the front of a name. */

const VAV = 0x5d5,
  SHIN = 0x5e9,
  KAF = 0x5db,
  BET = 0x5d1,
  LAMED = 0x5dc,
  MEM = 0x5de,
  HE = 0x5d4;
const PREFIXES = new Set([VAV, SHIN, KAF, BET, LAMED, MEM, HE]);
/** Prefixes that another prefix may follow: and in, that to, from the. */
const FIRST = new Set([VAV, SHIN, KAF, MEM]);
const WRITTEN_ON = /^[ושכמ]?[ושכבלמה]$/;

export function isHebrew(letter: number): boolean {
  return letter >= 0x5d0 && letter <= 0x5ea;
}

/**
 * Where a name may begin within a word, as `arabicStarts` for Arabic.
 * @param candidates receives the starting letters, 0 first
 * @returns how many there are
 */
export function hebrewStarts(letters: Uint16Array, count: number, candidates: Uint8Array): number {
  candidates[0] = 0;
  if (count < 2 || !PREFIXES.has(letters[0] ?? 0)) return 1;
  candidates[1] = 1;
  if (count < 3 || !FIRST.has(letters[0] ?? 0) || !PREFIXES.has(letters[1] ?? 0)) return 2;
  candidates[2] = 2;
  return 3;
}

/** True where `word` is `name` with prefixes written onto its front. */
export function hasHebrewPrefix(word: string, name: string): boolean {
  return word.endsWith(name) && WRITTEN_ON.test(word.slice(0, word.length - name.length));
}
