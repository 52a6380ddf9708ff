import type { Ambiguity } from '../../schema/types';
import type { Candidate, Reading } from '../index/candidates';
import { secondFinderOf } from '../index/candidates';
import type { NameIndex } from '../index/open';
import type { EntitySource, FindOptions } from '../types';
import { type Neighbour, wordAfter, wordBefore } from './neighbours';
import type { PageWords } from './page';
import { isPerson } from './readings';
import type { Writing } from './writing';

const NO_WORDS: readonly string[] = [];
const NONE: Candidate = {
  block: 0, start: 0, end: 0, surface: '', words: 0, readings: [], blocklisted: false,
}; // biome-ignore format: short fields

/** A candidate and what stands around it. One object per page, set for each candidate; neighbours are read when asked. */
export class Around {
  candidate: Candidate = NONE;
  text = '';
  /** A whole name of a person rather than a surname alone. */
  full = false;

  private readonly ambiguities = new Map<number, Ambiguity | undefined>();

  /** @param options `without` leaves a row out, `applied` hears of each that applies */
  constructor(
    readonly page: PageWords,
    readonly source: EntitySource,
    private readonly index: NameIndex,
    readonly options: Pick<FindOptions, 'without' | 'applied'>,
  ) {}

  /** What the pack says that one of its names may mean besides. */
  ambiguityOf({ isAmbiguous, row, entity, name }: Reading): Ambiguity | undefined {
    if (!isAmbiguous) return undefined;
    if (this.ambiguities.has(row)) return this.ambiguities.get(row);
    const names = this.source.record?.(entity).names;
    const ambiguity = names?.find(({ text }) => text === name)?.ambiguity;
    this.ambiguities.set(row, ambiguity);
    return ambiguity;
  }

  /** Words that tell of a namesake of the candidate. */
  namesakes(): readonly string[] {
    const { readings } = this.candidate;
    if (!readings.some(({ isAmbiguous }) => isAmbiguous)) return NO_WORDS;
    return readings.flatMap((reading) => this.ambiguityOf(reading)?.namesakes ?? NO_WORDS);
  }

  /** Every name of the entities that one of the pack's names may mean. */
  namesOf(name: string): readonly string[] {
    const found = secondFinderOf(this.index).find([name]);
    const entities = found.flatMap(({ readings }) => readings.map(({ entity }) => entity));
    return entities.flatMap((entity) =>
      (this.source.record?.(entity).names ?? []).map(({ text }) => text),
    );
  }

  set(candidate: Candidate, full: boolean): this {
    this.candidate = candidate;
    this.text = this.page.text(candidate.block);
    this.full = full;
    return this;
  }

  get left(): Neighbour | null {
    return wordBefore(this.text, this.candidate.start);
  }

  get right(): Neighbour | null {
    return wordAfter(this.text, this.candidate.end);
  }

  before({ start }: Neighbour): Neighbour | null {
    return wordBefore(this.text, start);
  }

  after({ end }: Neighbour): Neighbour | null {
    return wordAfter(this.text, end);
  }

  get writing(): Writing {
    return this.page.writing(this.candidate.block, this.candidate.start);
  }

  get language() {
    return this.page.language;
  }

  get kind() {
    return this.candidate.readings[0]?.entityKind;
  }

  get isInflected(): boolean {
    return this.candidate.inflected === true;
  }

  get standsAlone(): boolean {
    return this.candidate.readings.some(({ standsAlone, respelled }) => standsAlone && !respelled);
  }

  /** True where the word opens a sentence. */
  opens(word: Neighbour): boolean {
    return this.page.opens(this.candidate.block, word);
  }

  /** The candidate that ends where the word does. */
  candidateAt(word: Neighbour): Candidate | undefined {
    return this.page.endingAt(this.candidate.block, word.end);
  }

  /** The candidate that starts where the word does. */
  candidateFrom(word: Neighbour): Candidate | undefined {
    return this.page.startingAt(this.candidate.block, word.start);
  }

  /** Characters after the name, `length` at most. */
  following(length: number): string {
    return this.text.slice(this.candidate.end, this.candidate.end + length);
  }

  isPersonAt(word: Neighbour): boolean {
    return this.candidateFrom(word)?.readings.some(isPerson) === true;
  }
}
