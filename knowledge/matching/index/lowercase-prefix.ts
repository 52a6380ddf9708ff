import { APOSTROPHE, DASH, kindOfCodePoint, SKIP, SPACE, WORD } from '../../text/characters';
import { FoldedWords } from './folded-words';
import { type Agreement, agreementOf } from './verify';

/** Words of a name with the articles that are written onto them left aside: the "al-" of al-Qaeda is not a word in front. */
const WORDS = /(?<!\p{L})(?!(?:al|el|as|ash|ad|an|ar|at|az)-)\p{L}[\p{L}\p{M}'’ʼ]*/gu;

/**
 * The part of a name from its first capital on, where words without one stand in front: "Tartus" of "port of Tartus". The
 * scan stops at capitals only, so such a name is filed under this part and its front is read backwards from it.
 * @returns '' where the name begins with a capital, has none, or is of a script without case
 */
export function capitalisedTail(name: string): string {
  let front = false;
  for (const { 0: word, index } of name.matchAll(WORDS)) {
    if (/^\p{Lu}/u.test(word)) return front ? name.slice(index) : '';
    if (!/^\p{Ll}/u.test(word)) return '';
    front = true;
  }
  return '';
}

const kindAt = (text: string, at: number): number => kindOfCodePoint(text.charCodeAt(at) || 0);

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
  /** How texts of a page agree with the name: a page has the same again and again. */
  private readonly known = new Map<string, Agreement>();

  /** @param tail its {@link capitalisedTail} */
  constructor(
    readonly row: number,
    private readonly name: string,
    private readonly tail: string,
  ) {
    this.words = named.read(name).count;
    this.front = this.words - written.read(tail).count;
  }

  /**
   * @param article where an Arabic article before the tail starts: "famiglia al-Assad"
   * @returns the whole name, where its front stands before the tail at `start` to `end`; undefined where it does not
   */
  findIn(text: string, start: number, end: number, article: number): Fronted | undefined {
    if (article === start && !mayStandBefore(this.name, this.tail, text, start)) return undefined;
    const from = startOfFront(text, article, this.front);
    if (from < 0) return undefined;
    const agreement = this.agreement(text.slice(from, end));
    if (agreement === 'none') return undefined;
    return { start: from, words: this.words, respelled: agreement === 'spelling' };
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
