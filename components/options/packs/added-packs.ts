import type { KeptPack, PackList } from '../../../messaging/protocol';
import type { Words } from '../../words/words';
import type { Loaded } from '../view';

/** The packs that the reader has added. */
export function addedPacks(packs: Loaded<PackList>): readonly KeptPack[] {
  if (packs.kind !== 'here') return [];
  return packs.value.packs.flatMap(({ kept }) => kept ?? []);
}

/** Number and size of the added packs, as text; empty if there are none. */
export function countPacks(packs: readonly KeptPack[], words: Words): readonly string[] {
  if (packs.length === 0) return [];
  const sizeBytes = packs.reduce((sum, pack) => sum + pack.sizeBytes, 0);
  return [words.count(packs.length, (form) => `options_wipe_packs_${form}`, words.size(sizeBytes))];
}
