import type { Ambiguity } from '../../schema/types';
import { SPACES_AND_DASHES } from '../../text/expression';
import { plainWord, plainWordAt } from '../../text/plain-word';
import { remembered } from '../../text/remembered';
import type { CandidateFinder } from '../index/candidates';
import {
  type Candidate,
  type EntitySource,
  type FindOptions,
  isPerson,
  type PageContext,
  type Reading,
} from '../types';
import { type Neighbour, opensSentence, wordAfter, wordBefore } from './neighbours';
import type { PageWords } from './page';
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

  private leftRead: Neighbour | null | undefined;
  private rightRead: Neighbour | null | undefined;
  private writingRead: Writing | undefined;
  private plainRead: string | undefined;
  private opensRead: boolean | undefined;
  private readonly ambiguities = new Map<number, Ambiguity | undefined>();

  /**
   * @param names finds what words by themselves name
   * @param options `without` leaves a row out, `applied` hears of each that applies
   */
  constructor(
    readonly page: PageWords,
    readonly source: EntitySource,
    private readonly names: Pick<CandidateFinder, 'find'>,
    readonly options: Pick<FindOptions, 'without' | 'applied' | 'weights'>,
    private readonly earlier: PageContext['established'],
  ) {}

  /** True where the page has named one of the candidate's entities in full before, in this batch or an earlier one. */
  get isNamedBefore(): boolean {
    const { readings } = this.candidate;
    if (readings.some(({ entity }) => this.earlier[this.source.idOf(entity)] !== undefined))
      return true;
    return this.page.isNamedBefore(this.candidate);
  }

  /** True where the page may name another entity of the pack too, or this one at more length. */
  get hasCompany(): boolean {
    const own = this.candidate.readings.map(({ entity }) => this.source.idOf(entity));
    const isOther = ([id, words]: [string, string]): boolean =>
      words.includes(' ') || !own.includes(id);
    return this.page.hasCompany(this.candidate) || Object.entries(this.earlier).some(isOther);
  }

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
    const [only] = readings;
    if (readings.length === 1 && only !== undefined)
      return this.ambiguityOf(only)?.namesakes ?? NO_WORDS;
    return readings.flatMap((reading) => this.ambiguityOf(reading)?.namesakes ?? NO_WORDS);
  }

  /** Every name of the entities that one of the pack's names may mean. */
  namesOf(name: string): readonly string[] {
    const found = this.names.find([name]);
    const entities = found.flatMap(({ readings }) => readings.map(({ entity }) => entity));
    return entities.flatMap((entity) =>
      (this.source.record?.(entity).names ?? []).map(({ text }) => text),
    );
  }

  set(candidate: Candidate, full: boolean): this {
    this.full = full;
    if (this.candidate === candidate) return this;
    this.candidate = candidate;
    this.text = this.page.text(candidate.block);
    this.leftRead = undefined;
    this.rightRead = undefined;
    this.writingRead = undefined;
    this.plainRead = undefined;
    this.opensRead = undefined;
    return this;
  }

  get left(): Neighbour | null {
    if (this.leftRead === undefined) this.leftRead = wordBefore(this.text, this.candidate.start);
    return this.leftRead;
  }

  get right(): Neighbour | null {
    if (this.rightRead === undefined) this.rightRead = wordAfter(this.text, this.candidate.end);
    return this.rightRead;
  }

  /** The candidate's words as the lexicon writes them. */
  get plain(): string {
    this.plainRead ??= plainWordAt(this.candidate.surface, 0, this.candidate.surface.length);
    return this.plainRead;
  }

  /** True where the candidate opens a sentence. */
  get isFirst(): boolean {
    this.opensRead ??= opensSentence(this.text, this.candidate.start);
    return this.opensRead;
  }

  before({ start }: Neighbour): Neighbour | null {
    return wordBefore(this.text, start);
  }

  after({ end }: Neighbour): Neighbour | null {
    return wordAfter(this.text, end);
  }

  get writing(): Writing {
    this.writingRead ??= this.page.writing(this.candidate.block, this.candidate.start);
    return this.writingRead;
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

  get isUnambiguous(): boolean {
    return this.candidate.readings.some(
      ({ isUnambiguous, respelled }) => isUnambiguous && !respelled,
    );
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

/** First letters by which spellings of a middle name agree: Sergeyevich, Sergeevich. */
const STEM = 3;
const ARTICLE = /^(?:al|el|ul|as|ash|asz|ach|ad|an|ar|at|az|es|esh|ech|ed|er|et|аль|эль|аш|ас|эш)$/;

/**
 * True where a whole name holds a middle name that is not the one the pack has for the person: Ahmed Wael al-Sharaa, where
 * the pack knows Ahmed Hussein al-Sharaa. Who has none in the pack may have any.
 */
export function hasOtherMiddleName(
  { surface, readings }: Candidate,
  source: EntitySource,
): boolean {
  if (source.record === undefined) return false;
  const words = wordsOf(surface);
  if (words.length !== 3) return false;
  return readings.every(({ entity, name }) => {
    if (wordsOf(name).length !== 2) return false;
    const middles = (source.record?.(entity).names ?? [])
      .map(({ text }) => wordsOf(text))
      .filter(
        (own) => own.length === 3 && [0, 2].every((at) => agree(own[at] ?? '', words[at] ?? '')),
      )
      .map((own) => own[1] ?? '');
    return middles.length > 0 && !middles.some((middle) => agree(middle, words[1] ?? ''));
  });
}

const wordsOf = remembered((name: string) =>
  plainWord(name)
    .split(SPACES_AND_DASHES)
    .filter((word) => word !== '' && !ARTICLE.test(word)),
);

function agree(one: string, other: string): boolean {
  const length = Math.min(STEM, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}
