const LETTERS = 26;
/** Words are compared by so many first letters, and by five where they have as many. */
const COUNTED = 3;
const MOST_COUNTED = 5;
/** Bits of what a page's words begin with: three letters by their number, five by a hash of theirs. */
const THREE = 1;
const FIVE = 2;

/** One number, below 32,768, for the first three ASCII letters of a word in either case. */
export function firstLetters(text: string, at: number): number {
  const first = text.charCodeAt(at) & 31;
  const second = text.charCodeAt(at + 1) & 31;
  return (first << 10) | (second << 5) | (text.charCodeAt(at + 2) & 31);
}

/** @returns the number of an ASCII letter from 0 on, in either case; of anything else a number above theirs */
function letterOf(unit: number): number {
  return ((unit | 32) - 97) >>> 0;
}

/** Five letters, of five bits each, in fifteen bits. */
function hashOf(letters: number): number {
  return Math.imul(letters, 0x9e3779b1) >>> 17;
}

/**
 * With which letters the words of a page begin, read when first asked. Whether the page has a word is asked for one word
 * after another; nearly always it has not, and this tells so without a search of the text.
 */
export class WordStarts {
  private starts: Uint8Array | undefined;

  constructor(private readonly texts: readonly string[]) {}

  /** @returns false where no text has the word, in either case, at its start or after anything but a letter */
  mayHave(word: string): boolean {
    let count = 0;
    let letters = 0;
    for (; count < MOST_COUNTED; count += 1) {
      const letter = letterOf(word.charCodeAt(count));
      if (letter >= LETTERS) break;
      letters = (letters << 5) | (letter + 1);
    }
    if (count < COUNTED) return true;
    this.starts ??= this.read();
    if (((this.starts[firstLetters(word, 0)] ?? 0) & THREE) === 0) return false;
    return count < MOST_COUNTED || ((this.starts[hashOf(letters)] ?? 0) & FIVE) !== 0;
  }

  private read(): Uint8Array {
    const starts = new Uint8Array(1 << 15);
    for (const text of this.texts) {
      let count = 0;
      let letters = 0;
      for (let at = 0; at < text.length; at += 1) {
        const letter = letterOf(text.charCodeAt(at));
        if (letter >= LETTERS) {
          count = letters = 0;
        } else if (count < MOST_COUNTED) {
          letters = (letters << 5) | (letter + 1);
          count += 1;
          if (count === COUNTED) starts[letters] = (starts[letters] ?? 0) | THREE;
          else if (count === MOST_COUNTED) {
            const hash = hashOf(letters);
            starts[hash] = (starts[hash] ?? 0) | FIVE;
          }
        }
      }
    }
    return starts;
  }
}
