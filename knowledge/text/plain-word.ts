/** How words are looked up: lower case, no diacritics, no apostrophes, no dots. */
export function plainWord(word: string): string {
  if (isPlainAscii(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}'’‘ʼ.]/gu, '')
    .replace(/[ıłøđßæœ]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe',
}; // biome-ignore format: a table

function isPlainAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) | 32;
    if (code < 97 || code > 122) return false;
  }
  return true;
}
