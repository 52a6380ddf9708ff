import { countKept, countsOf } from '../../components/options/counts';
import { countPacks } from '../../components/options/kept-packs';
import type { Deleted } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import type { Annotations, Sayings } from '../../messaging/protocol';
import type { PackFile } from '../../storage/packs';

export const NOTHING_SAID: Sayings = { notes: [], known: [], corrections: [] };
const NOTHING_KEPT: Annotations = { visits: [], sayings: NOTHING_SAID };

/** What deletions have taken out and can still be put back: deletions in a row are undone together. */
export interface Taken {
  readonly annotations: Annotations;
  readonly packs: readonly PackFile[];
}

export const NOTHING_TAKEN: Taken = { annotations: NOTHING_KEPT, packs: [] };

/** What two deletions took out. */
export function together(before: Taken, now: Partial<Taken>): Taken {
  const { annotations = NOTHING_KEPT, packs = [] } = now;
  const { notes, known, corrections } = before.annotations.sayings;
  const { visits, sayings } = annotations;
  return {
    annotations: {
      visits: [...before.annotations.visits, ...visits],
      sayings: {
        notes: [...notes, ...sayings.notes],
        known: [...known, ...sayings.known],
        corrections: [...corrections, ...sayings.corrections],
      },
    },
    packs: [...before.packs, ...packs],
  };
}

export function hasAnnotations({ annotations: { visits, sayings } }: Taken): boolean {
  return visits.length > 0 || Object.values(sayings).some((said) => said.length > 0);
}

/** As the page shows it; null where there is nothing to put back. */
export function deletedOf(taken: Taken): Deleted | null {
  if (!hasAnnotations(taken) && taken.packs.length === 0) return null;
  return { ...taken.annotations, packs: taken.packs.map(({ title }) => title) };
}

/** What has been put back, in words. */
export function putBackText(
  { annotations: { visits, sayings }, packs }: Taken,
  restored: number,
  words: Words,
): string {
  const said = Object.values(sayings).some((list) => list.length > 0);
  if (!said && packs.length === 0)
    return words.count(restored, (form) => `options_restored_${form}`);
  if (!said && visits.length === 0)
    return words.t('options_pack_put_back', packs.map(({ title }) => title).join(', '));
  const lines = [
    ...countKept(countsOf(visits.length, sayings), words),
    ...countPacks(packs, words),
  ];
  return words.t('options_restored_all', lines.join(', '));
}
