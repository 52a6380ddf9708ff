import { isLetterAt } from '../../text/characters';
import { expression, L, LL, LU, M, PD } from '../../text/expression';
import { AFTER_APOSTROPHE } from '../../text/words';
import type { PageLanguage } from '../evidence/language';
import { withoutEnding } from '../lexicon/languages';
import type { Candidate } from '../types';
import { type CandidateFinder, secondFinderOf } from './candidates';
import type { NameIndex } from './open';

/** In packs larger than this an ending taken off makes too many other names: Werners, Werner. */
const MOST_ENTITIES = 5_000;
const SHORTEST_NAME = 4;
/** Words before an inflected one that may belong to its name: Baschar al-Assads. */
const WORDS_BEFORE = expression`(?:[${L}][${L}${M}'’]*[\s${PD}]){1,3}$`;
const ARTICLE_BEFORE = expression`^[${L}][${LL}][\s${PD}]`;
const REACH = 60;
/** A given name, which may have an ending of its own, and the article of the family's: Władimira Putina, Baszara al-Asada. */
const GIVEN = expression`([${LU}][${L}]{3,})[\s${PD}]((?:(?:[AaEe]l|[Aa]sz|[Aa]š|[Aa]s)[\s${PD}])?)$`;
/** Letters without which a page is not Polish, Czech or Slovak. */
const SLAVIC_LETTERS = /[ąęłżśćńźěřůčšžýľťď]/;
const READ_FOR_LETTERS = 3000;

/** Words of earlier pages too: whether they are names is the index's to say, and no page's. */
const namesKnown = new WeakMap<NameIndex, Map<string, boolean>>();
const MOST_KNOWN = 4_096;

function namesOf(index: NameIndex): Map<string, boolean> {
  const known = namesKnown.get(index);
  if (known !== undefined && known.size < MOST_KNOWN) return known;
  const made = new Map<string, boolean>();
  namesKnown.set(index, made);
  return made;
}

/** A form of a name that a capitalised word may be. */
interface Form {
  readonly name: string;
  /** Characters of the word that belong to the mention. */
  readonly length: number;
  /** It is a name by itself, not only a longer one's last word. */
  readonly alone: boolean;
}

/**
 * Finds names with the case endings of languages that write them in Latin script: Putins Krieg, Putina, Putin'in. English has
 * none, so a page costs a look at those of its capitalised words that end in s or hold an apostrophe.
 */
export class InflectedNames {
  /** Forms without their ending that are no name of one word, and those that are. */
  private readonly known: Map<string, boolean>;

  constructor(
    private readonly index: NameIndex,
    private readonly blocks: readonly string[],
    private readonly language: PageLanguage,
  ) {
    this.known = namesOf(index);
  }

  /**
   * @param words has what the scan has met of capitalised words
   * @param found candidates that the scan has found, in reading order
   * @returns both, in reading order, none overlapping another
   */
  addTo(
    found: readonly Candidate[],
    words: Pick<CandidateFinder, 'eachWord'>,
  ): readonly Candidate[] {
    if (this.index.entities > MOST_ENTITIES) return found;
    const slavic = this.isSlavic();
    const added: Candidate[] = [];
    words.eachWord((block, start, end) => {
      const text = this.blocks[block] ?? '';
      if (!mayBeInflected(text, start, end, slavic)) return;
      const candidate = this.read(text, block, start, end);
      if (candidate !== undefined) added.push(candidate);
    });
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
    for (const { name, length, alone } of this.formsOf(word, () => followsCapital(text, start))) {
      const found = this.lookUp(text, start, name, alone);
      if (found === undefined) continue;
      const from = start - found.before;
      const to = start + length;
      const surface = text.slice(from, to);
      return { ...found.candidate, block, start: from, end: to, surface, inflected: true };
    }
    return undefined;
  }

  /**
   * Names of one word, or last words of longer ones, that a word may be a case of.
   * @param mayBeLast whether it may be a longer name's last word
   */
  private formsOf(word: string, mayBeLast: () => boolean): Form[] {
    const apostrophe = word.search(/['’´`ʼ]/);
    if (apostrophe >= 0) {
      const ending = smallEnding(word.slice(apostrophe + 1));
      return apostrophe >= SHORTEST_NAME - 1 && AFTER_APOSTROPHE.test(ending)
        ? [{ name: word.slice(0, apostrophe), length: apostrophe, alone: true }]
        : [];
    }
    // Told by the name before the language, which is dearer to tell.
    if (word.endsWith('s') && !this.isName(word.slice(0, -1))) return [];
    const bare = withoutEnding(word, this.language.value);
    const last = mayBeLast();
    const forms = bare
      .map((name) => ({ name, length: word.length, alone: this.isName(name) }))
      .filter(({ alone }) => alone || last);
    // The given name alone may have an ending: Ahmedom Al-Sharaa.
    if (last && bare.length > 0) forms.push({ name: word, length: word.length, alone: false });
    return forms;
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
  private lookUp(text: string, start: number, name: string, alone: boolean): Found | undefined {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
    const whole = this.endingWith(`${before}${name}`);
    const found = whole && { candidate: whole, before: before.length - whole.start };
    if (whole !== undefined && whole.words > 1) return found;
    const [phrase = '', word = '', article = ''] = GIVEN.exec(before) ?? [];
    for (const form of withoutEnding(word, this.language.value)) {
      const candidate = this.endingWith(`${form} ${article}${name}`);
      if (candidate?.start === 0) return { candidate, before: phrase.length };
    }
    if (whole !== undefined && isWithArticle(whole)) return found;
    if (!alone) return undefined;
    const candidate = this.endingWith(name);
    return candidate?.readings.some(isLetterForLetter) ? { candidate, before: 0 } : undefined;
  }

  private endingWith(text: string): Candidate | undefined {
    return secondFinderOf(this.index)
      .find([text])
      .find(({ end }) => end === text.length);
  }
}

interface Found {
  readonly candidate: Candidate;
  /** Characters before the inflected word that belong to the name. */
  readonly before: number;
}

/** al-Scharaas: the article belongs to the name though its word is not the inflected one. */
function isWithArticle({ surface, readings }: Candidate): boolean {
  return ARTICLE_BEFORE.test(surface) && readings.some(isLetterForLetter);
}

function isLetterForLetter({ respelled }: { readonly respelled: boolean }): boolean {
  return !respelled;
}

/** True where a word with a capital stands right before, an article between them or not. */
function followsCapital(text: string, start: number): boolean {
  return GIVEN.test(text.slice(Math.max(0, start - REACH), start));
}

const APOSTROPHES = "'’´`ʼ";
const SLAVIC_ENDINGS = 'aieuyęąěímovhj';
const FIRST_LETTER = 65, GRAVE = 96, AFTER_LETTERS = 123, SMALL_S = 115; // biome-ignore format: a list

/** As the list has it, of a word in capitals too: KREMLİN'DE. */
function smallEnding(ending: string): string {
  return ending.toLowerCase().replaceAll('i\u0307', 'i');
}

function mayBeInflected(text: string, start: number, end: number, slavic: boolean): boolean {
  if (end - start < SHORTEST_NAME) return false;
  const last = text.charCodeAt(end - 1);
  if (last === SMALL_S) return true;
  if (slavic && SLAVIC_ENDINGS.includes(text.charAt(end - 1))) return true;
  for (let at = start + 1; at < end - 1; at += 1) {
    const unit = text.charCodeAt(at);
    // Letters nearly always.
    if (unit >= FIRST_LETTER && unit < AFTER_LETTERS && unit !== GRAVE) continue;
    if (APOSTROPHES.includes(text.charAt(at)) && isLetterAt(text, at + 1)) return true;
  }
  return false;
}

/**
 * Puts the added among the found, where they do not overlap; an added one that holds a found one takes its place, and one
 * without its ending that of a found one which only sounds so with it: Putin'e, Poutine.
 */
export function merge(found: readonly Candidate[], added: readonly Candidate[]): Candidate[] {
  const places = new Set(
    added
      .filter(({ words, readings }) => words === 1 && readings.some(isLetterForLetter))
      .map(({ block, start }) => `${block} ${start}`),
  );
  const kept = found.filter(
    ({ block, start, words, readings }) =>
      !(
        words === 1 &&
        places.has(`${block} ${start}`) &&
        readings.every(({ respelled }) => respelled)
      ),
  );
  const all = [...kept, ...added].sort(
    (one, other) => one.block - other.block || one.start - other.start || other.end - one.end,
  );
  const merged: Candidate[] = [];
  for (const candidate of all) {
    const last = merged.at(-1);
    if (last?.block !== candidate.block || candidate.start >= last.end) merged.push(candidate);
  }
  return merged;
}
