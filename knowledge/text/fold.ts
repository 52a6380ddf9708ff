/**
 * Lower case without diacritics, compatibility characters resolved: the one form in which texts are compared and
 * searched. Names are compared by `keys.ts`, words of a lexicon by `plain-word.ts`.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
