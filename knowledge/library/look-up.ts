import { recordOf } from '../briefing/records';
import type { EntityId, Pack } from '../schema/types';
import { bodyBlocks } from '../text/block';
import { foldText } from '../text/fold';
import type { Library } from './library';

/** In larger packs only the index is searched: reading every record would take too long. */
const MOST_READ = 5000;
/** A longer passage may contain names, but is not taken for a part of one. */
const LONGEST_NAME = 80;

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well words fit an entity's names: 2 for a whole name, 1 for a part of one, 0 for none. */
function fitOf(names: readonly string[], words: readonly string[]): 0 | 1 | 2 {
  let fit: 0 | 1 | 2 = 0;
  for (const name of names) {
    const own = wordsOf(name);
    if (!words.every((word) => own.includes(word))) continue;
    if (own.length === words.length) return 2;
    fit = 1;
  }
  return fit;
}

/** Entities of a pack with a name that has all the words, those with just these words first. */
function named(pack: Pack, words: readonly string[]): readonly EntityId[] {
  const { entities } = pack.manifest.counts;
  if (words.length === 0 || entities > MOST_READ) return [];
  const found: { readonly id: EntityId; readonly fit: 1 | 2 }[] = [];
  for (let ordinal = 0; ordinal < entities; ordinal += 1) {
    const id = pack.idOf(ordinal);
    const record = recordOf(pack, id);
    const fit = record ? fitOf([record.label, ...record.names.map(({ text }) => text)], words) : 0;
    if (fit > 0) found.push({ id, fit: fit === 2 ? 2 : 1 });
  }
  return found.sort((one, other) => other.fit - one.fit).map(({ id }) => id);
}

/**
 * Entities that a passage names, which the reader asks about: found as on a page, in reading order; then, for a short
 * passage, all whose name it is a part of. On a page a surname alone is not enough; here the reader sees what is meant.
 * @param most how many are answered
 */
export function lookUp(library: Library, passage: string, most: number): readonly EntityId[] {
  const { mentions } = library.match(bodyBlocks([passage]), { established: {} });
  const found = new Set(mentions.map(({ entity }) => entity));
  if (passage.length <= LONGEST_NAME) {
    const words = wordsOf(passage);
    const packs = library.own ? [...library.packs, library.own.pack] : library.packs;
    for (const pack of packs) for (const id of named(pack, words)) found.add(id);
  }
  // Each entity has one pack that speaks of it.
  return [...found].slice(0, most);
}
