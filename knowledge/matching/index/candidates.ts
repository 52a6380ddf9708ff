import { DASH, kindOfCodePoint, SPACE } from '../../text/characters';
import { expression, L } from '../../text/expression';
import { remembered } from '../../text/remembered';
import type { Candidate } from '../types';
import { keysOfName } from './compile';
import { isBlocklistRow, type NameIndex, type Span, SpanMemory } from './open';
import { type Finding, type FrontedName, RowReader } from './rows';
import { Scanner, WORD_NUMBERS } from './scan';

/** Strict keys of a word, see `WordPlace.key`: a page asks for those of its people's names again and again. */
export const strictKeysOf = remembered((word: string): readonly number[] =>
  keysOfName(word).map(({ strict }) => strict),
);

/** A capitalised word of the page. */
export interface WordPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly key: number;
}

const ARTICLE_BEFORE = expression`(?<![${L}0-9]|(?<!(?<![${L}])[dl])['’])(?:(?:al|el|ul|аль|эль)[-‐‑–\s]\s?|(?:as|ash|ad|adh|an|ar|at|ath|az|es|esh|ech|ach|ed|en|er|et|ez|aš|eš|eş|аш|ас|ад|ан|ар|ат|аз|эш|эс)[-‐‑–])$`;

/** @returns where a name starts when an Arabic article right before it is counted in */
export function startWithArticle(text: string, start: number): number {
  if (start < 3) return start;
  const gap = kindOfCodePoint(text.charCodeAt(start - 1));
  if ((gap & (DASH | SPACE)) === 0) return start;
  // With a space only al, el, ul (and аль, эль) count: nearly every other word is told apart by its last letter.
  if ((gap & SPACE) !== 0 && !'lLьЬ-‐‑–'.includes(text.charAt(start - 2))) return start;
  const found = ARTICLE_BEFORE.exec(text.slice(Math.max(0, start - 6), start).toLowerCase());
  return found === null ? start : start - found[0].length;
}

/** What a plain word alone is found to be: the same wherever it stands, so it is worked out once. */
interface KnownWord {
  /** Identity of the word in the scanner's cache. */
  readonly identity: number;
  readonly surface: string;
  readonly finding: Finding;
}

/** Low bits of a key. */
const LIKELY = 0xfff;

/** Collects the candidates of a page. */
export class CandidateFinder {
  private found: Candidate[] = [];
  private blocks: readonly string[] = [];
  private readonly scanner: Scanner;
  private readonly words: (KnownWord | undefined)[] = [];
  private readonly wordsAfterArticle: (KnownWord | undefined)[] = [];
  private readonly spans = new SpanMemory<Finding>();
  private readonly rows: RowReader;
  /** By the low bits of a key, the last word with them, counted from 1; for each word the one before it with the same. */
  private readonly heads = new Int32Array(LIKELY + 1);
  private nexts = new Int32Array(0);
  /** How many words are linked; -1 where none are. */
  private chained = -1;

  constructor(private readonly index: NameIndex) {
    this.scanner = new Scanner(index, this);
    this.rows = new RowReader(index);
  }

  /** @returns the candidates of the blocks in reading order; none overlaps another */
  find(blocks: readonly string[]): Candidate[] {
    this.found = [];
    this.blocks = blocks;
    this.chained = -1;
    this.scanner.scan(blocks);
    return longest(this.found);
  }

  /** @returns every place where the page has a word with one of these strict keys and a capital, in reading order */
  wordsOfKeys(keys: Iterable<number>): readonly WordPlace[] {
    const { words, wordCount } = this.scanner;
    if (this.chained !== wordCount) this.chain();
    const found: number[] = [];
    for (const key of keys) {
      for (let word = this.heads[key & LIKELY] ?? 0; word !== 0; word = this.nexts[word - 1] ?? 0)
        if (words[(word - 1) * WORD_NUMBERS + 3] === key) found.push((word - 1) * WORD_NUMBERS);
    }
    if (found.length > 1) found.sort((one, other) => one - other);
    return found.map((at) => ({
      block: words[at] ?? 0,
      start: words[at + 1] ?? 0,
      end: words[at + 2] ?? 0,
      key: words[at + 3] ?? 0,
    }));
  }

  /** Links the page's words whose keys have the same low bits, so that looking for a word does not read all of them. */
  private chain(): void {
    const { words, wordCount } = this.scanner;
    this.heads.fill(0);
    if (this.nexts.length < wordCount) this.nexts = new Int32Array(wordCount * 2);
    for (let word = 0; word < wordCount; word += 1) {
      const low = (words[word * WORD_NUMBERS + 3] ?? 0) & LIKELY;
      this.nexts[word] = this.heads[low] ?? 0;
      this.heads[low] = word + 1;
    }
    this.chained = wordCount;
  }

  /** Shows every capitalised word of the page, in reading order. */
  eachWord(see: (block: number, start: number, end: number) => void): void {
    const { words, wordCount } = this.scanner;
    for (let at = 0; at < wordCount * WORD_NUMBERS; at += WORD_NUMBERS)
      see(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
  }

  /** Called by the scanner: verifies each row letter by letter. */
  candidate(span: Readonly<Span>): boolean {
    const text = this.blocks[span.block] ?? '';
    const from = startWithArticle(text, span.start);
    const afterArticle = from < span.start;
    const { surface: words, finding } =
      this.known(span, afterArticle) ?? this.read(span, text, afterArticle);
    for (const name of finding.fronted) this.addFronted(name, span, text, from);
    if (finding.readings.length === 0 && !finding.blocklisted)
      return finding.wantsArticle || finding.fronted.length > 0;
    const start = finding.fromArticle ? from : span.start;
    const surface = start === span.start ? words : text.slice(start, span.end);
    const { readings, blocklisted } = finding;
    this.add({ block: span.block, start, end: span.end, surface, words: span.words, readings, blocklisted }); // biome-ignore format: one line
    return true;
  }

  private known(span: Readonly<Span>, afterArticle: boolean) {
    const { slot, identity } = span;
    if (slot < 0) return this.spans.get(span, this.scanner.reader.bytes, afterArticle);
    const known = (afterArticle ? this.wordsAfterArticle : this.words)[slot];
    return known?.identity === identity ? known : undefined;
  }

  private read(span: Readonly<Span>, text: string, afterArticle: boolean) {
    const { bytes } = this.scanner.reader;
    const finding = this.rows.verify(span, text, bytes, afterArticle);
    const { slot, identity } = span;
    const surface = text.slice(span.start, span.end);
    if (slot < 0) this.spans.keep(span, bytes, afterArticle, surface, finding);
    else
      (afterArticle ? this.wordsAfterArticle : this.words)[slot] = { identity, surface, finding };
    return { surface, finding };
  }

  /** Puts a candidate in its place: by block and start, of one start the longest first. They come nearly in that order. */
  private add(candidate: Candidate): void {
    const { found } = this;
    let at = found.length;
    found.push(candidate);
    for (; at > 0; at -= 1) {
      const before = found[at - 1];
      if (before === undefined || !standsBefore(candidate, before)) break;
      found[at] = before;
    }
    found[at] = candidate;
  }

  /** A name with small words in front of the capital that the scan met: "port of Tartus". */
  private addFronted(
    name: FrontedName,
    { block, start, end }: Readonly<Span>,
    text: string,
    article: number,
  ): void {
    const found = name.findIn(text, start, end, article);
    if (found === undefined) return;
    const blocklisted = isBlocklistRow(this.index, name.row);
    this.add({
      block,
      start: found.start,
      end,
      surface: text.slice(found.start, end),
      words: found.words,
      readings: blocklisted ? [] : [this.rows.reading(name.row, found.respelled)],
      blocklisted,
    });
  }
}

function standsBefore(one: Candidate, other: Candidate): boolean {
  if (one.block !== other.block) return one.block < other.block;
  return one.start === other.start ? one.end > other.end : one.start < other.start;
}

/** Of candidates that overlap, keeps the one that starts first, of these the longest. */
function longest(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let last: Candidate | undefined;
  for (const candidate of found) {
    if (last?.block === candidate.block && candidate.start < last.end) continue;
    kept.push(candidate);
    last = candidate;
  }
  return kept;
}

/** Finders by index: their buffers are worth keeping. They remember words and what these name, not pages. */
const finders = new WeakMap<NameIndex, { page: CandidateFinder; second: CandidateFinder }>();

function findersOf(index: NameIndex) {
  const known = finders.get(index);
  if (known !== undefined) return known;
  const made = { page: new CandidateFinder(index), second: new CandidateFinder(index) };
  finders.set(index, made);
  return made;
}

/** The finder for a page's blocks. */
export function finderOf(index: NameIndex): CandidateFinder {
  return findersOf(index).page;
}

/** The finder for words that the matcher makes up itself ("Putin" of "Putins"): it must not forget the page's. */
export function secondFinderOf(index: NameIndex): CandidateFinder {
  return findersOf(index).second;
}
