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
   * True where a surname alone may as well mean somebody else: the other was named later in the same block, or more often
   * on the page than ours was.
   * @param ours where ours is named in full in this batch
   * @param known ours has been named in full, in this batch or before
   */
  outweigh(candidate: Candidate, ours: readonly Candidate[], known: boolean): boolean {
    const theirs = this.places.get(surnameOf(candidate.surface));
    if (theirs === undefined) return false;
    const lastHere = (places: readonly { block: number; start: number }[]): number =>
      Math.max(
        -1,
        ...places
          .filter(({ block, start }) => block === candidate.block && start < candidate.start)
          .map(({ start }) => start),
      );
    if (lastHere(theirs) > lastHere(ours)) return true;
    return theirs.length > 2 * (ours.length + (known ? 1 : 0));
  }
}
