import { countKept, countsOf } from '../../components/options/counts';
import { countPacks } from '../../components/options/kept-packs';
import type { Deleted } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import type { Annotations, ReaderData } from '../../messaging/protocol';
import type { PackFile } from '../../storage/packs';

export const NO_ANNOTATIONS: Annotations = { notes: [], known: [], corrections: [] };
const NO_DATA: ReaderData = { visits: [], annotations: NO_ANNOTATIONS };

/** What deletions have taken out and can still be put back: deletions in a row are undone together. */
export interface Taken {
  readonly readerData: ReaderData;
  readonly packs: readonly PackFile[];
}

export const NOTHING_TAKEN: Taken = { readerData: NO_DATA, packs: [] };

/** What two deletions took out. */
export function together(before: Taken, now: Partial<Taken>): Taken {
  const { readerData = NO_DATA, packs = [] } = now;
  const { notes, known, corrections } = before.readerData.annotations;
  const { visits, annotations } = readerData;
  return {
    readerData: {
      visits: [...before.readerData.visits, ...visits],
      annotations: {
        notes: [...notes, ...annotations.notes],
        known: [...known, ...annotations.known],
        corrections: [...corrections, ...annotations.corrections],
      },
    },
    packs: [...before.packs, ...packs],
  };
}

export function hasAnnotations({ readerData: { visits, annotations } }: Taken): boolean {
  return visits.length > 0 || Object.values(annotations).some((list) => list.length > 0);
}

/** As the page shows it; null where there is nothing to put back. */
export function deletedOf(taken: Taken): Deleted | null {
  if (!hasAnnotations(taken) && taken.packs.length === 0) return null;
  return { ...taken.readerData, packs: taken.packs.map(({ title }) => title) };
}

/** What has been put back, in words. */
export function putBackText(
  { readerData: { visits, annotations }, packs }: Taken,
  restored: number,
  words: Words,
): string {
  const hasAnnotations = Object.values(annotations).some((list) => list.length > 0);
  if (!hasAnnotations && packs.length === 0)
    return words.count(restored, (form) => `options_restored_${form}`);
  if (!hasAnnotations && visits.length === 0)
    return words.t('options_pack_put_back', packs.map(({ title }) => title).join(', '));
  const lines = [
    ...countKept(countsOf(visits.length, annotations), words),
    ...countPacks(packs, words),
  ];
  return words.t('options_restored_all', lines.join(', '));
}
