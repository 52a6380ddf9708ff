import { shinglesOf, wordsOf } from '../../drafting/shingles';
import type { PackSource } from '../../schema/source';
import { type Tally, tally } from '../report';
import { proseOf } from './prose';
import type { TextsById } from './texts';

/** A longer run of an article's words counts as its prose. */
export const LONGEST_BORROWED_RUN = 7;

export function ownWords(source: PackSource, texts: TextsById): Tally {
  const run = LONGEST_BORROWED_RUN + 1;
  const origins = new Map<string, string>();
  for (const [id, { paragraphs }] of texts)
    for (const text of paragraphs)
      for (const shingle of shinglesOf(wordsOf(text), run)) origins.set(shingle, id);
  const what = `sentences of ours without a run of ${run} words of an article`;
  return tally(what, proseOf(source), ({ where, text }) => {
    const borrowed = [...shinglesOf(wordsOf(text), run)].find((shingle) => origins.has(shingle));
    if (borrowed === undefined) return undefined;
    return `${where} has the words "${borrowed}" of "${origins.get(borrowed)}"; say it in your own words`;
  });
}
