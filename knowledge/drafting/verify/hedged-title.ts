/** Whether a sentence hedges a title, or only what its holder says: "The deputy mayor said the pool was likely to stay shut". */
import { wordsOf } from '../shingles';
import { sentencesOf } from './statements';

/** Words between a hedge and a title that it is about: "believed to be the current". */
const MOST_BETWEEN = 4;
/** Before a title with a name behind it: "the alleged ringleader Ana Roth". An adverb there is about the verb. */
const ADJECTIVE = /^(?:alleged|suspected|purported|rumou?red|apparent|unconfirmed)$/i;
/** A clause begins: what stands before it is not about the title. */
const BORDER = /[,.;:“”"()—–]|\b(?:that|who|which|and|but|or|said|says|because|when|if)\b/iu;
const OWNER = / (?:of|at|for|in|from|with|on) /;

/** @returns a title without whose it is */
export const headOf = (title: string): string => title.split(OWNER)[0] ?? title;

/** Where the words of a title stand in a sentence. */
function placesOf(title: string, sentence: string): { start: number; end: number }[] {
  const [words, lower] = [title.toLowerCase(), sentence.toLowerCase()];
  const places: { start: number; end: number }[] = [];
  for (let start = lower.indexOf(words); start >= 0; start = lower.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isWhole = !/\p{L}$/u.test(lower.slice(0, start)) && !/^\p{L}/u.test(lower.slice(end));
    if (isWhole) places.push({ start, end });
  }
  return words === '' ? [] : places;
}

function isHedged(
  sentence: string,
  { start, end }: { start: number; end: number },
  hedgesIn: (text: string) => readonly { readonly text: string; readonly end: number }[],
): boolean {
  const isBeforeName = /^ \p{Lu}/u.test(sentence.slice(end));
  return hedgesIn(sentence.slice(0, start)).some((hedge) => {
    const between = sentence.slice(hedge.end, start);
    if (BORDER.test(between)) return false;
    return isBeforeName
      ? ADJECTIVE.test(hedge.text) && between.trim() === ''
      : wordsOf(between).length <= MOST_BETWEEN;
  });
}

/**
 * @param hedgesIn the hedges of a text with the offset behind each
 * @returns undefined where no sentence of the paragraph has the title; false where one has it without a hedge
 */
export function isTitleHedged(
  title: string,
  paragraph: string,
  hedgesIn: (text: string) => readonly { readonly text: string; readonly end: number }[],
): boolean | undefined {
  const places = sentencesOf(paragraph).flatMap((sentence) =>
    placesOf(title, sentence).map((place) => isHedged(sentence, place, hedgesIn)),
  );
  return places.length === 0 ? undefined : places.every(Boolean);
}
