import { plainWord } from '../../text/plain-word';
import type { PageWords } from '../evidence/page';
import type { Candidate } from '../index/candidates';
import type { EntitySource } from '../types';

/** Characters before a bracket, or within it, that are read for what the letters stand for. */
const REACH = 80;
/** Words no letter of an acronym stands for. */
const SMALL =
  /^(?:of|and|for|the|to|in|on|de|du|des|la|le|les|et|y|und|fur|der|die|das|della|di|e|van|al|el)$/;
/** Letters by which a word of the page is told to be the pack's in another spelling: Tahrir, Tahrír. */
const STEM = 4;

/** What a page says that its acronyms stand for, where it is not what the pack says: "high-throughput screening (HTS)". */
export class OtherExpansions {
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly page: PageWords,
    private readonly source: EntitySource,
  ) {}

  /** True where the page spells the letters out, and as something else. */
  has(candidate: Candidate): boolean {
    const { surface } = candidate;
    const known = this.known.get(surface);
    if (known !== undefined) return known;
    const has = this.page.blocks.some((text, block) => this.isSpeltOut(candidate, text, block));
    this.known.set(surface, has);
    return has;
  }

  private isSpeltOut(candidate: Candidate, text: string, block: number): boolean {
    const { surface } = candidate;
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      const words = this.expansionAt(text, block, at, at + surface.length, surface);
      if (words !== undefined && !this.isOfPack(words, candidate)) return true;
    }
    return false;
  }

  /** The words before "(HTS)" or within "HTS (...)", whose first letters are the acronym's. */
  private expansionAt(
    text: string,
    block: number,
    start: number,
    end: number,
    acronym: string,
  ): readonly string[] | undefined {
    if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') {
      if (this.page.endingAt(block, text.slice(0, start - 1).trimEnd().length) !== undefined)
        return undefined;
      const before = wordsOf(text.slice(Math.max(0, start - 1 - REACH), start - 1));
      return standsFor(before.slice(-acronym.length), acronym);
    }
    if (!text.startsWith(' (', end)) return undefined;
    const within = text.slice(end + 2, text.indexOf(')', end));
    return within.length > REACH ? undefined : standsFor(wordsOf(within), acronym);
  }

  /** A spelling of the pack's own name, however odd: Hajat Tahrír aš-Šám. */
  private isOfPack(words: readonly string[], { readings }: Candidate): boolean {
    const names = readings.flatMap(({ entity }) => this.source.record?.(entity).names ?? []);
    const stems = new Set(
      names.flatMap(({ kind, text }) => (kind === 'abbreviation' ? [] : wordsOf(text).map(stemOf))),
    );
    return words.some((word) => word.length >= STEM && stems.has(stemOf(word)));
  }
}

function stemOf(word: string): string {
  return plainWord(word).slice(0, STEM);
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).filter(
    (word) => !SMALL.test(plainWord(word)),
  );
}

function standsFor(words: readonly string[], acronym: string): readonly string[] | undefined {
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials.toUpperCase() === acronym.toUpperCase() ? words : undefined;
}
