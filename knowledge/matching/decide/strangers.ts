import type { Candidate } from '../index/candidates';
import { plainWord, rememberedText } from '../lexicon/sets';

/** @returns the last word of a name, as the lexicon writes words */
export function surnameOf(surface: string): string {
  return plainWord(surface.split(/[\s\p{Pd}]/u).at(-1) ?? '');
}

/** Romanisations of one sound, so that Faruk al-Sharaa is whom a page means by Scharaa too. */
const soundOf = rememberedText((surname) =>
  surname
    .replace(/sch|ch/g, 'sh')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=[aeiou])h$/, ''),
);

/** A whole name, as the lexicon writes words, one space between them. */
function wholeOf(surface: string): string {
  return plainWord(surface).replace(/[\s\p{Pd}]+/gu, ' ');
}

/** People and towns on the page that share a name with one of the pack's and are somebody or somewhere else. */
export class OtherPeople {
  private readonly places = new Map<string, { block: number; start: number }[]>();
  private readonly towns = new Set<string>();
  private readonly letters = new Set<string>();

  /** @param names what {@link names} gave for earlier batches of the page */
  constructor(names: readonly string[]) {
    for (const name of names) {
      if (name.startsWith(TOWN)) this.towns.add(name.slice(TOWN.length));
      else this.places.set(name, [{ block: -1, start: -1 }]);
    }
  }

  add(candidate: Candidate): void {
    this.put(soundOf(surnameOf(candidate.surface)), candidate);
  }

  /** Somebody whose whole name is the same. */
  addNamesake(candidate: Candidate): void {
    this.add(candidate);
    this.put(wholeOf(candidate.surface), candidate);
  }

  hasNamesake({ surface }: Candidate): boolean {
    return this.places.has(wholeOf(surface));
  }

  addTown(surface: string): void {
    this.towns.add(wholeOf(surface));
  }

  hasTown(surface: string): boolean {
    return this.towns.size > 0 && this.towns.has(wholeOf(surface));
  }

  /** Letters that are a code on this page: HTS. */
  addLetters(surface: string): void {
    this.letters.add(surface);
  }

  hasLetters(surface: string): boolean {
    return this.letters.has(surface);
  }

  private put(name: string, { block, start }: Candidate): void {
    const places = this.places.get(name);
    if (places === undefined) this.places.set(name, [{ block, start }]);
    else places.push({ block, start });
  }

  /** Plain data for the next batch of the page. */
  names(): string[] {
    return [...this.places.keys(), ...[...this.towns].map((town) => TOWN + town)].sort();
  }

  /**
   * True where a surname alone may as well mean somebody else: another of that name stands before it in the same block, or
   * is on the page more often than ours, twice so where ours comes first.
   * @param ours how often ours is named in full in this batch
   * @param known ours has been named in full, in this batch or before
   * @param first where this batch first names ours in full, if no batch before has
   */
  outweigh(candidate: Candidate, ours: number, known: boolean, first?: Candidate): boolean {
    const theirs = this.places.get(soundOf(surnameOf(candidate.surface)));
    if (theirs === undefined) return false;
    if (theirs.some(({ block, start }) => block === candidate.block && start < candidate.start))
      return true;
    if (theirs.length > 2 * (ours + (known ? 1 : 0))) return true;
    return (
      first !== undefined && theirs.length > ours && theirs.some((other) => isBefore(other, first))
    );
  }
}

function isBefore(one: { block: number; start: number }, other: Candidate): boolean {
  return one.block < other.block || (one.block === other.block && one.start < other.start);
}

/** Tells a town from a person in the plain data. */
const TOWN = 'town ';
