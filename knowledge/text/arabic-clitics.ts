/** Clitics of Arabic: what may be written onto the front of a name. */

const WAW = 0x648,
  FA = 0x641,
  BA = 0x628,
  KAF = 0x643,
  LAM = 0x644,
  ALEF = 0x627;

export function isArabic(letter: number): boolean {
  return letter >= 0x600 && letter < 0x780;
}

/**
 * Where a name may begin within a word: after "and" (و, ف), after "in", "like", "to" (ب, ك, ل), after both.
 * @param candidates receives the starting letters, 0 first
 * @returns how many there are
 */
export function arabicStarts(letters: Uint16Array, count: number, candidates: Uint8Array): number {
  let found = 0;
  candidates[found++] = 0;
  let at = 0;
  if (count > 3 && (letters[0] === WAW || letters[0] === FA)) {
    at = 1;
    candidates[found++] = 1;
  }
  const letter = letters[at];
  if (count - at > 3 && (letter === BA || letter === KAF || letter === LAM))
    candidates[found++] = at + 1;
  return found;
}

/**
 * "To the" swallows the article's alef: للأسد is ل and الأسد. Puts the article back.
 * @returns the new number of letters
 */
export function restoreArticle(letters: Uint16Array, from: number, count: number): number {
  if (
    from === 0 ||
    letters[from - 1] !== LAM ||
    letters[from] !== LAM ||
    count + 1 >= letters.length
  )
    return count;
  letters.copyWithin(from + 1, from, count);
  letters[from] = ALEF;
  return count + 1;
}
