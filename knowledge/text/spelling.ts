import { LAST_VOWEL, SOUND, Sounds } from './sounds';

/**
 * Whether two romanised words are spellings of one name. Keys say which are worth asking; this says yes or no. It is
 * deliberately no equivalence: sh may be ch (Charaa), ch may not be s.
 */

/** How far vowels may differ. `strict`: a name of one word. `loose`: a word among others of a longer name. */
export type Tolerance = 'strict' | 'loose';

/** Sounds below this have numbers of their own; letters of other alphabets lie above and are like none. */
const SOUNDS = 64;
const ALIKE = new Uint8Array(SOUNDS * SOUNDS);
for (const [one, other] of [
  ['sh', 'ch'],
  ['sh', 'hacek'],
  ['s', 'hacek'],
  ['ch', 'hacek'],
  ['z', 'zh'],
  ['d', 'dh'],
  ['t', 'th'],
  ['v', 'w'],
  ['k', 'q'],
  ['k', 'c'],
  ['q', 'c'],
  ['g', 'gh'],
  ['kh', 'h'],
] as const) {
  ALIKE[SOUND[one] * SOUNDS + SOUND[other]] = 1;
  ALIKE[SOUND[other] * SOUNDS + SOUND[one]] = 1;
}

function consonantsMeet(one: number, other: number, first: boolean): boolean {
  if (one === other) return true;
  if (one < SOUNDS && other < SOUNDS && ALIKE[one * SOUNDS + other] === 1) return true;
  // Russian g is Ukrainian h: Sybiga, Sybiha. Not at the head of a word, where Gama is not Hama.
  return (
    !first && ((one === SOUND.g && other === SOUND.h) || (one === SOUND.h && other === SOUND.g))
  );
}

function afterVowels({ run, length }: Sounds, from: number): number {
  let at = from;
  while (at < length && (run[at] ?? 0) <= LAST_VOWEL) at += 1;
  return at;
}

/** Reads the vowels from `from` on as one number, base 8; ou is u and ao is au wherever they stand. */
function vowelsAt(sounds: Sounds, from: number): number {
  const end = afterVowels(sounds, from);
  let vowels = 0;
  for (let at = from; at < end; at += 1) {
    const sound = sounds.run[at] ?? 0;
    const next = at + 1 < end ? (sounds.run[at + 1] ?? 0) : 0;
    if (sound === SOUND.o && next === SOUND.u) continue;
    vowels = vowels * 8 + sound;
  }
  return vowels;
}

const { a, e, i, o, u } = SOUND;
const AI = a * 8 + i,
  EI = e * 8 + i,
  IE = i * 8 + e,
  AU = a * 8 + u,
  AO = a * 8 + o,
  IA = i * 8 + a;

/** Vowels that are one sound in another spelling, whatever the name. */
function oneSound(vowels: number): number {
  switch (vowels) {
    case EI:
      return AI;
    case AO:
      return AU;
    default:
      return vowels;
  }
}

function vowelsMeet(one: number, other: number, loose: boolean, last: boolean): boolean {
  const left = oneSound(one);
  const right = oneSound(other);
  if (left === right) return true;
  if (!loose) return false;
  return meetLoosely(left, right, last) || meetLoosely(right, left, last);
}

function meetLoosely(left: number, right: number, last: boolean): boolean {
  switch (left) {
    case a:
      return right === e;
    case e:
      return right === i || right === IE;
    case o:
      return right === u;
    case i:
      return last && right === AI;
    case IA:
      return right === IE;
    case AI:
      // Nikolaevich, Nikolayevich.
      return right === AI * 8 + e;
    case a * 64 + i * 8 + a:
      return right === a * 64 + i * 8 + e || right === e * 64 + i * 8 + a || right === AI * 8 + e;
    default:
      return false;
  }
}

/** Walks two runs of sounds side by side. One is used again and again: nothing is allocated per pair. */
class Walk {
  private left = 0;
  private right = 0;
  private atHead = true;
  /** Short vowels that one spelling may write between two consonants and the other leave out: Hmeimim, Humaymim. */
  private typos = 0;
  private loose = false;
  private one = new Sounds();
  private other = this.one;

  start(one: Sounds, other: Sounds, tolerance: Tolerance): this {
    const long = one.consonants >= 4;
    this.one = one;
    this.other = other;
    this.left = this.right = 0;
    this.atHead = true;
    this.loose = tolerance === 'loose' || long;
    this.typos = long ? 1 : 0;
    return this;
  }

  meets(): boolean {
    for (;;) {
      if (!this.vowelsMeet()) return false;
      const ended = this.left >= this.one.length;
      if (ended !== this.right >= this.other.length) return false;
      if (ended) return true;
      if (
        !consonantsMeet(this.one.run[this.left] ?? 0, this.other.run[this.right] ?? 0, this.atHead)
      )
        return false;
      this.atHead = false;
      this.left += 1;
      this.right += 1;
    }
  }

  private vowelsMeet(): boolean {
    const one = vowelsAt(this.one, this.left);
    const other = vowelsAt(this.other, this.right);
    this.left = afterVowels(this.one, this.left);
    this.right = afterVowels(this.other, this.right);
    const last = this.left >= this.one.length;
    if (vowelsMeet(one, other, this.loose, last)) return true;
    const written = one === 0 ? other : other === 0 ? one : Number.POSITIVE_INFINITY;
    if (last || this.atHead || written >= 8 || this.typos === 0) return false;
    this.typos -= 1;
    return true;
  }
}

const walk = new Walk();

/** @returns true where the two runs of sounds may be one name */
export function soundsMeet(one: Sounds, other: Sounds, tolerance: Tolerance): boolean {
  return one.consonants === other.consonants && walk.start(one, other, tolerance).meets();
}
