/** Matches a text in which no character needs resolving, as in most texts. Resolving takes most of the time. */
const ASCII = /^[\0-\x7f]*$/;

/**
 * Lower case without diacritics, compatibility characters resolved: the one form in which texts are compared and
 * searched. Names are compared by `keys.ts`, words of a lexicon by `plain-word.ts`.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
