/**
 * Sorted words, each without the letters that it shares with the word before: "abbey abbot" is "AabbeyDot". A capital says how
 * many letters are shared (A none, K ten) and opens a word, so the words themselves are in lower case. The package's word lists
 * are a sixth smaller so, after compression.
 */

const NONE = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

function sharedLetters(one: string, other: string): number {
  let count = 0;
  while (count < MOST_SHARED && count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/** @throws Error for a word with a capital A to Z */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .toSorted()
    .map((word) => {
      if (/[A-Z]/.test(word)) throw new Error(`"${word}" has a capital.`);
      const shared = sharedLetters(word, before);
      before = word;
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

/** A list that is not coded is in lower case, so its first letter tells. */
export function isFrontCoded(text: string): boolean {
  return text.startsWith('A');
}

export function frontDecoded(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared = 'A', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - NONE) + rest;
    words.push(before);
  }
  return words;
}
