import type { Candidate } from './candidates';
import type { PageLanguage } from './language';
import { AFTER_APOSTROPHE, ENDINGS } from './lexicon/languages';
import type { NameIndex } from './open';
import { secondFinderOf } from './second-finder';

/** In packs larger than this an ending taken off makes too many other names: Werners, Werner. */
const MOST_ENTITIES = 5_000;
const SHORTEST_NAME = 4;
/** Words before an inflected one that may belong to its name: Baschar al-Assads. */
const WORDS_BEFORE = /(?:\p{L}[\p{L}\p{M}'’]*[\s\p{Pd}]){1,3}$/u;
const REACH = 60;
/** Letters without which a page is not Polish or Czech. */
const SLAVIC_LETTERS = /[ąęłżśćńźěřůčšž]/;
const READ_FOR_LETTERS = 3000;

/** A form of a name that a capitalised word may be. */
interface Form {
  readonly name: string;
  /** Characters of the word that belong to the mention. */
  readonly length: number;
}

/**
 * Finds names with the case endings of languages that write them in Latin script: Putins Krieg, Putina, Putin'in. English has
 * none, so a page costs a look at those of its capitalised words that end in s or hold an apostrophe.
 */
export class InflectedNames {
  /** Forms without their ending that are no name of one word, and those that are. */
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly index: NameIndex,
    private readonly blocks: readonly string[],
    private readonly language: PageLanguage,
  ) {}

  /**
   * @param words where the page has capitalised words
   * @param found candidates that the scan has found, in reading order
   * @returns both, in reading order, none overlapping another
   */
  addTo(
    found: readonly Candidate[],
    words: Iterable<{ readonly block: number; readonly start: number; readonly end: number }>,
  ): readonly Candidate[] {
    if (this.index.entities > MOST_ENTITIES) return found;
    const slavic = this.isSlavic();
    const added: Candidate[] = [];
    for (const { block, start, end } of words) {
      const text = this.blocks[block] ?? '';
      if (!mayBeInflected(text, start, end, slavic)) continue;
      const candidate = this.read(text, block, start, end);
      if (candidate !== undefined) added.push(candidate);
    }
    return added.length === 0 ? found : merge(found, added);
  }

  private isSlavic(): boolean {
    let left = READ_FOR_LETTERS;
    for (const block of this.blocks) {
      if (left <= 0) return false;
      if (SLAVIC_LETTERS.test(block.length > left ? block.slice(0, left) : block)) return true;
      left -= block.length;
    }
    return false;
  }

  private read(text: string, block: number, start: number, end: number): Candidate | undefined {
    const word = text.slice(start, end);
    for (const { name, length } of this.formsOf(word)) {
      const found = this.lookUp(text, start, name);
      if (found === undefined) continue;
      const from = start - found.before;
      const to = start + length;
      const surface = text.slice(from, to);
      return { ...found.candidate, block, start: from, end: to, surface, inflected: true };
    }
    return undefined;
  }

  /** Names of one word, or last words of longer ones, that a word may be a case of. */
  private formsOf(word: string): Form[] {
    const apostrophe = word.search(/['’]/);
    if (apostrophe >= 0) {
      const ending = word.slice(apostrophe + 1);
      return apostrophe >= SHORTEST_NAME - 1 && AFTER_APOSTROPHE.test(ending)
        ? [{ name: word.slice(0, apostrophe), length: apostrophe }]
        : [];
    }
    // Told by the name before the language, which is dearer to tell.
    if (word.endsWith('s') && !this.isName(word.slice(0, -1))) return [];
    const language = this.language.value;
    const endings = language === undefined ? undefined : ENDINGS[language];
    return (endings ?? [])
      .filter(([written]) => word.endsWith(written))
      .map(([written, name]) => ({
        name: word.slice(0, word.length - written.length) + name,
        length: word.length,
      }))
      .filter(({ name }) => name.length >= SHORTEST_NAME && this.isName(name));
  }

  private isName(name: string): boolean {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const is = secondFinderOf(this.index)
      .find([name])
      .some(({ end, readings }) => end === name.length && readings.some(isLetterForLetter));
    this.known.set(name, is);
    return is;
  }

  /** Looks the name up with the words before it, longest first. */
  private lookUp(text: string, start: number, name: string): Found | undefined {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
    const whole = this.endingWith(`${before}${name}`);
    if (whole !== undefined && (whole.words > 1 || isWithArticle(whole)))
      return { candidate: whole, before: before.length - whole.start };
    const given = /(\p{Lu}\p{L}{3,})[\s\p{Pd}]$/u.exec(before);
    for (const form of this.formsOfGiven(given?.[1] ?? '')) {
      const candidate = this.endingWith(`${form} ${name}`);
      if (candidate?.start === 0) return { candidate, before: given?.[0].length ?? 0 };
    }
    const candidate = this.endingWith(name);
    return candidate?.readings.some(isLetterForLetter) ? { candidate, before: 0 } : undefined;
  }

  private endingWith(text: string): Candidate | undefined {
    return secondFinderOf(this.index)
      .find([text])
      .find(({ end }) => end === text.length);
  }

  /** A given name without its own ending: Władimira Putina. */
  private formsOfGiven(word: string): string[] {
    const language = word === '' ? undefined : this.language.value;
    return (language === undefined ? [] : (ENDINGS[language] ?? []))
      .filter(([written]) => word.endsWith(written))
      .map(([written, name]) => word.slice(0, word.length - written.length) + name);
  }
}

interface Found {
  readonly candidate: Candidate;
  /** Characters before the inflected word that belong to the name. */
  readonly before: number;
}

/** al-Scharaas: the article belongs to the name though its word is not the inflected one. */
function isWithArticle({ surface, readings }: Candidate): boolean {
  return /^\p{Ll}{2}[\s\p{Pd}]/u.test(surface) && readings.some(isLetterForLetter);
}

function isLetterForLetter({ respelled }: { readonly respelled: boolean }): boolean {
  return !respelled;
}

const APOSTROPHES = /['’]\p{Ll}/u;

function mayBeInflected(text: string, start: number, end: number, slavic: boolean): boolean {
  if (end - start < SHORTEST_NAME) return false;
  const last = text.charAt(end - 1);
  if (last === 's') return true;
  if (slavic && 'aieuyęąěímo'.includes(last)) return true;
  return APOSTROPHES.test(text.slice(start, end));
}

/** Puts the added among the found, where they do not overlap; an added one that holds a found one takes its place. */
function merge(found: readonly Candidate[], added: readonly Candidate[]): Candidate[] {
  const all = [...found, ...added].sort(
    (one, other) => one.block - other.block || one.start - other.start || other.end - one.end,
  );
  const kept: Candidate[] = [];
  for (const candidate of all) {
    const last = kept.at(-1);
    if (last?.block !== candidate.block || candidate.start >= last.end) kept.push(candidate);
  }
  return kept;
}
