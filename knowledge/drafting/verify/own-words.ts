import type { PackSource } from '../../schema/source';
import { ArticleRuns, LONGEST_BORROWED_RUN } from '../own-words';
import { proseOf } from './prose';
import { quotedWords } from './quotations';
import { type Tally, tally } from './tally';
import type { TextsById } from './texts';

export const ownWords = (source: PackSource, texts: TextsById): Tally =>
  borrowedRuns(source, new ArticleRuns(texts));

/** @param runs of the articles, by the names under which a run is told of */
export function borrowedRuns(source: PackSource, runs: ArticleRuns): Tally {
  const what = `sentences of ours without a run of ${LONGEST_BORROWED_RUN + 1} words of an article`;
  // A quotation has the article's words on purpose; `quotations` examines it.
  const own = proseOf(source).filter(({ text }) => quotedWords(text) === undefined);
  return tally(what, own, ({ where, text }) => {
    const borrowed = runs.borrowed(text);
    if (borrowed === undefined) return undefined;
    const sentence = `${where} has the words "${borrowed.words}" of "${borrowed.from}"; say it in your own words`;
    return { sentence, coded: { code: 'borrowed', args: [borrowed.words, borrowed.from] } };
  });
}
