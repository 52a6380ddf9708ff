import type { EntityRecord } from '../schema/types';
import { everyExpression, expression, L, LL, LU } from '../text/expression';
import { foldText } from '../text/fold';
import { remembered } from '../text/remembered';

/** Compares texts by their meaningful words. For English; texts in other languages share only names and numbers. */

const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also an and any are as at be because been before being between both but by can could did do
  does during each for from had has have he her him his how if in into is it its itself more most new no not of on one
  or other our out over own said say says she should since so some such than that the their them then there these they
  this those through to told two under until up was we were what when where which while who whom will with would`.split(
    /\s+/,
  ),
);

/** Length of a stem, letters: "delegation" and "delegates" count as one word. */
const STEM_LETTERS = 6;

/** "rebels" and "rebel" count as one word, "princess" and "crisis" stay. */
function stemOf(word: string): string {
  const isPlural = word.length > 4 && word.endsWith('s') && !'suio'.includes(word.at(-2) ?? '');
  return word.slice(0, isPlural ? Math.min(word.length - 1, STEM_LETTERS) : STEM_LETTERS);
}

/** Words and numbers; digits of Arabic and Persian too. */
const WORDS = everyExpression`[${L}0-9\u0660-\u0669\u06f0-\u06f9]+`;

/** The words of a text that carry meaning, folded and cut to their stems. */
export function meaningWords(text: string): ReadonlySet<string> {
  const words = foldText(text).match(WORDS) ?? [];
  return new Set(
    words
      .filter((word) => !STOP_WORDS.has(word) && (word.length > 2 || /^\d+$/.test(word)))
      .map(stemOf),
  );
}

/** With fewer words, an overlap may be chance. */
const LEAST_WORDS = 3;

/** Share of the first set that the second has too; 0 where the first is too small to tell. */
export function shareOf(words: ReadonlySet<string>, within: ReadonlySet<string>): number {
  if (words.size < LEAST_WORDS) return 0;
  let shared = 0;
  for (const word of words) if (within.has(word)) shared += 1;
  return shared / words.size;
}

/** From this share on, the other text makes the same statement. */
const SAME_STATEMENT = 0.6;
/** From this share of its words on, a page counts as stating a fact. */
export const RETOLD_SHARE = 0.55;

/** Size of the cache: the sentences of a few cards. */
const MOST_SENTENCES = 500;
const NO_WORDS: ReadonlySet<string> = new Set();
/** {@link meaningWords} of a sentence of a pack: these are compared with one another. */
export const packWords = remembered(meaningWords, MOST_SENTENCES);

const wordsOfNames = new WeakMap<EntityRecord, ReadonlySet<string>>();

/** The words of all names of an entity, read once: every fact about it asks for them. */
export function nameWords(record: EntityRecord): ReadonlySet<string> {
  const known =
    wordsOfNames.get(record) ?? meaningWords(record.names.map(({ text }) => text).join(' '));
  wordsOfNames.set(record, known);
  return known;
}

const wordsBesides = (text: string, besides: ReadonlySet<string>) =>
  new Set([...packWords(text)].filter((word) => !besides.has(word)));

/**
 * Whether another sentence says everything that a sentence says; it may say more.
 * @param besides words that do not count: on a card, those of the entity's own names
 */
export function isToldBy(one: string, other: string, besides = NO_WORDS): boolean {
  const [a, b] = [wordsBesides(one, besides), wordsBesides(other, besides)];
  // "News agency." is too short to be compared by shares, and the same all the same.
  if (a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word))) return true;
  return shareOf(a, b) >= SAME_STATEMENT + 0.1;
}

/** Whether two sentences say the same, in whichever direction one contains the other. */
export function sayTheSame(one: string, other: string, besides = NO_WORDS): boolean {
  return isToldBy(one, other, besides) || isToldBy(other, one, besides);
}

/** English phrases for silences. Packs are written in English. */
const SILENCE =
  /\b(?:(?:would|did|has|had|does) not (?:comment|say|said|answer|answered|respond|responded|speak|spoken|mention)|declined to (?:comment|say|answer)|no comment|said nothing|neither .{2,60} (?:spoke|said|commented|mentioned))\b/iu;

const isSilence = remembered((text: string) => SILENCE.test(text), MOST_SENTENCES);

/**
 * English phrases for speech that expresses an attitude without content: "stressed solid relations", "voiced hope for",
 * "said that it would continue to".
 */
const ATTITUDE =
  /\b(?:stress(?:ed|es)|emphasi[sz]e[ds]|reiterate[ds]|underline[ds]|underscore[ds]|reaffirm(?:ed|s)|hail(?:ed|s)|prais(?:ed|es)|welcom(?:ed|es)|congratulate[ds]|wish(?:ed|es)|thank(?:ed|s)|(?:voic|express)(?:ed|es)|pledg(?:ed|es) (?:to continue|support)|said that \p{L}[\p{L}’' ]{0,40} (?:would continue|hoped|hopes|looked forward|looks forward)\b|called for (?:more|lasting|closer|further))\b/iu;

/** Whether a statement only says that a party did not speak or spoke in general terms. */
export const isWeakStatement = remembered(
  (text: string) => isSilence(text) || ATTITUDE.test(text),
  MOST_SENTENCES,
);

/** A sentence begins with a capital, a digit, or a letter of a script without capitals. */
const BEGINNING = `["“‘(]?(?![${LL}])[${L}0-9]`;
const SENTENCE_STOP = everyExpression`[.!?؟。]["”’)]?(\s+)(?=${BEGINNING})`;
/** A full stop after an initial or a title does not end a sentence. */
const TITLE_STOP = expression`\b(?:[${LU}]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Prof|Rev|No|vs)\.$`;
const LONGEST_TITLE = 6;

export interface Sentence {
  readonly text: string;
  /** Offsets within the block. */
  readonly start: number;
  readonly end: number;
}

export function sentencesWithin(block: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const text = block.slice(start, end);
    if (text.trim() !== '') sentences.push({ text, start, end });
  };
  for (const { 0: stop, 1: gap = '', index } of block.matchAll(SENTENCE_STOP)) {
    const end = index + stop.length - gap.length;
    if (TITLE_STOP.test(block.slice(Math.max(start, end - LONGEST_TITLE), end))) continue;
    cut(end);
    start = end + gap.length;
  }
  cut(block.length);
  return sentences;
}

export function sentencesOf(text: string): string[] {
  return sentencesWithin(text).map((sentence) => sentence.text);
}
