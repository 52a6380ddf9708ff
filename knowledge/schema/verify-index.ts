import { FLAG } from '../matching/index/layout';
import { isShieldRow, type NameIndex, openIndex, textOfRow } from '../matching/index/open';
import type { Pack } from './types';

/** What a row of the index says, as a key; the records must say the same. */
const claim = (owner: number, text: string, standsAlone: boolean, marked: boolean): string =>
  `${owner} ${standsAlone} ${marked} ${text}`;

function claimsOf(pack: Pack): Set<string> {
  const claims = new Set<string>();
  for (let ordinal = 0; ordinal < pack.manifest.counts.entities; ordinal++) {
    const { names, marked } = pack.record(ordinal);
    for (const { text, standsAlone = false } of names)
      claims.add(claim(ordinal, text, standsAlone, marked));
  }
  return claims;
}

function wrongRow(index: NameIndex, row: number, claims: Set<string>, shields: Set<string>) {
  const text = textOfRow(index, row);
  if (isShieldRow(index, row)) return shields.has(text) ? undefined : text;
  const flags = index.flags[row] ?? 0;
  const standsAlone = (flags & FLAG.standsAlone) !== 0;
  const marked = (flags & FLAG.marked) !== 0;
  return claims.has(claim(index.owners[row] ?? -1, text, standsAlone, marked)) ? undefined : text;
}

/** Buckets part the rows, in their order: a forger's could send the scan over rows that are not there, without end. */
function hasWrongBuckets({ buckets, rows }: NameIndex): boolean {
  if (buckets[0] !== 0 || buckets.at(-1) !== rows) return true;
  return buckets.some((row, bucket) => row < (buckets[bucket - 1] ?? 0));
}

/**
 * Whether each name of the index is the name of the entity that it leads to, and stands alone and is marked as the
 * records say: an index made by a forger could give one person's name to another.
 *
 * @returns sentences for a person; at most one, since one wrong name is reason enough
 */
export function verifyIndex(pack: Pack, shields: readonly string[]): string[] {
  try {
    const index = openIndex(pack.indexBytes);
    if (hasWrongBuckets(index)) return ['The name index of this pack does not lead to its names.'];
    const claims = claimsOf(pack);
    const shieldSet = new Set(shields);
    for (let row = 0; row < index.rows; row++) {
      const wrong = wrongRow(index, row, claims, shieldSet);
      if (wrong !== undefined)
        return [`The name index of this pack has "${wrong}" otherwise than its entities say.`];
    }
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
