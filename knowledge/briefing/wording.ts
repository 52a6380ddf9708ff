import { foldText } from '../text/fold';

/** How much two texts say the same, measured by the words that carry meaning. English; other languages share names and numbers. */

const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also an and any are as at be because been before being between both but by can could did do
  does during each for from had has have he her him his how if in into is it its itself more most new no not of on one
  or other our out over own said say says she should since so some such than that the their them then there these they
  this those through to told two under until up was we were what when where which while who whom will with would`.split(
    /\s+/,
  ),
);

/** Letters that inflection leaves alone: "delegation" and "delegates" count as one word. */
const STEM_LETTERS = 6;

/** "rebels" and "rebel" count as one word, "princess" and "crisis" stay. */
function stemOf(word: string): string {
  const singular = word.length > 4 ? word.replace(/(?<![suio])s$/u, '') : word;
  return singular.slice(0, STEM_LETTERS);
}

/** The words of a text that carry meaning, folded and cut to their stems. */
export function meaningWords(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !STOP_WORDS.has(word) && (word.length > 2 || /^\d+$/.test(word)))
      .map(stemOf),
  );
}

/** Fewer words than this cannot be told from chance. */
const LEAST_WORDS = 3;

/** Share of the first set that the second has too; 0 where the first is too small to tell. */
export function shareOf(words: ReadonlySet<string>, within: ReadonlySet<string>): number {
  if (words.size < LEAST_WORDS) return 0;
  let shared = 0;
  for (const word of words) if (within.has(word)) shared += 1;
  return shared / words.size;
}

/** From this share on, a statement is one that the other text makes too. */
export const SAME_STATEMENT = 0.6;
/** From this share of its words on, a fact counts as told by a page. */
export const TOLD = 0.55;

const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * Whether two sentences say the same, in whichever direction one contains the other.
 * @param besides words that do not count: on a card, those of the entity's own names
 */
export function sayTheSame(one: string, other: string, besides = NO_WORDS): boolean {
  const wordsOf = (text: string) =>
    new Set([...meaningWords(text)].filter((word) => !besides.has(word)));
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return Math.max(shareOf(a, b), shareOf(b, a)) >= SAME_STATEMENT + 0.1;
}

/** English for what a person did not say: packs are written in English. A report says more than a silence. */
const SILENCE =
  /\b(?:(?:would|did|has|had|does) not (?:comment|say|said|answer|answered|respond|responded|speak|spoken|mention)|declined to (?:comment|say|answer)|no comment|said nothing|neither .{2,60} (?:spoke|said|commented|mentioned))\b/iu;

export function isSilence(text: string): boolean {
  return SILENCE.test(text);
}

/** English for speech that reports an attitude and no matter: "stressed solid relations", "voiced hope for", "hailed the role of". */
const ATTITUDE =
  /\b(?:stress(?:ed|es)|emphasi[sz]e[ds]|reiterate[ds]|underline[ds]|underscore[ds]|reaffirm(?:ed|s)|hail(?:ed|s)|prais(?:ed|es)|welcom(?:ed|es)|congratulate[ds]|wish(?:ed|es)|thank(?:ed|s)|(?:voic|express)(?:ed|es)|pledg(?:ed|es) (?:to continue|support)|called for (?:more|lasting|closer|further))\b/iu;

/** Whether a statement tells no more than that a party did not speak, or spoke in general terms. */
export function isWeakStatement(text: string): boolean {
  return isSilence(text) || ATTITUDE.test(text);
}

/** A full stop after an initial or a title ends no sentence. */
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Prof|Rev|No|vs))(?<=[.!?؟。]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{Lo}\p{N}])/u;

export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
}

export interface Sentence {
  readonly text: string;
  /** Offsets within the block. */
  readonly start: number;
  readonly end: number;
}

export function sentencesWithin(block: string): Sentence[] {
  let end = 0;
  return sentencesOf(block).map((text) => {
    const start = block.indexOf(text, end);
    end = start + text.length;
    return { text, start, end };
  });
}
