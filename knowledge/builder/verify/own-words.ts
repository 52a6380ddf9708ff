import { ArticleRuns, LONGEST_BORROWED_RUN } from '../../drafting/own-words';
import type { PackSource } from '../../schema/source';
import { type Tally, tally } from '../report';
import { proseOf } from './prose';
import type { TextsById } from './texts';

export function ownWords(source: PackSource, texts: TextsById): Tally {
  const runs = new ArticleRuns(texts);
  const what = `sentences of ours without a run of ${LONGEST_BORROWED_RUN + 1} words of an article`;
  return tally(what, proseOf(source), ({ where, text }) => {
    const borrowed = runs.borrowed(text);
    if (borrowed === undefined) return undefined;
    return `${where} has the words "${borrowed.words}" of "${borrowed.from}"; say it in your own words`;
  });
}
