/** What the article does not vouch for, told while a fact is written. */
import type { ArticleText } from '../article-text';
import { carriesHedge, hedgeIn, sourceSentence } from '../verify/hedges';
import { sentencesOf } from '../verify/statements';
import { ADDED } from './facts';
import type { ReviewedFact } from './reviewed';

/** The sentence of a paragraph at an offset. */
function sentenceAt(paragraph: string, offset: number): string | undefined {
  let end = 0;
  return sentencesOf(paragraph).find((sentence) => {
    end = paragraph.indexOf(sentence, end) + sentence.length;
    return offset < end;
  });
}

/** The sentence that a fact is taken from. Of a fact of the whole paragraph: the one most like its text, else all. */
function sentenceOf(
  { candidate, text }: Pick<ReviewedFact, 'candidate' | 'text'>,
  paragraphs: ArticleText['paragraphs'],
): string {
  const paragraph = paragraphs[(candidate.evidence[0]?.paragraph ?? 1) - 1] ?? '';
  if (candidate.rule === ADDED) return sourceSentence(text, paragraph, 1) ?? paragraph;
  return sentenceAt(paragraph, candidate.start) ?? paragraph;
}

/** The sentences from which facts under review are taken, by the facts' keys. */
export function sentencesOfFacts(
  facts: readonly ReviewedFact[],
  articles: readonly ArticleText[],
): (key: string | null) => string | undefined {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  return (key) => {
    const fact = key === null ? undefined : byKey.get(key);
    const paragraphs = articles[fact?.article ?? -1]?.paragraphs;
    return fact && paragraphs && sentenceOf(fact, paragraphs);
  };
}

/** @returns the article's hedge that the text, status and speaker of a fact do not keep */
export function lostHedge(
  fact: Pick<ReviewedFact, 'candidate' | 'text' | 'status' | 'speaker'>,
  paragraphs: ArticleText['paragraphs'],
): string | undefined {
  const { text, status, speaker } = fact;
  const who = speaker.kind === 'other' ? speaker.who : '';
  return carriesHedge({ text, status, speaker: who })
    ? undefined
    : hedgeIn(sentenceOf(fact, paragraphs));
}
