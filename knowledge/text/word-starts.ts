const SHORTEST = 3;

/** One number, below 32,768, for the first three ASCII letters of a word in either case. */
export function firstLetters(text: string, at: number): number {
  const first = text.charCodeAt(at) & 31;
  const second = text.charCodeAt(at + 1) & 31;
  return (first << 10) | (second << 5) | (text.charCodeAt(at + 2) & 31);
}

function isPlainLetter(unit: number): boolean {
  const small = unit | 32;
  return small >= 97 && small <= 122;
}

/**
 * With which three letters the words of a page begin, read when first asked. Whether the page has a word is asked for one
 * word after another; nearly always it has not, and this tells so without a search of the text.
 */
export class WordStarts {
  private starts: Uint8Array | undefined;

  constructor(private readonly texts: readonly string[]) {}

  /** @returns false where no text has the word, in either case, at its start or after anything but a letter */
  mayHave(word: string): boolean {
    if (word.length < SHORTEST || !isPlainLetter(word.charCodeAt(0))) return true;
    this.starts ??= this.read();
    return this.starts[firstLetters(word, 0)] === 1;
  }

  private read(): Uint8Array {
    const starts = new Uint8Array(1 << 15);
    for (const text of this.texts) {
      let isInside = false;
      for (let at = 0; at < text.length; at += 1) {
        const isLetter = isPlainLetter(text.charCodeAt(at));
        if (isLetter && !isInside) starts[firstLetters(text, at)] = 1;
        isInside = isLetter;
      }
    }
    return starts;
  }
}
