import { foldText } from '../text/fold';

/** Overlap of texts by runs of words (shingles: Broder, "On the resemblance and containment of documents", 1997). */

/** Words in small letters, with apostrophes and marks inside them dropped: "Russia’s" and "russias" are one. */
export function wordsOf(text: string): string[] {
  const bare = foldText(text).replace(/['’ʼ`]/g, '');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of `length` words of a text. */
export function shinglesOf(words: readonly string[], length: number): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + length <= words.length; i++) found.add(words.slice(i, i + length).join(' '));
  return found;
}

/** How much of the smaller set lies in the larger: 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}
