import type { Sayings } from '../../messaging/protocol';
import type { Words } from '../words/words';

/** What is kept of each kind, counted in words; kinds of which there is none are left out. */
export function countKept(
  visits: number,
  { notes, known, corrections }: Sayings,
  words: Words,
): readonly string[] {
  return [
    visits > 0 && words.count(visits, (form) => `options_wipe_pages_${form}`),
    notes.length > 0 && words.count(notes.length, (form) => `options_wipe_notes_${form}`),
    known.length > 0 && words.count(known.length, (form) => `options_wipe_known_${form}`),
    corrections.length > 0 &&
      words.count(corrections.length, (form) => `options_wipe_corrections_${form}`),
  ].filter((line) => line !== false);
}
