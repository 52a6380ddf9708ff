/** Wordings of one office: "secretary" and "secretary of the trust". English only. */
import { foldWord } from '../tokens';

const LINK = /^(?:of|at|for|in|from|with|on|the|and)$/;
/** "the club's ", "Port Alder council's " */
const OWNED = /^(?:(?:[\p{L}-]+ ){0,3}?[\p{L}-]+['’]s?|her|his|its|their) /u;

/** What a person is called, taken apart. */
export interface Office {
  /** What the office is called, without whose it is: "head teacher". */
  readonly head: string;
  readonly words: ReadonlySet<string>;
}

export function officeOf(text: string): Office {
  const owner = OWNED.exec(text)?.[0] ?? '';
  const plain = owner.split(' ').some((word) => LINK.test(word)) ? text : text.slice(owner.length);
  const words = (part: string) =>
    part.split(/[\s-]+/).map((word) => foldWord(word.replace(/['’]s?$/, '')));
  const link = words(plain).findIndex((word) => LINK.test(word));
  return {
    head: words(plain)
      .slice(0, link < 0 ? undefined : link)
      .join(' '),
    words: new Set(words(text).filter((word) => !LINK.test(word))),
  };
}

/** One wording has all words of the other, and both call the office the same: "director" is not "deputy director". */
export function isSameOffice(one: Office, other: Office): boolean {
  if (one.head !== other.head) return false;
  const [few, many] = one.words.size <= other.words.size ? [one, other] : [other, one];
  return [...few.words].every((word) => many.words.has(word));
}

/** Each office once, under its fullest wording; of wordings with as many words, the first. */
export function fullestOffices<T extends { readonly text: string }>(called: readonly T[]): T[] {
  const offices = called.map((one) => officeOf(one.text));
  return called.filter((_, at) => {
    const own = offices[at];
    return !offices.some(
      (other, place) =>
        own !== undefined &&
        place !== at &&
        isSameOffice(own, other) &&
        (other.words.size > own.words.size || (other.words.size === own.words.size && place < at)),
    );
  });
}
