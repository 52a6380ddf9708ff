import type { Pack } from '../schema/types';
import { type Affected, affectedBy } from './affected';

/** How a pack overlaps with the packs that are installed. All values are numbers of entities. */
export interface Comparison {
  /** In none of them. */
  readonly fresh: number;
  /** Also in another installed pack. */
  readonly shared: number;
  /** In the pack that it replaces, but no longer in it. */
  readonly gone: number;
  /** Entities of other packs whose names it claims too. */
  readonly affected: readonly Affected[];
}

/** @param present the installed packs; the one with the same id is replaced */
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
