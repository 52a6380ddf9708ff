import type { EntityKind, NameKind } from '../schema/types';
import { DASH, kindOfCodePoint, SPACE } from '../text/characters';
import { FLAG } from './layout';
import { entityKindOfRow, isShieldRow, type NameIndex, nameKindOfRow, textOfRow } from './open';
import { Scanner, type Stretch, WORD_NUMBERS } from './scan';
import { capitalisedTail, readFront } from './small-front';
import { agreementOf, foldedWords } from './verify';

/** A name of the pack that a stretch of the page agrees with. */
export interface Reading {
  readonly row: number;
  /** The pack's name. */
  readonly name: string;
  readonly entity: number;
  readonly nameKind: NameKind;
  readonly entityKind: EntityKind;
  readonly standsAlone: boolean;
  readonly marked: boolean;
  /** The words are spelled otherwise than in the pack. */
  readonly respelled: boolean;
}

/** A stretch of the page that agrees with names of the pack; longest where they overlap. */
export interface Candidate {
  readonly block: number;
  /** Where its words start, an article written before them included. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Words of the name, articles and middle names aside. */
  readonly words: number;
  readonly readings: readonly Reading[];
  /** The pack says that it is no entity's: it only keeps its parts from being matched. */
  readonly shield: boolean;
}

/** A capitalised word of the page. */
export interface WordPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly key: number;
}

const ARTICLE_BEFORE =
  /(?<![\p{L}\p{N}'’])(?:(?:al|el|ul|аль|эль)[-‐‑–\s]\s?|(?:as|ash|ad|adh|an|ar|at|ath|az|es|esh|ech|ach|ed|en|er|et|ez|aš|eš|eş|аш|ас|ад|ан|ар|ат|аз|эш|эс)[-‐‑–])$/iu;

/** @returns where a name starts when an Arabic article right before it is counted in */
export function startWithArticle(text: string, start: number): number {
  if (start < 3) return start;
  const gap = kindOfCodePoint(text.charCodeAt(start - 1));
  if ((gap & (DASH | SPACE)) === 0) return start;
  // With a space only al, el, ul (and аль, эль) count: nearly every other word is told apart by its last letter.
  if ((gap & SPACE) !== 0 && !'lLьЬ-‐‑–'.includes(text.charAt(start - 2))) return start;
  const found = ARTICLE_BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  return found === null ? start : start - found[0].length;
}

/** Collects candidates block by block. */
export class CandidateFinder {
  private found: Candidate[] = [];
  private block = 0;
  private text = '';
  private readonly scanner: Scanner;

  constructor(private readonly index: NameIndex) {
    this.scanner = new Scanner(index, this);
  }

  /** @returns the candidates of the blocks in reading order; none overlaps another */
  find(blocks: readonly string[]): Candidate[] {
    this.found = [];
    this.scanner.forget();
    for (const [block, text] of blocks.entries()) {
      this.block = block;
      this.text = text;
      this.scanner.scan(text, block);
    }
    return longest(this.found);
  }

  /** Every place where the page has a word with this strict key and a capital, in reading order. */
  *wordsOfKeys(keys: ReadonlySet<number>): Generator<WordPlace> {
    const { words, wordCount } = this.scanner;
    for (let at = 0; at < wordCount * WORD_NUMBERS; at += WORD_NUMBERS) {
      const key = words[at + 3] ?? 0;
      if (keys.has(key))
        yield { block: words[at] ?? 0, start: words[at + 1] ?? 0, end: words[at + 2] ?? 0, key };
    }
  }

  /** Called by the scanner: verifies each row letter by letter. */
  candidate(stretch: Readonly<Stretch>): boolean {
    const { text, block } = this;
    const { start, end, firstRow, endRow, words } = stretch;
    const from = startWithArticle(text, start);
    const surface = new Surface(text, stretch, from < start);
    const readings: Reading[] = [];
    let shield = false;
    let fronted = false;
    const same = words === 1 ? this.rowsOfSameBytes(stretch) : 0;
    for (let row = firstRow; row < endRow; row += 1) {
      if (same > 0 && !this.sameBytes(row, stretch) && !this.beginsSmall(row)) continue;
      const reading = this.read(row, stretch, surface);
      if (reading === 'shield') shield = true;
      else if (reading !== undefined) readings.push(reading);
      else if (this.beginsSmall(row)) fronted = this.readFronted(row, stretch) || fronted;
    }
    if (readings.length === 0 && !shield) return surface.needsArticle || fronted;
    const at = readings.some((reading) => takesArticle(reading)) ? from : start;
    if (readings.length > 1)
      readings.sort(
        (one, other) => Number(other.name === surface.whole) - Number(one.name === surface.whole),
      );
    this.found.push({
      block,
      start: at,
      end,
      surface: text.slice(at, end),
      words,
      readings,
      shield,
    });
    return true;
  }

  /** A town written letter for letter needs no look at those that only sound like it. */
  private rowsOfSameBytes(stretch: Readonly<Stretch>): number {
    let same = 0;
    for (let row = stretch.firstRow; row < stretch.endRow; row += 1)
      if (this.sameBytes(row, stretch)) same += 1;
    return same;
  }

  /** True where a row's name begins in lower case, told by its first bytes: a to z, or а to я. */
  private beginsSmall(row: number): boolean {
    const { texts, textStarts } = this.index;
    const at = textStarts[row] ?? 0;
    const first = texts[at] ?? 0;
    if (first < 0x80) return first >= 97 && first <= 122;
    return first === 0xd1 || (first === 0xd0 && (texts[at + 1] ?? 0) >= 0xb0);
  }

  /**
   * A name with small words in front of the capital that the scan met: "port of Tartus".
   * @returns true where the row is such a name, whether or not its front stands here
   */
  private readFronted(row: number, { start, end }: Readonly<Stretch>): boolean {
    const { text, block, index } = this;
    const name = textOfRow(index, row);
    const found = readFront(name, text, start, end);
    if (found === undefined) return capitalisedTail(name) !== '';
    const shield = isShieldRow(index, row);
    this.found.push({
      block,
      start: found.start,
      end,
      surface: text.slice(found.start, end),
      words: found.words,
      readings: shield ? [] : [this.reading(row, name, found.respelled)],
      shield,
    });
    return true;
  }

  private read(
    row: number,
    stretch: Readonly<Stretch>,
    surface: Surface,
  ): Reading | 'shield' | undefined {
    // Byte for byte first: it is the common case, and costs no string.
    const same = stretch.skippedStart < 0 && this.sameBytes(row, stretch);
    const name = same ? surface.whole : textOfRow(this.index, row);
    const nameWords = same ? undefined : foldedWords(name);
    const agreement = nameWords === undefined ? 'exact' : agreementOf(nameWords, surface.folded());
    if (agreement === 'none') return undefined;
    if (isShieldRow(this.index, row)) return 'shield';
    const reading = this.reading(row, name, agreement === 'spelling');
    return isAcceptable(reading, nameWords?.[0]?.article ?? '', surface) ? reading : undefined;
  }

  private sameBytes(row: number, { startByte, endByte }: Readonly<Stretch>): boolean {
    const { texts, textStarts } = this.index;
    const { bytes } = this.scanner.reader;
    const from = textStarts[row] ?? 0;
    const length = (textStarts[row + 1] ?? 0) - from;
    if (length !== endByte - startByte) return false;
    for (let at = 0; at < length; at += 1)
      if (texts[from + at] !== bytes[startByte + at]) return false;
    return true;
  }

  private reading(row: number, name: string, respelled: boolean): Reading {
    const flags = this.index.flags[row] ?? 0;
    return {
      row,
      name,
      entity: this.index.owners[row] ?? 0,
      nameKind: nameKindOfRow(this.index, row),
      entityKind: entityKindOfRow(this.index, row),
      standsAlone: (flags & FLAG.standsAlone) !== 0,
      marked: (flags & FLAG.marked) !== 0,
      respelled,
    };
  }
}

/** The words of the page that a stretch covers. */
class Surface {
  readonly whole: string;
  /** A name was refused only for want of an article before it. */
  needsArticle = false;
  private foldedOnce: ReturnType<typeof foldedWords> | undefined;

  constructor(
    private readonly text: string,
    private readonly stretch: Readonly<Stretch>,
    /** An Arabic article stands right before. */
    readonly hasArticle: boolean,
  ) {
    this.whole = text.slice(stretch.start, stretch.end);
  }

  get words(): number {
    return this.stretch.words;
  }

  get skipped(): boolean {
    return this.stretch.skippedStart >= 0;
  }

  /** Folded words, a middle name left out. */
  folded(): ReturnType<typeof foldedWords> {
    const { start, end, skippedStart, skippedEnd } = this.stretch;
    this.foldedOnce ??= foldedWords(
      this.skipped
        ? this.text.slice(start, skippedStart) + this.text.slice(skippedEnd, end)
        : this.whole,
    );
    return this.foldedOnce;
  }
}

/** A person's mention begins with the article before the name; another's only where the pack's name does. */
function takesArticle({ entityKind, name }: Reading): boolean {
  return entityKind === 'person' || /^(?:al|el)[- ]/i.test(name);
}

/** Rules of a name alone, whatever stands around it. */
function isAcceptable(reading: Reading, nameArticle: string, surface: Surface): boolean {
  const { entityKind, nameKind, name, respelled } = reading;
  const { whole } = surface;
  if (surface.skipped && (entityKind !== 'person' || nameKind === 'short')) return false;
  // Acronyms keep their case.
  if (
    nameKind === 'abbreviation' &&
    whole !== name &&
    whole.replaceAll('.', '') !== name.replaceAll('.', '')
  )
    return false;
  if (surface.words > 1) return true;
  // A name of one word in another spelling must be long enough to be told by its sounds.
  if (respelled && whole.length < 5) return false;
  // al-Qaeda is not Qaeda, Al Gore not Gore; al-Sharaa may be Sharaa.
  const needsArticle = nameArticle !== '' && (entityKind !== 'person' || /^(?:Al|El) /.test(name));
  if (!needsArticle || surface.hasArticle) return true;
  surface.needsArticle = true;
  return respelled && whole.toLowerCase().startsWith(nameArticle);
}

/** Of candidates that overlap, keeps the one that starts first, of these the longest. */
function longest(found: Candidate[]): Candidate[] {
  found.sort(
    (one, other) => one.block - other.block || one.start - other.start || other.end - one.end,
  );
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (last !== undefined && last.block === candidate.block && candidate.start < last.end)
      continue;
    kept.push(candidate);
  }
  return kept;
}
