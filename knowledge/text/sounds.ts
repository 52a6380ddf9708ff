/**
 * The sounds that a romanised word stands for, as far as spellings of one name agree on them.
 *
 * A word's folded letters become a run of sounds: digraphs are one sound (kh, sh, sch, tch), doubled letters
 * count once, letters that only guide the reader are left out (a final h, the e of Poutine). Sounds are finer than
 * what the index hashes (`soundClass`) and coarser than letters: `spelling.ts` says which may stand for which.
 */

/** Sounds as numbers. Vowels come first so that one comparison tells them from consonants. */
export const SOUND = {
  none: 0,
  a: 1,
  e: 2,
  i: 3,
  o: 4,
  u: 5,
  b: 8,
  p: 9,
  d: 10,
  dh: 11,
  t: 12,
  th: 13,
  f: 14,
  v: 15,
  w: 16,
  s: 17,
  sh: 18,
  ch: 19,
  hacek: 20,
  z: 21,
  zh: 22,
  j: 23,
  k: 24,
  q: 25,
  c: 26,
  g: 27,
  gh: 28,
  kh: 29,
  h: 30,
  l: 31,
  m: 32,
  n: 33,
  r: 34,
  x: 35,
  y: 36,
} as const;
export const LAST_VOWEL = SOUND.u;

/** Class of each sound for hashing: sounds in one class are worth a closer look. Digits and others keep their own. */
const CLASS = new Uint8Array(64);
for (const [first, ...others] of [
  ['a', 'e'],
  ['i', 'y'],
  ['o', 'u'],
  ['b'],
  ['p'],
  ['d', 'dh'],
  ['t', 'th'],
  ['f'],
  ['v', 'w'],
  ['s', 'sh', 'ch', 'hacek'],
  ['z', 'zh'],
  ['j'],
  ['k', 'q', 'c'],
  ['g', 'gh', 'kh', 'h'],
  ['l'],
  ['m'],
  ['n'],
  ['r'],
] as const) {
  CLASS[SOUND[first]] = SOUND[first];
  for (const other of others) CLASS[SOUND[other]] = SOUND[first];
}

const MAX_SOUNDS = 132;
const code = (letter: string): number => letter.charCodeAt(0);
const A = code('a'),
  B = code('b'),
  C = code('c'),
  D = code('d'),
  E = code('e'),
  G = code('g'),
  H = code('h'),
  I = code('i'),
  J = code('j'),
  K = code('k'),
  L = code('l'),
  N = code('n'),
  O = code('o'),
  P = code('p'),
  R = code('r'),
  S = code('s'),
  T = code('t'),
  U = code('u'),
  X = code('x'),
  Y = code('y'),
  Z = code('z');

/** Sound of a letter that stands for itself. */
const PLAIN = new Uint8Array(128);
for (const letter of 'aeioubpdtfvwszjkqglmnrh') {
  PLAIN[code(letter)] = SOUND[letter as keyof typeof SOUND];
}
PLAIN[Y] = SOUND.i;
PLAIN[C] = SOUND.c;

function isVowelLetter(letter: number): boolean {
  return (
    letter === A || letter === E || letter === I || letter === O || letter === U || letter === Y
  );
}

/** A run of sounds; reused, so that nothing is allocated per word. */
export class Sounds {
  readonly run = new Uint8Array(MAX_SOUNDS);
  length = 0;
  consonants = 0;

  /** Reads a word of Latin letters (folded; digits allowed). */
  read(letters: Uint16Array, count: number): void {
    this.length = 0;
    this.consonants = 0;
    let at = 0;
    // Yevgeny and Evgeny, Jewgeni apart.
    if (count > 2 && letters[0] === Y && letters[1] === E) at = 1;
    if (count > 5 && startsAsServant(letters)) at = this.takeServant();
    const end = count > 4 && endsInSilentE(letters, count) ? count - 1 : count;
    while (at < end) at += this.step(letters, at, end);
  }

  /** Abdullah, Abdallah; Abdulrahman, Abdelrahman: the vowel before the article is not part of the name. */
  private takeServant(): number {
    this.takeTwo(SOUND.a, SOUND.b, 0);
    this.takeTwo(SOUND.d, SOUND.u, 0);
    return 4;
  }

  /** Reads one sound. @returns the number of letters taken */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one case a letter, each of one line
  private step(letters: Uint16Array, at: number, end: number): number {
    const letter = letters[at] ?? 0;
    const next = at + 1 < end ? (letters[at + 1] ?? 0) : 0;
    if (next === H) {
      const pair = pairWithH(letter);
      if (pair !== 0) return this.take(pair, 2);
    }
    switch (letter) {
      case E:
        return next === E ? this.take(SOUND.i, 2) : this.take(SOUND.e, 1);
      case O:
        return next === O ? this.take(SOUND.u, 2) : this.take(SOUND.o, 1);
      case A:
        return next === E ? this.takeTwo(SOUND.a, SOUND.i, 2) : this.take(SOUND.a, 1);
      case S:
        return next === C && spells(letters, at + 2, end, H)
          ? this.take(SOUND.sh, 3)
          : this.take(SOUND.s, 1);
      case T:
        return this.stepT(letters, at, end, next);
      case D:
        if (next === J) return this.take(SOUND.j, 2);
        return next === Z && spells(letters, at + 2, end, H)
          ? this.take(SOUND.j, 3)
          : this.take(SOUND.d, 1);
      case C:
        if (next === K) return this.take(SOUND.k, 2);
        return this.take(next === E || next === I || next === Y ? SOUND.s : SOUND.c, 1);
      case X:
        return this.takeTwo(SOUND.k, SOUND.s, 1);
      case H:
        return this.isSilentH(next) ? 1 : this.take(SOUND.h, 1);
      case J:
        return this.take(this.soundOfJ(letters, at, end), 1);
      default:
        return this.take(
          letter < 128 ? (PLAIN[letter] ?? 0) || letterAsSound(letter) : letterAsSound(letter),
          1,
        );
    }
  }

  /** tch and tsch are ch: Tchekhov, Tschechow. */
  private stepT(letters: Uint16Array, at: number, end: number, next: number): number {
    if (next === C && spells(letters, at + 2, end, H)) return this.take(SOUND.ch, 3);
    const long = next === S && spells(letters, at + 2, end, C) && spells(letters, at + 3, end, H);
    return long ? this.take(SOUND.ch, 4) : this.take(SOUND.t, 1);
  }

  /** At the end after a vowel: Hamah, Sharaah. */
  private isSilentH(next: number): boolean {
    return next === 0 && this.length > 0 && (this.run[this.length - 1] ?? 0) <= LAST_VOWEL;
  }

  /** Sergej, Lavrentjew: a j after a consonant, or at the end, is a vowel. Jolani, Najib: it is not. */
  private soundOfJ(letters: Uint16Array, at: number, end: number): number {
    if (at === 0) return SOUND.j;
    if (at + 1 === end) return SOUND.i;
    const before = letters[at - 1] ?? 0;
    if (isVowelLetter(before)) return SOUND.j;
    return isVowelLetter(letters[at + 1] ?? 0) && before !== N && before !== J ? SOUND.i : SOUND.j;
  }

  private takeTwo(first: number, second: number, letters: number): number {
    this.take(first, 0);
    return this.take(second, letters);
  }

  private take(sound: number, letters: number): number {
    const last = this.length > 0 ? (this.run[this.length - 1] ?? 0) : 0;
    if (last !== sound) {
      this.run[this.length++] = sound;
      if (sound > LAST_VOWEL) this.consonants += 1;
    }
    return letters;
  }
}

function pairWithH(letter: number): number {
  switch (letter) {
    case S:
      return SOUND.sh;
    case C:
      return SOUND.ch;
    case K:
      return SOUND.kh;
    case G:
      return SOUND.gh;
    case D:
      return SOUND.dh;
    case T:
      return SOUND.th;
    case Z:
      return SOUND.zh;
    case P:
      return SOUND.f;
    default:
      return 0;
  }
}

/** Abd and a vowel before the l or r of an article. */
function startsAsServant(letters: Uint16Array): boolean {
  const vowel = letters[3] ?? 0;
  const article = letters[4] ?? 0;
  return (
    letters[0] === A &&
    letters[1] === B &&
    letters[2] === D &&
    isVowelLetter(vowel) &&
    (article === L || article === R)
  );
}

function spells(letters: Uint16Array, at: number, end: number, letter: number): boolean {
  return at < end && letters[at] === letter;
}

/** The e that French adds to names in -in: Poutine. */
function endsInSilentE(letters: Uint16Array, count: number): boolean {
  return letters[count - 1] === E && letters[count - 2] === N && letters[count - 3] === I;
}

/** Digits and letters of other alphabets keep a number of their own, above all sounds. */
function letterAsSound(letter: number): number {
  return 64 + (letter % 191);
}

/** @returns the class of a sound for hashing */
export function soundClass(sound: number): number {
  return sound < 64 ? (CLASS[sound] ?? 0) : sound;
}
