import type { Annotations } from '../../messaging/protocol';
import type { Words } from '../words/words';

/** How much of each kind of annotation. */
export type Counts = Readonly<
  Record<'visits' | Exclude<keyof Annotations, 'highlights'>, number>
> & {
  readonly highlights?: number;
  readonly packs?: number;
  readonly learnt?: number;
  readonly decisions?: number;
  readonly pageDates?: number;
};

export function countsOf(
  visits: number,
  { notes, known, corrections, highlights }: Annotations,
): Counts {
  return {
    visits,
    notes: notes.length,
    known: known.length,
    corrections: corrections.length,
    highlights: highlights.length,
  };
}

/** Counts in words; kinds with none are left out. */
export function countKept(counts: Counts, words: Words): readonly string[] {
  const { visits, notes, known, corrections } = counts;
  const { packs = 0, learnt = 0, decisions = 0, highlights = 0, pageDates = 0 } = counts;
  return [
    visits > 0 && words.count(visits, (form) => `options_wipe_pages_${form}`),
    notes > 0 && words.count(notes, (form) => `options_wipe_notes_${form}`),
    known > 0 && words.count(known, (form) => `options_wipe_known_${form}`),
    corrections > 0 && words.count(corrections, (form) => `options_wipe_corrections_${form}`),
    highlights > 0 && words.count(highlights, (form) => `options_count_highlights_${form}`),
    packs > 0 && words.count(packs, (form) => `options_count_packs_${form}`),
    learnt > 0 && words.count(learnt, (form) => `options_count_learnt_${form}`),
    decisions > 0 && words.count(decisions, (form) => `options_count_decisions_${form}`),
    pageDates > 0 && words.count(pageDates, (form) => `options_count_dates_${form}`),
  ].filter((line) => line !== false);
}
