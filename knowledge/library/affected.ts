import { isBlocklistRow, openIndex, textOfRow } from '../matching/index/open';
import type { Pack } from '../schema/types';

/** An entity of a pack that is here, whose words a pack that is to be added claims too. */
export interface Affected {
  readonly name: string;
  readonly packTitle: string;
}

const wordsOf = (text: string): string[] =>
  text.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean);

/** Every name of a pack, with the ordinal of its entity; blocklist entries are left out. */
function namesOf(pack: Pack): { readonly text: string; readonly owner: number }[] {
  const index = openIndex(pack.indexBytes);
  return Array.from({ length: index.rows }, (_, row) => row)
    .filter((row) => !isBlocklistRow(index, row))
    .map((row) => ({ text: textOfRow(index, row), owner: index.owners[row] ?? 0 }));
}

/** Every run of words within the names of a pack: "Old Port Alder" takes "Port Alder" too. */
function claimedWords(pack: Pack): Set<string> {
  const claimed = new Set<string>();
  for (const { text } of namesOf(pack)) {
    const words = wordsOf(text);
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++)
        claimed.add(words.slice(from, to).join(' '));
  }
  return claimed;
}

/**
 * Whom adding a pack affects: entities of the other packs that it has too, by id, or whose names it claims, whole or as
 * part of a longer name. Read from the name indexes, so that large packs are not decoded.
 *
 * @returns by pack in the order given, then by name
 */
export function affectedBy(pack: Pack, others: readonly Pack[]): Affected[] {
  const claimed = claimedWords(pack);
  return others.flatMap((other) => {
    const ordinals = new Set(
      namesOf(other)
        .filter(({ text }) => claimed.has(wordsOf(text).join(' ')))
        .map(({ owner }) => owner),
    );
    for (let ordinal = 0; ordinal < pack.manifest.counts.entities; ordinal++) {
      const same = other.ordinalOf(pack.idOf(ordinal));
      if (same >= 0) ordinals.add(same);
    }
    return [...ordinals]
      .map((ordinal) => ({
        name: other.record(ordinal).label,
        packTitle: other.manifest.title,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  });
}
