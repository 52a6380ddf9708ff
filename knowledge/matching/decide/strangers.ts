import { plainWord } from '../../text/plain-word';
import type { Candidate } from '../index/candidates';
import { rememberedText } from '../lexicon/sets';
import type { PageContext } from '../types';

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

/** People, towns and letters on the page that share a name with one of the pack's and mean something else. */
export class Strangers {
  private readonly people = new Map<string, { block: number; start: number }[]>();
  private readonly towns: Set<string>;
  private readonly abbreviations: Set<string>;

  /** @param earlier what earlier batches of the page have told */
  constructor(earlier: PageContext['others']) {
    for (const name of earlier?.people ?? []) this.people.set(name, [{ block: -1, start: -1 }]);
    this.towns = new Set(earlier?.towns);
    this.abbreviations = new Set(earlier?.abbreviations);
  }

  add(candidate: Candidate): void {
    this.put(soundOf(surnameOf(candidate.surface)), candidate);
  }

  /** A person whose whole name is the same. */
  addNamesake(candidate: Candidate): void {
    this.add(candidate);
    this.put(wholeOf(candidate.surface), candidate);
  }

  hasNamesake({ surface }: Candidate): boolean {
    return this.people.size > 0 && this.people.has(wholeOf(surface));
  }

  addTown(surface: string): void {
    this.towns.add(wholeOf(surface));
  }

  hasTown(surface: string): boolean {
    return this.towns.size > 0 && this.towns.has(wholeOf(surface));
  }

  /** Letters that are a code on this page, or another organisation's. */
  addAbbreviation(surface: string): void {
    this.abbreviations.add(surface);
  }

  hasAbbreviation(surface: string): boolean {
    return this.abbreviations.has(surface);
  }

  private put(name: string, { block, start }: Candidate): void {
    const places = this.people.get(name);
    if (places === undefined) this.people.set(name, [{ block, start }]);
    else places.push({ block, start });
  }

  /** For the next batch of the page; undefined where nothing was told. */
  told(): PageContext['others'] {
    const { people, towns, abbreviations } = this;
    if (people.size + towns.size + abbreviations.size === 0) return undefined;
    return {
      people: [...people.keys()].sort(),
      towns: [...towns].sort(),
      abbreviations: [...abbreviations].sort(),
    };
  }

  /**
   * True where a surname alone may as well mean another person: one of that name stands before it in the same block, or
   * is on the page more often than ours, twice so where ours comes first.
   * @param ours how often ours is named in full in this batch
   * @param known ours has been named in full, in this batch or before
   * @param first where this batch first names ours in full, if no batch before has
   */
  outweigh(candidate: Candidate, ours: number, known: boolean, first?: Candidate): boolean {
    const theirs = this.people.get(soundOf(surnameOf(candidate.surface)));
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
