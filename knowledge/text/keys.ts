import { LAST_VOWEL, SOUND, type Sounds, soundClass } from './sounds';

/** A word with this many consonants is identified by them alone: Dmitry, Khmeimim, Lavrentyev. */
const TELLING_CONSONANTS = 4;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Final mixing of MurmurHash3 (Appleby), so that high and low bits are equally good. */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Chains the key of a name's next word to the hash of the words before it. @returns a signed 32-bit number */
export function chain(hash: number, key: number): number {
  return mix(Math.imul(hash, 31) + key);
}

/**
 * Keys of a word: equal for spellings that may be one name, and for little else. `loose` serves words of longer names,
 * `strict` names of one word, where there is nothing else to go by. FNV-1a over classes of sounds.
 */
export class WordKeys {
  loose = 0;
  strict = 0;

  ofSounds(sounds: Sounds): void {
    if (sounds.consonants >= TELLING_CONSONANTS) this.ofConsonants(sounds);
    else this.ofAllSounds(sounds);
  }

  private ofConsonants({ run, length }: Sounds): void {
    let hash = SEED;
    for (let at = 0; at < length; at += 1) {
      const sound = run[at] ?? 0;
      if (sound > LAST_VOWEL) hash = Math.imul(hash ^ soundClass(sound), PRIME);
    }
    this.loose = this.strict = mix(hash);
  }

  /** Loose: of a run of vowels, whether its first is o or u. Strict: the run, with digraphs read as one sound. */
  private ofAllSounds({ run, length }: Sounds): void {
    let loose = SEED;
    let strict = SEED;
    let before = 0;
    for (let at = 0; at < length; at += 1) {
      const sound = run[at] ?? 0;
      if (sound > LAST_VOWEL) {
        const kind = soundClass(sound);
        loose = Math.imul(loose ^ kind, PRIME);
        strict = Math.imul(strict ^ kind, PRIME);
      } else {
        if (before === 0 || before > LAST_VOWEL)
          loose = Math.imul(loose ^ (sound >= SOUND.o ? 2 : 1), PRIME);
        const vowel = strictVowel(sound, before, at + 1 < length ? (run[at + 1] ?? 0) : 0);
        if (vowel > 0) strict = Math.imul(strict ^ vowel, PRIME);
      }
      before = sound;
    }
    this.loose = mix(loose);
    this.strict = mix(strict);
  }

  /** Any other script: the folded letters themselves. */
  ofLetters(letters: Uint16Array, from: number, to: number): void {
    let hash = SEED ^ 0x5bd1e995;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (letters[at] ?? 0), PRIME);
    this.loose = this.strict = mix(hash);
  }
}

/** ei counts as ai, ou as u, ao as au: the same pairs that `spelling.ts` calls one sound. */
function strictVowel(sound: number, before: number, next: number): number {
  if (sound === SOUND.e && next === SOUND.i) return SOUND.a;
  if (sound === SOUND.o && next === SOUND.u) return 0;
  if (sound === SOUND.o && before === SOUND.a) return SOUND.u;
  return sound;
}
