/** A set of words from a text of words: easier to read and to extend than a list of strings. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}

/** How words are looked up: lower case, no diacritics, no apostrophes, no dots. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}'’‘ʼ.]/gu, '');
}
