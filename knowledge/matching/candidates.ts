import type { EntityKind, NameKind } from '../schema/types';
import { DASH, kindOfCodePoint, SPACE } from '../text/characters';
import { FLAG } from './layout';
import { entityKindOfRow, isShieldRow, type NameIndex, nameKindOfRow, textOfRow } from './open';
import { Scanner } from './scan';
import { agreementOf, foldedWords } from './verify';

/** A name of the pack that a stretch of the page agrees with. */
export interface Reading {
  readonly row: number;
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

const ARTICLE_BEFORE =
  /(?<![\p{L}\p{N}'’])(?:(?:al|el|ul|аль|эль)[-‐‑–\s]\s?|(?:as|ash|ad|adh|an|ar|at|ath|az|es|esh|ech|ach|ed|en|er|et|ez|aš|eš|eş|аш|ас|ад|ан|ар|ат|аз|эш|эс)[-‐‑–])$/iu;

/** @returns where a name starts when an Arabic article right before it is counted in */
export function startWithArticle(text: string, start: number): number {
  if (start === 0 || (kindOfCodePoint(text.charCodeAt(start - 1)) & (DASH | SPACE)) === 0)
    return start;
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
    for (const [block, text] of blocks.entries()) {
      this.block = block;
      this.text = text;
      this.scanner.scan(text);
    }
    return longest(this.found);
  }

  /** Called by the scanner: verifies each row letter by letter. */
  candidate(
    firstRow: number,
    lastRow: number,
    start: number,
    end: number,
    words: number,
    skippedStart: number,
    skippedEnd: number,
  ): void {
    // biome-ignore format: plain numbers
    const { text, block } = this;
    const whole = text.slice(start, end);
    const named =
      skippedStart < 0 ? whole : text.slice(start, skippedStart) + text.slice(skippedEnd, end);
    const surfaceWords = foldedWords(named);
    const from = startWithArticle(text, start);
    const readings: Reading[] = [];
    let shield = false;
    for (let row = firstRow; row < lastRow; row += 1) {
      const name = textOfRow(this.index, row);
      const nameWords = foldedWords(name);
      const agreement = agreementOf(nameWords, surfaceWords);
      if (agreement === 'none') continue;
      if (isShieldRow(this.index, row)) shield = true;
      else {
        const reading = this.reading(row, agreement === 'spelling');
        if (
          isAcceptable(
            reading,
            name,
            nameWords[0]?.article ?? '',
            whole,
            from < start,
            skippedStart >= 0,
          )
        )
          readings.push(reading);
      }
    }
    if (readings.length === 0 && !shield) return;
    const person = readings.some(({ entityKind }) => entityKind === 'person');
    const withArticle =
      person || readings.some(({ row }) => /^(?:al|el)[- ]/i.test(textOfRow(this.index, row)));
    const at = withArticle ? from : start;
    this.found.push({
      block,
      start: at,
      end,
      surface: text.slice(at, end),
      words,
      readings,
      shield,
    });
  }

  private reading(row: number, respelled: boolean): Reading {
    const flags = this.index.flags[row] ?? 0;
    return {
      row,
      entity: this.index.owners[row] ?? 0,
      nameKind: nameKindOfRow(this.index, row),
      entityKind: entityKindOfRow(this.index, row),
      standsAlone: (flags & FLAG.standsAlone) !== 0,
      marked: (flags & FLAG.marked) !== 0,
      respelled,
    };
  }
}

/** Rules of a name alone, whatever stands around it. */
function isAcceptable(
  reading: Reading,
  name: string,
  nameArticle: string,
  surface: string,
  hasArticle: boolean,
  skipped: boolean,
): boolean {
  // biome-ignore format: plain
  if (skipped && (reading.entityKind !== 'person' || reading.nameKind === 'short')) return false;
  // Acronyms keep their case.
  if (
    reading.nameKind === 'abbreviation' &&
    surface.replaceAll('.', '') !== name.replaceAll('.', '')
  )
    return false;
  const oneWord = !/[\s\p{Pd}]/u.test(surface);
  if (!oneWord) return true;
  // A name of one word in another spelling must be long enough to be told by its sounds.
  if (reading.respelled && surface.length < 5) return false;
  // al-Qaeda is not Qaeda, Al Gore not Gore; al-Sharaa may be Sharaa.
  if (
    nameArticle !== '' &&
    !hasArticle &&
    (reading.entityKind !== 'person' || /^(?:Al|El) /.test(name))
  ) {
    return new RegExp(`^${nameArticle}`, 'i').test(surface) && reading.respelled;
  }
  return true;
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
