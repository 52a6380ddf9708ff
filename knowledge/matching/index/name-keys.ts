import { isCyrillic, stemIsUnsure } from '../../text/cyrillic';
import { TextReader } from '../../text/reader';
import { isArticle, Word } from '../../text/words';
import { capitalisedTail } from './lowercase-prefix';

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
