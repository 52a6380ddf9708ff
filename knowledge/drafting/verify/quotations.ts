import { LONGEST_QUOTATION_WORDS } from '../../reading/quotable';
import type { PackSource } from '../../schema/source';
import { wordsOf } from '../shingles';
import { type Tally, tally } from './tally';
import type { TextsById } from './texts';

/** The words of a fact that is one quotation; undefined where the sentence is the author's own. */
export const quotedWords = (text: string): string | undefined => /^“([^“”]+)”\.?$/.exec(text)?.[1];

/** A quotation stands word for word in a paragraph that it cites, and is short. Its author answers for the right to quote. */
export function quotations({ facts }: PackSource, texts: TextsById): Tally {
  const quoted = facts.flatMap(({ id, text, evidence }) => {
    const words = quotedWords(text);
    return words === undefined ? [] : [{ id, words: wordsOf(words), evidence }];
  });
  const what = `quotations of at most ${LONGEST_QUOTATION_WORDS} words that stand in their paragraph`;
  return tally(what, quoted, ({ id, words, evidence }) => {
    if (words.length > LONGEST_QUOTATION_WORDS) {
      const args = [String(words.length), String(LONGEST_QUOTATION_WORDS)];
      const sentence = `fact "${id}" quotes ${words.length} words; shorten it`;
      return { sentence, coded: { code: 'quotation-long', args } };
    }
    const cited = evidence.map(
      ({ article, paragraph }) => texts.get(article)?.paragraphs[paragraph - 1] ?? '',
    );
    const isThere = cited.some((text) =>
      ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `),
    );
    return isThere
      ? undefined
      : {
          sentence: `fact "${id}" quotes words that its paragraphs do not have; correct the quotation or cite the paragraph that has them`,
          coded: { code: 'quotation-absent', args: [] },
        };
  });
}
