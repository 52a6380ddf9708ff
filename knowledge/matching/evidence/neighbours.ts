import { APOSTROPHE, DASH, kindAt, SKIP, SPACE, UPPER, WORD } from '../../text/characters';
import { everyExpression, expression, L, LU } from '../../text/expression';
import { plainWord, plainWordAt } from '../../text/plain-word';
import { AFTER_APOSTROPHE } from '../../text/words';

const IN_WORD = WORD | SKIP;
const isWord = (text: string, at: number): boolean => (kindAt(text, at) & IN_WORD) !== 0;
const isSpace = (text: string, at: number): boolean => (kindAt(text, at) & SPACE) !== 0;

const NO_LETTERS = everyExpression`[^${L}]+`;
/** Shortened titles, whose dot ends no sentence. */
const DOTTED = expression`^(?:mr|mrs|ms|dr|prof|sen|sens|rep|gov|gen|col|maj|capt|lt|sgt|adm|brig|pres|sec|amb|st|hon|rev|sr|sra|m|mme|jr|(?!x)[${L}])$`;

/** Capitals alone up to this length are an acronym, not a name written in capitals. */
const LONGEST_ACRONYM = 5;

/** A word beside a candidate, with nothing between them that ends a name. What it is like is worked out when asked. */
export class Neighbour {
  private plainWord: string | undefined;

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    /** What stands between. `dot`: the dot of a title or an initial. `elision`: d', l'. */
    readonly gap: 'space' | 'hyphen' | 'dot' | 'elision',
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  /** As the lexicon writes it: lower case, no marks, no possessive. */
  get plain(): string {
    this.plainWord ??= plainWordAt(this.source, this.start, this.endOfBare);
    return this.plainWord;
  }

  /** Where the word ends without its possessive s. */
  private get endOfBare(): number {
    const { source, end } = this;
    const has =
      (source.charCodeAt(end - 1) | 32) === SMALL_S && isApostrophe(source.charCodeAt(end - 2));
    return has ? end - 2 : end;
  }

  get capital(): boolean {
    return (kindAt(this.source, this.start) & UPPER) !== 0;
  }

  get allCaps(): boolean {
    // The second letter tells nearly always.
    const second = this.source.charCodeAt(this.start + 1);
    if (second >= 97 && second <= 122 && this.start + 1 < this.end) return false;
    const letters = this.source.slice(this.start, this.endOfBare).replace(NO_LETTERS, '');
    return (
      letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
    );
  }

  /** Few capitals alone: an acronym, no given name or surname. */
  get acronym(): boolean {
    return this.end - this.start <= LONGEST_ACRONYM && this.allCaps;
  }

  get possessive(): boolean {
    const { source, end } = this;
    const last = source.charCodeAt(end - 1);
    // Assad's within the word; Rubios' and Assad' with the apostrophe after it.
    if ((last | 32) === SMALL_S && isApostrophe(source.charCodeAt(end - 2))) return true;
    if (isApostrophe(last) || (isApostrophe(source.charCodeAt(end)) && !isWord(source, end + 1)))
      return true;
    // Turkish: Rusya'nın.
    const apostrophe = this.firstApostrophe();
    return apostrophe > 2 && AFTER_APOSTROPHE.test(this.text.slice(apostrophe + 1));
  }

  private firstApostrophe(): number {
    for (let at = this.start; at < this.end; at += 1)
      if (isApostrophe(this.source.charCodeAt(at))) return at - this.start;
    return -1;
  }
}

const SMALL_S = 115;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0xb4 || code === 0x60 || code === 0x2bc;
}

function neighbour(text: string, start: number, end: number, gap: Neighbour['gap']): Neighbour {
  return new Neighbour(text, start, end, gap);
}

/** Start of the word that ends before `end`: letters, digits, marks, apostrophes within. */
function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0) {
    const kind = kindAt(text, start - 1);
    if ((kind & IN_WORD) === 0) {
      if ((kind & APOSTROPHE) === 0 || start === 1 || !isWord(text, start - 2)) break;
    }
    start -= 1;
  }
  return start;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const kind = kindAt(text, end);
    if ((kind & IN_WORD) === 0) {
      if ((kind & APOSTROPHE) === 0 || !isWord(text, end + 1)) break;
    }
    end += 1;
  }
  return end;
}

/** Lines shorter than this were not wrapped by an editor: they are headings, captions, names on their own. */
const SHORTEST_WRAPPED_LINE = 40;

/** True where the white space between two words parts more than words: a blank line, or the end of a short line. */
function breaksThought(text: string, from: number, to: number): boolean {
  // Nearly always one space.
  if (to - from === 1 && text.charCodeAt(from) === 32) return false;
  const gap = text.slice(from, to);
  const at = gap.indexOf('\n');
  if (at < 0) return false;
  if (gap.indexOf('\n', at + 1) >= 0) return true;
  const end = from + at;
  // No more than a line's length is read: a page may be one text without a break.
  const before = text.slice(Math.max(0, end - SHORTEST_WRAPPED_LINE), end);
  const line = before.length - (before.lastIndexOf('\n') + 1);
  // Source code of a page is indented: such a break is no more than a space.
  return line < SHORTEST_WRAPPED_LINE && gap.length === 1;
}

/**
 * What was found at the places asked about last. Every rule asks for the same words beside a candidate again; those beside
 * the next take their place.
 */
class Memory {
  private readonly texts: string[] = new Array<string>(PLACES).fill('');
  private readonly places = new Int32Array(PLACES).fill(-1);
  private readonly words: (Neighbour | null)[] = new Array<Neighbour | null>(PLACES).fill(null);

  constructor(private readonly read: (text: string, at: number) => Neighbour | null) {}

  at(text: string, at: number): Neighbour | null {
    const slot = at & (PLACES - 1);
    if (this.places[slot] === at && this.texts[slot] === text) return this.words[slot] ?? null;
    const word = this.read(text, at);
    this.places[slot] = at;
    this.texts[slot] = text;
    this.words[slot] = word;
    return word;
  }

  forget(): void {
    this.places.fill(-1);
    this.texts.fill('');
    this.words.fill(null);
  }
}

/** A power of two. */
const PLACES = 64;

/** @returns the word before a position, or null where a sentence, clause or text begins there */
export function wordBefore(text: string, at: number): Neighbour | null {
  return before.at(text, at);
}

/** @returns the word after a position, or null where something ends there; a possessive ends a name too */
export function wordAfter(text: string, at: number): Neighbour | null {
  return after.at(text, at);
}

/** Lets go of the page's text: of a page, no more than single words outlive the call that it was given to. */
export function forgetSurroundings(): void {
  before.forget();
  after.forget();
}

/** Hashtags and handles are no part of the sentence. */
function isTag(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  return sign === '#' || sign === '@';
}

const ACRONYM_BEFORE = expression`(?:[${LU}]\.)+$`;

function readBefore(text: string, at: number): Neighbour | null {
  let end = at;
  while (end > 0 && isSpace(text, end - 1)) end -= 1;
  const spaces = at - end;
  if (end === 0) return null;
  const kind = kindAt(text, end - 1);
  if (spaces === 0) return joinedBefore(text, end, kind);
  if (breaksThought(text, end, at)) return null;
  if (text[end - 1] === '.') {
    const start = startOfWord(text, end - 1);
    const word = text.slice(start, end - 1);
    if (!DOTTED.test(plainWord(word))) return null;
    const acronym = ACRONYM_BEFORE.exec(text.slice(Math.max(0, start - 8), start));
    if (acronym !== null && word.length === 1)
      return neighbour(text, start - acronym[0].length, end - 1, 'space');
    return neighbour(text, start, end - 1, 'dot');
  }
  if ((kind & APOSTROPHE) !== 0 && end > 1 && isWord(text, end - 2)) {
    return neighbour(text, startOfWord(text, end - 1), end, 'space');
  }
  if ((kind & (WORD | SKIP)) === 0) return null;
  const start = startOfWord(text, end);
  return isTag(text, start) ? null : neighbour(text, start, end, 'space');
}

/** What touches a word on its left: a hyphen, an elided article, the dot of an initial without a space. */
function joinedBefore(text: string, end: number, kind: number): Neighbour | null {
  const touching = end - 1;
  if ((kind & DASH) !== 0 && isWord(text, touching - 1) && text[touching] !== '—') {
    return neighbour(text, startOfWord(text, touching), touching, 'hyphen');
  }
  if ((kind & APOSTROPHE) !== 0 && isWord(text, touching - 1)) {
    return neighbour(text, startOfWord(text, touching), touching, 'elision');
  }
  if (text[touching] !== '.') return null;
  const start = startOfWord(text, touching);
  return touching - start === 1 ? neighbour(text, start, touching, 'dot') : null;
}

function readAfter(text: string, at: number): Neighbour | null {
  let start = at;
  while (start < text.length && isSpace(text, start)) start += 1;
  if (start >= text.length) return null;
  if (start > at) {
    if (breaksThought(text, at, start) || !isWord(text, start)) return null;
    return neighbour(text, start, endOfWord(text, start), 'space');
  }
  const kind = kindAt(text, start);
  if ((kind & DASH) === 0 || text[start] === '—' || !isWord(text, start + 1)) return null;
  return neighbour(text, start + 1, endOfWord(text, start + 1), 'hyphen');
}

const before = new Memory(readBefore);
const after = new Memory(readAfter);

const SPACE_UNIT = 32;
/** What may stand before the first word of a sentence. */
const BEFORE_FIRST = '"“”„«»‘’\'([{¿¡*•';

/** True where nothing but quotes, brackets and spaces stands between a position and the end of a sentence or the text's start. */
export function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  // Nearly always a space after a letter.
  if (before > 0 && text.charCodeAt(before) === SPACE_UNIT && isWord(text, before - 1))
    return false;
  while (before >= 0 && (isSpace(text, before) || BEFORE_FIRST.includes(text[before] ?? ''))) {
    if (text[before] === '\n') return true;
    before -= 1;
  }
  if (before < 0) return true;
  // "Mr. Young", "J. Ford": the dot of a title or an initial.
  if (text[before] === '.' && before < at - 1 && isDotted(text, before)) return false;
  return '.!?:;…—–|/•·->'.includes(text[before] ?? '');
}

function isDotted(text: string, dot: number): boolean {
  return DOTTED.test(text.slice(startOfWord(text, dot), dot).toLowerCase());
}

const SENTENCE_END = expression`(?<!\s[${LU}])[.!?](?=\s[${LU}])|\n`;
/** Characters to either side of a place that are read for its sentence. */
const SENTENCE_REACH = 200;

/** @returns the sentence around a place, cut at 200 characters to either side */
export function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - SENTENCE_REACH), at);
  const after = text.slice(at, at + SENTENCE_REACH);
  const begins = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const ends = SENTENCE_END.exec(after)?.index ?? after.length;
  return before.slice(begins) + after.slice(0, ends);
}
