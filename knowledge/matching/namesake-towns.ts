import type { Candidate } from './candidates';
import { STATES } from './lexicon/larger';
import type { NameIndex } from './open';
import type { PageWords } from './page-words';
import { secondFinderOf } from './second-finder';

/** Shorter ones are abbreviations, and words besides: Ore, Ind. */
const SHORTEST_STATE = 4;
const CAPITALISED = /\p{Lu}\p{Ll}{3,}/gu;

/** Towns that the pack's shields know elsewhere ("Moscow, Idaho"), on pages that name that state and not the town with it. */
export class NamesakeTowns {
  private states: readonly string[] | undefined;
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly index: NameIndex,
    private readonly page: PageWords,
  ) {}

  has({ surface, words }: Candidate): boolean {
    if (words > 1) return false;
    this.states ??= this.page.capitalisedOf(CAPITALISED, (word) => isState(word));
    if (this.states.length === 0) return false;
    const known = this.known.get(surface);
    if (known !== undefined) return known;
    const has = this.states.some((state) => this.isShielded(`${surface} ${state}`));
    this.known.set(surface, has);
    return has;
  }

  /** The scan joins no words over a comma, so the shield is asked for without. */
  private isShielded(town: string): boolean {
    return secondFinderOf(this.index)
      .find([town])
      .some(({ shield, end }) => shield && end === town.length);
  }
}

/** @returns true for the name of a state or province, written out */
export function isState(word: string): boolean {
  return word.length >= SHORTEST_STATE && STATES.has(word.toLowerCase());
}
