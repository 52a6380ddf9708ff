import type { Pack } from '../schema/types';
import { type Affected, affectedBy } from './affected';

/** How a pack stands to those that are there. Numbers of entities. */
export interface Comparison {
  /** In none of them. */
  readonly fresh: number;
  /** In another pack that is there, too. */
  readonly shared: number;
  /** In the pack that it takes the place of, and not in it any more. */
  readonly gone: number;
  /** Entities of other packs whose names it claims too. */
  readonly affected: readonly Affected[];
}

/** @param present the packs that are there; the one with the same id is the one whose place it takes */
export function comparePack(pack: Pack, present: readonly Pack[]): Comparison {
  const replaced = present.find(({ manifest }) => manifest.id === pack.manifest.id);
  const others = present.filter((other) => other !== replaced);
  let [fresh, shared, kept] = [0, 0, 0];
  for (let ordinal = 0; ordinal < pack.manifest.counts.entities; ordinal += 1) {
    const id = pack.idOf(ordinal);
    const isKept = replaced !== undefined && replaced.ordinalOf(id) >= 0;
    const isShared = others.some((other) => other.ordinalOf(id) >= 0);
    if (isKept) kept += 1;
    if (isShared) shared += 1;
    if (!isKept && !isShared) fresh += 1;
  }
  const gone = (replaced?.manifest.counts.entities ?? 0) - kept;
  return { fresh, shared, gone, affected: affectedBy(pack, others) };
}

/** Orders versions of three numbers each, as packs have them. Negative where `one` is the older. */
export function compareVersions(one: string, other: string): number {
  const [mine, theirs] = [one, other].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (mine?.[part] ?? 0) - (theirs?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
