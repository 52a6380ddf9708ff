import type { Candidate } from './candidates';
import { COMMON_WORDS, isPeople, looksLikeWord, NAMES_LIKE_WORDS, TIMES } from './lexicon/everyday';
import { FAMED_SURNAMES, TITLE_ENDING, TITLES } from './lexicon/people';
import { type Neighbour, opensSentence, type Writing, writingAround } from './surroundings';

/** What the page as a whole tells about its words: asked for one candidate at a time, answers kept. */
export class PageWords {
  private readonly small = new Map<string, boolean>();
  private readonly byStart = new Map<string, Candidate>();
  private readonly byEnd = new Map<string, Candidate>();

  constructor(
    private readonly blocks: readonly string[],
    candidates: readonly Candidate[],
  ) {
    for (const candidate of candidates) {
      this.byStart.set(`${candidate.block}:${candidate.start}`, candidate);
      this.byEnd.set(`${candidate.block}:${candidate.end}`, candidate);
    }
  }

  text(block: number): string {
    return this.blocks[block] ?? '';
  }

  startingAt(block: number, at: number): Candidate | undefined {
    return this.byStart.get(`${block}:${at}`);
  }

  endingAt(block: number, at: number): Candidate | undefined {
    return this.byEnd.get(`${block}:${at}`);
  }

  writing(block: number, at: number): Writing {
    return writingAround(this.text(block), at);
  }

  /** True where the page has the word without a capital, and it is no given name. */
  isWrittenSmall(word: string): boolean {
    const lower = word.toLowerCase();
    const known = this.small.get(lower);
    if (known !== undefined) return known;
    const found =
      !NAMES_LIKE_WORDS.has(lower) &&
      lower.length > 2 &&
      this.blocks.some((text) => hasWord(text, lower));
    this.small.set(lower, found);
    return found;
  }

  /** A capitalised word that is an ordinary one: it has its capital from its place in the sentence. */
  isOrdinary(word: Neighbour): boolean {
    return (
      COMMON_WORDS.has(word.plain) || looksLikeWord(word.plain) || this.isWrittenSmall(word.text)
    );
  }

  /** A capitalised word that is certainly no given name and no part of a longer name, wherever it stands. */
  isSafe(word: Neighbour): boolean {
    const { plain } = word;
    return (
      TITLES.has(plain) || TITLE_ENDING.test(plain) || isPeople(plain) || TIMES.has(plain) ||
      FAMED_SURNAMES.has(plain) || /^\d/.test(plain) || COMMON_WORDS.has(plain)
    ); // biome-ignore format: a list
  }

  opens(block: number, word: Neighbour): boolean {
    return opensSentence(this.text(block), word.start);
  }
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (
      !/[\p{L}\p{N}@/_-]/u.test(text[at - 1] ?? ' ') &&
      !/[\p{L}\p{N}@/_]/u.test(text[at + word.length] ?? ' ')
    )
      return true;
  }
  return false;
}
