import { kindAt, WORD } from '../../text/characters';
import type { WordStarts } from '../../text/word-starts';
import type { Language } from '../lexicon/languages';
import { isOffice, isTitle } from '../lexicon/people';
import { COMMON_WORDS, isPeople, looksLikeWord, NAMES_LIKE_WORDS, TIMES } from '../lexicon/words';
import type { Candidate } from '../types';
import { type PageLanguage, type Sport, sportOf } from './language';
import { type Neighbour, opensSentence, wordBefore } from './neighbours';
import { BlockWriting, type Writing } from './writing';

/** Which entities a page's candidates may name, so that a candidate can be asked for the others' company in its own length. */
export class Company {
  /** True where some candidate has more than one word. */
  readonly hasLonger: boolean;
  private readonly entities = new Set<number>();
  private readonly places = new Set<number>();

  /** @param candidates all of the page's: those that are asked about are among them */
  constructor(candidates: readonly Candidate[]) {
    this.hasLonger = candidates.some(({ words }) => words > 1);
    for (const { readings } of candidates) {
      for (const { entity, entityKind } of readings) {
        this.entities.add(entity);
        if (entityKind === 'place') this.places.add(entity);
      }
    }
  }

  /** True where another candidate may name an entity that this one cannot. */
  hasOther({ readings }: Candidate): boolean {
    return this.entities.size > distinct(readings);
  }

  /** As `hasOther`, for entities that are no place. */
  hasOtherThing({ readings }: Candidate): boolean {
    const own = readings.filter(({ entity }) => !this.places.has(entity));
    return this.entities.size - this.places.size > distinct(own);
  }
}

function distinct(readings: Candidate['readings']): number {
  return readings.length < 2 ? readings.length : new Set(readings.map(({ entity }) => entity)).size;
}

/** Characters of a page that are searched for a word's everyday form: what an article has, not a book. */
const MOST_SEARCHED = 200_000;

/** Haberde, açıklamada: in the report, in the statement. Given names that end so are shorter. */
const TURKISH_LOCATIVE = /.{5}[dt][ae]$/;
/** Ewidentnie, nagle is none, stopniowo: adverbs, which open sentences. */
const POLISH_ADVERB = /.{4}(?:nie|owo|wie|czo)$/;
const CIVIL =
  /^(?:mr|dr|doctor|doktor|docteur|prof|professor|professeur|sir|herr|monsieur|sr|signor)$/;

/** What the page as a whole tells about its words: asked for one candidate at a time, answers kept. */
export class PageWords {
  private readonly searched: readonly string[];
  private readonly small = new Map<string, boolean>();
  private readonly writings: (BlockWriting | undefined)[] = [];
  private readonly quotes: boolean[] = [];
  private companyRead: Company | undefined;
  private sportRead: Sport | undefined;
  /** The place whose writing was asked for last: every rule of one candidate asks for the same. */
  private judgedBlock = -1;
  private judgedAt = -1;
  private judged: Writing = 'sentence';

  constructor(
    readonly blocks: readonly string[],
    private readonly candidates: readonly Candidate[],
    private readonly pageLanguage: PageLanguage,
    private readonly starts: WordStarts,
  ) {
    let length = 0;
    this.searched = blocks.filter((text) => {
      length += text.length;
      return length <= MOST_SEARCHED;
    });
  }

  /** The language of the page, where its small words tell it. */
  get language(): Language | undefined {
    return this.pageLanguage.value;
  }

  private get company(): Company {
    this.companyRead ??= new Company(this.candidates);
    return this.companyRead;
  }

  /** True where the page may name another entity of the pack too, or this one at more length. */
  hasCompany(candidate: Candidate): boolean {
    return this.company.hasLonger || this.company.hasOther(candidate);
  }

  /** True where the page may name another entity of the pack that is not a place. */
  hasOtherThing(candidate: Candidate): boolean {
    return this.company.hasOtherThing(candidate);
  }

  /** How much of the page is a sports report: there a town may be its team. */
  get sport(): Sport {
    this.sportRead ??= sportOf(this.searched);
    return this.sportRead;
  }

  /** True where an office stands right before a name: minister, not Dr. */
  hasOffice({ block, start }: Candidate): boolean {
    const word = wordBefore(this.text(block), start);
    return word !== null && isOffice(word.plain);
  }

  /** True where Dr, Mr and the like stand before a name: they are anybody's. */
  isCivil({ block, start }: Candidate): boolean {
    return CIVIL.test(wordBefore(this.text(block), start)?.plain ?? '');
  }

  /** True where the page has named one of the candidate's entities in full before. */
  isNamedBefore({ block, start, readings }: Candidate): boolean {
    for (const other of this.candidates) {
      if (other.block > block || (other.block === block && other.start >= start)) return false;
      if (
        other.words > 1 &&
        other.readings.some(({ entity }) => readings.some((own) => own.entity === entity))
      )
        return true;
    }
    return false;
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

  /** The candidates of one block, in reading order. */
  candidatesIn(block: number): readonly Candidate[] {
    return this.candidates.slice(this.firstFrom(block, 0), this.firstFrom(block + 1, 0));
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

  /** True where a block has a mark that may open a quotation. */
  hasQuotes(block: number): boolean {
    this.quotes[block] ??= /["“«„]/.test(this.text(block));
    return this.quotes[block];
  }

  writing(block: number, at: number): Writing {
    if (block === this.judgedBlock && at === this.judgedAt) return this.judged;
    this.judgedBlock = block;
    this.judgedAt = at;
    this.judged = this.writingOf(block, at);
    return this.judged;
  }

  private writingOf(block: number, at: number): Writing {
    let writing = this.writings[block];
    if (writing === undefined) {
      writing = new BlockWriting(this.text(block));
      this.writings[block] = writing;
    }
    return writing.at(at);
  }

  /** True where the page has the word without a capital, and it is not a given name. */
  isWrittenSmall(word: string): boolean {
    const lower = word.toLowerCase();
    const known = this.small.get(lower);
    if (known !== undefined) return known;
    const found =
      !NAMES_LIKE_WORDS.has(lower) &&
      lower.length > 2 &&
      this.starts.mayHave(lower) &&
      this.searched.some((text) => hasWord(text, lower));
    this.small.set(lower, found);
    return found;
  }

  /** A capitalised word that is an ordinary one: it has its capital from its place in the sentence. */
  isOrdinary(word: Neighbour): boolean {
    return (
      COMMON_WORDS.has(word.plain) ||
      looksLikeWord(word.plain) ||
      this.isWrittenSmall(word.text) ||
      (TURKISH_LOCATIVE.test(word.plain) && this.language === 'tr') ||
      (POLISH_ADVERB.test(word.plain) && this.language === 'pl')
    );
  }

  /** A capitalised word that is certainly no given name and no part of a longer name, wherever it stands. */
  isSafe(word: Neighbour): boolean {
    const { plain } = word;
    return (
      isTitle(plain) ||
      isPeople(plain) ||
      TIMES.has(plain) ||
      /^\d/.test(plain) ||
      COMMON_WORDS.has(plain)
    );
  }

  /** A given name that is a word besides, within a sentence: Mark, Will. */
  isNameAndWord({ plain, possessive }: Neighbour): boolean {
    return NAMES_LIKE_WORDS.has(plain) && !possessive && !TIMES.has(plain) && !isTitle(plain);
  }

  opens(block: number, word: Neighbour): boolean {
    return opensSentence(this.text(block), word.start);
  }
}

/** A letter or digit, or a sign that makes the word beside it part of an address or a handle. */
function isJoined(text: string, at: number): boolean {
  return (kindAt(text, at) & WORD) !== 0 || (at >= 0 && '@/_'.includes(text.charAt(at) || ' '));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    if (!isJoined(text, at - 1) && before !== '-' && !isJoined(text, at + word.length)) return true;
  }
  return false;
}
