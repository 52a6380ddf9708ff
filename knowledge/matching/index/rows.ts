import { APOSTROPHE, DASH, kindAt, SKIP, SPACE, WORD } from '../../text/characters';
import type { Reading } from '../types';
import {
  entityKindOfRow,
  FLAG,
  isBlocklistRow,
  type NameIndex,
  nameKindOfRow,
  type Span,
  textOfRow,
} from './open';
import { type Agreement, agreementOf, capitalisedTail, FoldedWords, Surface } from './verify';

/** Of сім'я and військово-морська, the apostrophe and the soft sign too. */
const INSIDE_WORD = WORD | SKIP | APOSTROPHE;

/** @returns where the word begins that is `count` words before `start`, with one space or hyphen between each; -1 where there is none */
function startOfFront(text: string, start: number, count: number): number {
  let at = start;
  for (let words = 0; words < count; words += 1) {
    if (at === 0 || (kindAt(text, at - 1) & (SPACE | DASH)) === 0) return -1;
    at -= 1;
    const end = at;
    while (at > 0 && (kindAt(text, at - 1) & INSIDE_WORD) !== 0) at -= 1;
    if (at === end) return -1;
  }
  return at;
}

const named = new FoldedWords();
const written = new FoldedWords();

/** Compares one letter, which refuses nearly every place: Latin words in front have no other spelling at their end. */
function mayStandBefore(name: string, tail: string, text: string, start: number): boolean {
  const last = name.charCodeAt(name.length - tail.length - 2);
  return last >= 128 || (text.charCodeAt(start - 2) | 32) === (last | 32);
}

/** A name's words in front of its first capital, found on the page. */
export interface Fronted {
  /** UTF-16 offset at which the whole name starts. */
  readonly start: number;
  readonly words: number;
  readonly respelled: boolean;
}

/** A name of the pack that begins with words without a capital. */
export class FrontedName {
  private readonly words: number;
  /** Words in front of the tail. */
  private readonly front: number;
  /** Of a first word that has one spelling; 0 where it has several. */
  private readonly firstLetter: number;
  /** How texts of a page agree with the name: a page has the same again and again. */
  private readonly known = new Map<string, Agreement>();

  /** @param tail its {@link capitalisedTail} */
  constructor(
    readonly row: number,
    private readonly name: string,
    private readonly tail: string,
  ) {
    this.words = named.read(name).count;
    const { ordinary, article, letters } = named.word(0);
    const first = letters[0] ?? 0;
    this.firstLetter = ordinary && article === '' && first < 128 ? first : 0;
    this.front = this.words - written.read(tail).count;
  }

  /**
   * @param article where an Arabic article before the tail starts: "famiglia al-Assad"
   * @returns the whole name, where its front stands before the tail at `start` to `end`; undefined where it does not
   */
  findIn(text: string, start: number, end: number, article: number): Fronted | undefined {
    if (article === start && !mayStandBefore(this.name, this.tail, text, start)) return undefined;
    const from = startOfFront(text, article, this.front);
    if (from < 0 || !this.mayBegin(text.charCodeAt(from))) return undefined;
    const agreement = this.agreement(text.slice(from, end));
    if (agreement === 'none') return undefined;
    return { start: from, words: this.words, respelled: agreement === 'spelling' };
  }

  private mayBegin(unit: number): boolean {
    return this.firstLetter === 0 || unit >= 128 || (unit | 32) === this.firstLetter;
  }

  private agreement(surface: string): Agreement {
    const known = this.known.get(surface);
    if (known !== undefined) return known;
    const agreement = agreementOf(named.read(this.name), written.read(surface));
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(surface, agreement);
    return agreement;
  }
}

const MOST_KNOWN = 64;

/** What the names of a span come to. */
export interface Finding {
  readonly readings: readonly Reading[];
  readonly blocklisted: boolean;
  /** The mention begins with the article that stands before the words. */
  readonly fromArticle: boolean;
  /** No name, and only for want of an article before the words. */
  readonly wantsArticle: boolean;
  /** Names that have small words in front of these: "port of Tartus". Whether they stand there is looked at each time. */
  readonly fronted: readonly FrontedName[];
}

/** Names of a pack in which a name of one word may be spelled otherwise, people's aside. */
const LARGEST_TOLERANT_PACK = 5_000;
/** Rows whose readings are kept from one hit to the next. */
const KEPT_READINGS = 1024;

/** Reads the rows that a span of the page may name, letter by letter. */
export class RowReader {
  private readonly kept: (Reading | undefined)[] = new Array(KEPT_READINGS);
  private readonly surface = new Surface();
  private readonly name = new FoldedWords();

  /** So many towns sound like words: Linxia and Linux. Theirs must be spelled as in the pack. */
  private readonly isLarge: boolean;

  constructor(private readonly index: NameIndex) {
    this.isLarge = index.rows > LARGEST_TOLERANT_PACK;
  }

  /**
   * @param bytes what the scanner has read, in which the span has its bytes
   * @param afterArticle an Arabic article stands right before the span
   */
  verify(span: Readonly<Span>, text: string, bytes: Uint8Array, afterArticle: boolean): Finding {
    const { firstRow, endRow, tag, words } = span;
    const surface = this.surface.set(text, span, bytes, afterArticle);
    const readings: Reading[] = [];
    const fronted: FrontedName[] = [];
    let blocklisted = false;
    const same = words === 1 && !afterArticle && this.hasSameBytes(span, bytes);
    for (let row = firstRow; row < endRow; row += 1) {
      if (this.index.tags[row] !== tag) continue;
      const small = this.beginsSmall(row);
      if (same && !small && !this.sameBytes(row, span, bytes)) continue;
      const reading = this.read(row, span, surface, bytes);
      if (reading === 'blocklisted') blocklisted = true;
      else if (reading !== undefined) readings.push(reading);
      else if (small) this.addFronted(row, fronted);
    }
    if (readings.length === 0 && !blocklisted && fronted.length === 0)
      return surface.needsArticle ? WANTS_ARTICLE : NOTHING;
    if (readings.length > 1) {
      const { whole } = surface;
      readings.sort((one, other) => Number(other.name === whole) - Number(one.name === whole));
    }
    const fromArticle = readings.some(takesArticle);
    return { readings, blocklisted, fromArticle, wantsArticle: surface.needsArticle, fronted };
  }

  private addFronted(row: number, fronted: FrontedName[]): void {
    const name = textOfRow(this.index, row);
    const tail = capitalisedTail(name);
    if (tail !== '') fronted.push(new FrontedName(row, name, tail));
  }

  /** A town written letter for letter needs no look at those that only sound like it. */
  private hasSameBytes(span: Readonly<Span>, bytes: Uint8Array): boolean {
    for (let row = span.firstRow; row < span.endRow; row += 1)
      if (this.sameBytes(row, span, bytes)) return true;
    return false;
  }

  /** True where a row's name begins in lower case, told by its first bytes: a to z, or а to я. */
  private beginsSmall(row: number): boolean {
    const { texts, textStarts } = this.index;
    const at = textStarts[row] ?? 0;
    const first = texts[at] ?? 0;
    if (first < 0x80) return first >= 97 && first <= 122;
    return first === 0xd1 || (first === 0xd0 && (texts[at + 1] ?? 0) >= 0xb0);
  }

  private read(
    row: number,
    span: Readonly<Span>,
    surface: Surface,
    bytes: Uint8Array,
  ): Reading | 'blocklisted' | undefined {
    // Byte for byte first: it is the common case, and costs no string.
    let respelled = false;
    let nameArticle = '';
    if (span.skippedStart >= 0 || !this.sameBytes(row, span, bytes)) {
      const { texts, textStarts } = this.index;
      const end = Math.min(textStarts[row + 1] ?? 0, texts.length);
      const name = this.name.readBytes(texts, textStarts[row] ?? 0, end);
      const agreement = agreementOf(name, surface.folded());
      if (agreement === 'none') return undefined;
      respelled = agreement === 'spelling';
      nameArticle = name.word(0).article;
    }
    if (isBlocklistRow(this.index, row)) return 'blocklisted';
    const reading = this.reading(row, respelled);
    if (respelled && surface.words === 1 && this.isLarge && reading.entityKind !== 'person')
      return undefined;
    return isAcceptable(reading, nameArticle, surface) ? reading : undefined;
  }

  private sameBytes(
    row: number,
    { startByte, endByte }: Readonly<Span>,
    bytes: Uint8Array,
  ): boolean {
    const { texts, textStarts } = this.index;
    const from = textStarts[row] ?? 0;
    const length = (textStarts[row + 1] ?? 0) - from;
    if (length !== endByte - startByte) return false;
    for (let at = 0; at < length; at += 1)
      if (texts[from + at] !== bytes[startByte + at]) return false;
    return true;
  }

  /** @param respelled the page spells the row's name otherwise */
  reading(row: number, respelled: boolean): Reading {
    const place = row % KEPT_READINGS;
    const kept = this.kept[place];
    if (kept?.row === row && kept.respelled === respelled) return kept;
    const flags = this.index.flags[row] ?? 0;
    const reading: Reading = {
      row,
      name: textOfRow(this.index, row),
      entity: this.index.owners[row] ?? 0,
      nameKind: nameKindOfRow(this.index, row),
      entityKind: entityKindOfRow(this.index, row),
      isUnambiguous: (flags & FLAG.isUnambiguous) !== 0,
      isAmbiguous: (flags & FLAG.ambiguous) !== 0,
      marked: (flags & FLAG.marked) !== 0,
      respelled,
    };
    this.kept[place] = reading;
    return reading;
  }
}

const NOTHING: Finding = {
  readings: [],
  blocklisted: false,
  fromArticle: false,
  wantsArticle: false,
  fronted: [],
};
const WANTS_ARTICLE: Finding = { ...NOTHING, wantsArticle: true };

/** A person's mention begins with the article before the name; another's only where the pack's name does. */
function takesArticle({ entityKind, name }: Reading): boolean {
  return entityKind === 'person' || /^(?:al|el|аль|эль|аш)[- ]/i.test(name);
}

const SHORTEST_SPOKEN = 4;

/** Acronyms that are read as words are written as words too: Opec, Nasdaq. */
function isSpokenAcronym(name: string, written: string): boolean {
  return (
    name.length >= SHORTEST_SPOKEN &&
    name === name.toUpperCase() &&
    written === name.charAt(0) + name.slice(1).toLowerCase()
  );
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
    whole.replaceAll('.', '') !== name.replaceAll('.', '') &&
    !isSpokenAcronym(name, whole)
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
