import { isCyrillic, stemIsUnsure } from '../../text/cyrillic';
import { chain } from '../../text/keys';
import { TextReader } from '../../text/reader';
import { isArticle, Word } from '../../text/words';
import type { IndexName } from '../types';
import {
  BLOCKLIST,
  FLAG,
  FORMAT,
  firstProbe,
  HEADER_WORDS,
  MAGIC,
  ROOM,
  secondProbe,
} from './open';
import { capitalisedTail } from './verify';

/** One way to look a name up. */
export interface NameKeys {
  /** Loose keys of its words, articles left out. */
  readonly loose: readonly number[];
  /** Strict key of its last word; counts where there is no other. */
  readonly strict: number;
}

const reader = new TextReader();
const joinedReader = new TextReader();
const word = new Word();

/** Collects one way of reading a name. */
class Reading {
  readonly loose: number[] = [];
  strict = 0;
  add(): void {
    this.loose.push(word.keys.loose);
    this.strict = word.keys.strict;
  }
}

/**
 * @returns the ways to look a name up: as it is; with its articles written onto the words (Alsharaa); with words in
 * -им or -ом taken as nominatives (Максим); by its part from the first capital on (port of Tartus). Empty where it has no
 * word to match by.
 */
export function keysOfName(text: string): readonly NameKeys[] {
  const tail = capitalisedTail(text);
  return tail === '' ? keysOfWords(text) : [...keysOfWords(text), ...keysOfWords(tail)];
}

function keysOfWords(text: string): readonly NameKeys[] {
  const plain = new Reading();
  const joined = new Reading();
  const whole = new Reading();
  let article = false;
  let hasArticle = false;
  let unsure = false;
  reader.load(text);
  for (let at = reader.nextWord(true); at >= 0; at = reader.nextWord(true)) {
    reader.readWord(at, reader.nextShift);
    if (isArticle(reader) && reader.end < reader.length) {
      article = true;
      continue;
    }
    word.read(reader);
    plain.add();
    const latin = (reader.letters[0] ?? 0) < 128;
    if (article && latin) readJoined();
    joined.add();
    hasArticle ||= article && latin;
    if (isCyrillic(reader.letters[0] ?? 0) && stemIsUnsure(reader.letters, reader.letterCount)) {
      word.keys.ofLetters(reader.letters, 0, reader.letterCount);
      unsure = true;
    } else word.read(reader);
    whole.add();
    article = false;
  }
  if (plain.loose.length === 0) return [];
  return [plain, ...(hasArticle ? [joined] : []), ...(unsure ? [whole] : [])];
}

/** Reads the word with "al" written onto it. */
function readJoined(): void {
  const count = Math.min(reader.letterCount, 60);
  joinedReader.letters[0] = 97;
  joinedReader.letters[1] = 108;
  joinedReader.letters.set(reader.letters.subarray(0, count), 2);
  joinedReader.letterCount = count + 2;
  word.read(joinedReader);
}

/** In front of another word with a capital: what running text writes small in a name. */
const ARTICLE = /^The (?=[A-Z])/;
const PART_OF_PLACE =
  /^(?:(?:North|South|East|West)[a-z]*ern|Central|Upper|Lower|Greater|Sub)[ -](?=[A-Z])/;
/** Bits of a bitmap for each thing in it: about 1 in 40 absent things is let through. */
const BITS_PER_ENTRY = 10;
const ROWS_PER_BUCKET = 4;

interface Row {
  readonly hash: number;
  readonly owner: number;
  readonly flags: number;
  readonly text: string;
}

/** What the names come to before it is laid out. */
interface Gathered {
  readonly rows: Row[];
  readonly singles: number[];
  readonly prefixes: Set<number>;
}

/**
 * Compiles names into the index that `openIndex` reads in place.
 * The same names in the same order give the same bytes.
 * @param blocklist names that are no entity's and keep their parts from being matched: "Ain al-Asad"
 */
export function buildIndex(names: readonly IndexName[], blocklist: readonly string[]): Uint8Array {
  const gathered: Gathered = { rows: [], singles: [], prefixes: new Set() };
  let entities = 0;
  for (const name of names) {
    for (const text of writtenForms(name)) gather(gathered, text, name.entity, flagsOf(name));
    if (name.entity >= entities) entities = name.entity + 1;
  }
  for (const text of blocklist) gather(gathered, text, BLOCKLIST, 0);
  gathered.rows.sort(byHash);
  return layOut(dropRepeated(gathered.rows), gathered.singles, gathered.prefixes, entities);
}

/**
 * A name, and with a small letter in front where running text writes it so: the New York Times, southern California. Not
 * where the pack says more of the name, which it finds by its spelling.
 */
function writtenForms({ text, entityKind, isAmbiguous }: IndexName): readonly string[] {
  const isSmall =
    (ARTICLE.test(text) && entityKind !== 'person') ||
    (PART_OF_PLACE.test(text) && entityKind === 'place');
  return isSmall && isAmbiguous !== true
    ? [text, text.charAt(0).toLowerCase() + text.slice(1)]
    : [text];
}

function flagsOf(name: IndexName): number {
  return (
    (FLAG.nameKinds.indexOf(name.nameKind) + 5 * FLAG.entityKinds.indexOf(name.entityKind)) |
    (name.isAmbiguous === true ? FLAG.ambiguous : 0) |
    (name.isUnambiguous ? FLAG.isUnambiguous : 0) |
    (name.marked ? FLAG.marked : 0)
  );
}

function gather(into: Gathered, text: string, owner: number, flags: number): void {
  for (const { loose, strict } of keysOfName(text)) {
    if (loose.length === 1) {
      into.singles.push(strict);
      into.rows.push({ hash: strict >>> 0, owner, flags, text });
      continue;
    }
    let hash = 0;
    for (const key of loose) {
      hash = chain(hash, key);
      into.prefixes.add(hash);
    }
    into.rows.push({ hash: hash >>> 0, owner, flags, text });
  }
}

/** By hash; what is left makes the order, and so the bytes, depend on nothing but the names. */
function byHash(one: Row, other: Row): number {
  if (one.hash !== other.hash) return one.hash - other.hash;
  if (one.owner !== other.owner) return one.owner - other.owner;
  if (one.text !== other.text) return one.text < other.text ? -1 : 1;
  return one.flags - other.flags;
}

function dropRepeated(rows: readonly Row[]): Row[] {
  return rows.filter((row, at) => {
    const before = rows[at - 1];
    return (
      before === undefined ||
      before.hash !== row.hash ||
      before.owner !== row.owner ||
      before.text !== row.text
    );
  });
}

/** Bits of the size of a bitmap or table with at least this many places. */
function bitsFor(places: number, least: number): number {
  let bits = least;
  while (2 ** bits < places) bits += 1;
  return bits;
}

const align = (offset: number): number => (offset + 7) & ~7;

function layOut(
  rows: readonly Row[],
  singles: readonly number[],
  prefixes: ReadonlySet<number>,
  entities: number,
): Uint8Array {
  const texts = encodeTexts(rows);
  const bucketBits = bitsFor(rows.length / ROWS_PER_BUCKET, 4);
  const singleBits = bitsFor((new Set(singles).size * BITS_PER_ENTRY) / 1.5, 10);
  const prefixBits = bitsFor((prefixes.size * BITS_PER_ENTRY) / 1.5, 10);
  const sizes = [
    2 ** singleBits / 8,
    2 ** prefixBits / 8,
    (2 ** bucketBits + 1) * 4,
    rows.length * 2,
    rows.length * 4,
    (rows.length + 1) * 4,
    rows.length,
    texts.bytes.length,
  ];
  const offsets: number[] = [];
  let end = HEADER_WORDS * 4;
  for (const size of sizes) {
    offsets.push(end);
    end = align(end + size);
  }
  const bytes = new Uint8Array(end);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  header.set([
    MAGIC,
    FORMAT,
    end,
    rows.length,
    bucketBits,
    singleBits,
    prefixBits,
    entities,
    ...offsets,
  ]);
  fillBitmap(bytes.subarray(header[ROOM.singles]), singles, singleBits);
  fillBitmap(bytes.subarray(header[ROOM.prefixes]), prefixes, prefixBits);
  fillRows(bytes, header, rows, bucketBits);
  new Uint32Array(bytes.buffer, header[ROOM.textStarts], rows.length + 1).set(texts.starts);
  bytes.set(texts.bytes, header[ROOM.texts]);
  return bytes;
}

function fillBitmap(bitmap: Uint8Array, hashes: Iterable<number>, bits: number): void {
  for (const hash of hashes) {
    for (const bit of [firstProbe(hash, bits), secondProbe(hash, bits)]) {
      bitmap[bit >>> 3] = (bitmap[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
}

function fillRows(
  bytes: Uint8Array,
  header: Uint32Array,
  rows: readonly Row[],
  bucketBits: number,
): void {
  const buckets = new Uint32Array(bytes.buffer, header[ROOM.buckets], 2 ** bucketBits + 1);
  const tags = new Uint16Array(bytes.buffer, header[ROOM.tags], rows.length);
  const owners = new Uint32Array(bytes.buffer, header[ROOM.owners], rows.length);
  const flags = new Uint8Array(bytes.buffer, header[ROOM.flags], rows.length);
  for (const [at, row] of rows.entries()) {
    const bucket = row.hash >>> (32 - bucketBits);
    buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + 1;
    tags[at] = row.hash & 0xffff;
    owners[at] = row.owner;
    flags[at] = row.flags;
  }
  for (let at = 1; at < buckets.length; at += 1)
    buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
}

function encodeTexts(rows: readonly Row[]): { bytes: Uint8Array; starts: Uint32Array } {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(rows.length + 1);
  const parts = rows.map((row, at) => {
    const bytes = encoder.encode(row.text);
    starts[at + 1] = (starts[at] ?? 0) + bytes.length;
    return bytes;
  });
  const bytes = new Uint8Array(starts[rows.length] ?? 0);
  for (const [at, part] of parts.entries()) bytes.set(part, starts[at]);
  return { bytes, starts };
}
