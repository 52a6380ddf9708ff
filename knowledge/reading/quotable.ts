/** Which of the words that an article gives a speaker are worth keeping. */

/** Words of the longest quotation that is kept of an article, in a pack and of the reader's own reading. */
export const LONGEST_QUOTATION_WORDS = 25;

/** Whether a quotation is a reported clause: the article's words, not the speaker's. */
export function isReport(rule: string): boolean {
  return rule.startsWith('said-that') || rule.startsWith('according-to');
}

/** Starts a sentence that only its neighbour explains. */
const PRONOUN_OPENING = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them)\b/i;

interface Said {
  readonly cluster?: string;
  readonly text: string;
  readonly rule: string;
}

/** One quotation of each speaker of an article: words in quotation marks before reported clauses. */
export function onePerSpeaker<T extends Said>(quotations: readonly T[]): T[] {
  const found = new Map<string, T>();
  const directFirst = quotations.toSorted(
    (one, other) => Number(isReport(one.rule)) - Number(isReport(other.rule)),
  );
  for (const quotation of directFirst) {
    const { cluster = '', text } = quotation;
    if (!found.has(cluster) && !PRONOUN_OPENING.test(text)) found.set(cluster, quotation);
  }
  return [...found.values()];
}
