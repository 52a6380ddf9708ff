import type { Candidate } from './candidates';
import { plainWord } from './lexicon/sets';

/** @returns the last word of a name, as the lexicon writes words */
export function surnameOf(surface: string): string {
  return plainWord(surface.split(/[\s\p{Pd}]/u).at(-1) ?? '');
}

/** People on the page who share a surname with one of the pack's and are somebody else. */
export class OtherPeople {
  private readonly places = new Map<string, { block: number; start: number }[]>();

  constructor(surnames: readonly string[]) {
    for (const surname of surnames) this.places.set(surname, [{ block: -1, start: -1 }]);
  }

  add({ surface, block, start }: Candidate): void {
    const surname = surnameOf(surface);
    const places = this.places.get(surname);
    if (places === undefined) this.places.set(surname, [{ block, start }]);
    else places.push({ block, start });
  }

  surnames(): string[] {
    return [...this.places.keys()].sort();
  }

  /**
   * True where a surname alone may as well mean somebody else: another of that name stands before it in the same block, or
   * is on the page more often than ours.
   * @param ours how often ours is named in full in this batch
   * @param known ours has been named in full, in this batch or before
   */
  outweigh(candidate: Candidate, ours: number, known: boolean): boolean {
    const theirs = this.places.get(surnameOf(candidate.surface));
    if (theirs === undefined) return false;
    if (theirs.some(({ block, start }) => block === candidate.block && start < candidate.start))
      return true;
    return theirs.length > 2 * (ours + (known ? 1 : 0));
  }
}
