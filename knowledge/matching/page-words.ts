import type { Candidate } from './candidates';
import { COMMON_WORDS, isPeople, looksLikeWord, NAMES_LIKE_WORDS, TIMES } from './lexicon/everyday';
import { FAMED_SURNAMES, TITLE_ENDING, TITLES } from './lexicon/people';
import { type Neighbour, opensSentence, type Writing, writingAround } from './surroundings';

/** Characters of a page that are searched for a word's everyday form: what an article has, not a book. */
const MOST_SEARCHED = 200_000;

/** What the page as a whole tells about its words: asked for one candidate at a time, answers kept. */
export class PageWords {
  private readonly searched: readonly string[];
  private readonly small = new Map<string, boolean>();

  constructor(
    private readonly blocks: readonly string[],
    private readonly candidates: readonly Candidate[],
  ) {
    let length = 0;
    this.searched = blocks.filter((text) => {
      length += text.length;
      return length <= MOST_SEARCHED;
    });
  }

  text(block: number): string {
    return this.blocks[block] ?? '';
  }

  /** @returns the candidate that starts at an offset of a block */
  startingAt(block: number, at: number): Candidate | undefined {
    const found = this.candidates[this.firstFrom(block, at)];
    return found?.block === block && found.start === at ? found : undefined;
  }

  /** @returns the candidate that ends at an offset of a block */
  endingAt(block: number, at: number): Candidate | undefined {
    const found = this.candidates[this.firstFrom(block, at) - 1];
    return found?.block === block && found.end === at ? found : undefined;
  }

  /** True where an offset lies within a candidate. */
  covers(block: number, at: number): boolean {
    const found = this.candidates[this.firstFrom(block, at + 1) - 1];
    return found?.block === block && found.end > at;
  }

  /** Candidates are in reading order and do not overlap: the number of the first that starts here or later. */
  private firstFrom(block: number, at: number): number {
    let low = 0;
    let high = this.candidates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const candidate = this.candidates[middle];
      const before =
        candidate !== undefined &&
        (candidate.block < block || (candidate.block === block && candidate.start < at));
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
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
      this.searched.some((text) => hasWord(text, lower));
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
