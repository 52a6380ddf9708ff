import type { PackSource } from '../../schema/source';
import { wordsOf } from '../shingles';
import { headOf, isTitleHedged } from './hedged-title';
import { type Statement, sentencesOf, statementsOf } from './statements';
import { type CodedProblem, type Tally, tally } from './tally';
import type { TextsById } from './texts';

/** English words by which a reporter does not vouch for what follows. */
const DOUBT =
  /\b(?:apparent(?:ly)?|alleged(?:ly)?|reportedly|purported(?:ly)?|seem(?:s|ed|ingly)?|appear(?:s|ed) to|(?:un)?likely|probably|possibly|perhaps|presumably|suspected|rumou?red|(?:un|not )confirmed|(?:is|are|was|were|been) (?:said|believed|thought|deemed|considered|seen|understood))\b/iu;
/** English phrases that leave it to sources or to reports of others. */
const HEARSAY =
  /\b(?:(?:an?|the|one|two|several|unnamed|anonymous|\p{L}+) sources?\b(?= (?:said|told|say|says|familiar|close|with|who|in|at))|sources (?:said|told|say)|on condition of anonymity|(?:media )?reports (?:that|said|say|suggest)|according to (?:\p{L}+ )?(?:sources?|reports))/iu;
/** How a statement of ours can carry a hedge of either kind. */
const CARRIED = new RegExp(
  `${DOUBT.source}|\\b(?:sources?|reports?|anonym\\p{L}+|claims?|claimed|may have|might|could have)\\b`,
  'iu',
);
const HEDGED_STATUS: ReadonlySet<string> = new Set(['unconfirmed', 'disputed']);

/** Words that say what a sentence is about; short ones do not tell sentences apart. */
function contentWords(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => word.length > 3));
}

/** Fewer words in common say nothing about where a statement comes from. */
const LEAST_SHARED_WORDS = 2;

/**
 * The sentence of a paragraph that shares most words with a statement; undefined where none shares enough.
 * @param least words in common; a statement that is known to come from the paragraph needs one only
 */
export function sourceSentence(
  statement: string,
  paragraph: string,
  least = LEAST_SHARED_WORDS,
): string | undefined {
  const words = contentWords(statement);
  let best: string | undefined;
  let most = Math.min(least, words.size) - 1;
  for (const sentence of sentencesOf(paragraph)) {
    const shared = [...contentWords(sentence)].filter((word) => words.has(word)).length;
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}

/** The words by which a sentence does not vouch for what it says: "reportedly", "a source said". */
export const hedgeIn = (sentence: string): string | undefined =>
  (DOUBT.exec(sentence) ?? HEARSAY.exec(sentence))?.[0];

const EVERY_HEDGE = [DOUBT, HEARSAY].map(({ source }) => new RegExp(source, 'giu'));

/** Each hedge of a text, with the offset behind it. */
function hedgesIn(text: string): { text: string; end: number }[] {
  return EVERY_HEDGE.flatMap((hedge) =>
    [...text.matchAll(hedge)].map((found) => ({
      text: found[0],
      end: found.index + found[0].length,
    })),
  );
}

/** A title, or a background that is no more than one. */
function isSureTitle({ kind, text }: Statement, paragraph: string): boolean {
  if (kind !== 'role' && kind !== 'background') return false;
  const title = text.replace(/[.!?]$/, '');
  const isHedged =
    isTitleHedged(title, paragraph, hedgesIn) ??
    // What follows "of" or "at" may stand behind the name.
    (kind === 'role' ? isTitleHedged(headOf(title), paragraph, hedgesIn) : undefined);
  return isHedged === false;
}

export function carriesHedge({
  text,
  status = '',
  speaker = '',
}: Pick<Statement, 'text' | 'status' | 'speaker'>): boolean {
  return HEDGED_STATUS.has(status) || CARRIED.test(text) || CARRIED.test(speaker);
}

function lostHedge(
  statement: Statement,
  texts: TextsById,
  known: KnownSentences,
): CodedProblem | undefined {
  if (carriesHedge(statement)) return undefined;
  for (const { article, paragraph } of statement.evidence) {
    const text = texts.get(article)?.paragraphs[paragraph - 1] ?? '';
    if (isSureTitle(statement, text)) continue;
    const hedge = hedgeIn(known(statement.owner) ?? sourceSentence(statement.text, text) ?? '');
    if (hedge === undefined) continue;
    const isFact = statement.kind === 'fact';
    return {
      sentence: `${statement.owner} states as certain what paragraph ${paragraph} of "${article}" hedges with "${hedge}"; say it in the text ("apparently", "a source said"), or give it the status unconfirmed`,
      coded: isFact
        ? { code: 'hedge', args: [hedge] }
        : { code: 'hedge-role', args: [statement.text, hedge] },
    };
  }
  return undefined;
}

/** The sentence that a statement was taken from, by its owner; undefined where that is not known. */
export type KnownSentences = (owner: string) => string | undefined;

/**
 * Statements keep the hedges of the sentences that they come from. Hedges are known in English; a sentence counts as the
 * source when it shares most words with the statement.
 */
export function hedges(
  source: PackSource,
  texts: TextsById,
  known: KnownSentences = () => undefined,
): Tally {
  const what = 'statements that keep the hedges of their source';
  return tally(what, statementsOf(source), (statement) => lostHedge(statement, texts, known));
}
