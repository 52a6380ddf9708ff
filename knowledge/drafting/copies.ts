/** Which articles carry one text, and which paragraphs a site prints on every page. */
import type { ArticleText } from './article-text';
import type { ReadText } from './readings';
import { containment, shinglesOf, wordsOf } from './shingles';
import type { Skipped } from './skipped';

/**
 * Two articles carry the same text when this share of the shorter one's 5-word runs stands in the other. Among the
 * bundled articles, those that share agency text measure 0.13 to 0.62 and the others at most 0.02.
 */
export const SHARED_TEXT = 0.08;
export const SHINGLE_WORDS = 5;

/** Copies of an agency's text share whole paragraphs: those in which a person speaks are no form of the site. */
function saysSomething({ reading, paragraphAt }: ReadText, paragraph: number): boolean {
  return reading.quotations.some(({ start }) => paragraphAt(start) === paragraph);
}

/** An imperative to the reader at the front of a paragraph, arrows and bullets before it left out. */
const FORM =
  /^[^\p{L}\p{N}"“«]{0,6}(?:click (?:here|on)|tap here|follow (?:us|our|\w+ on)|join (?:us|our)|sign up|subscribe|download (?:our|the) app|read more\b|read also|also read|see also|watch(?: live)?:|listen:|share this|support (?:us|our|the \p{Lu})|donate|become a (?:member|subscriber|supporter)|get (?:our|the latest|unlimited)|don['’]t miss|have (?:a|you got a) (?:story|tip)|(?:all )?rights reserved|copyright\b|©|advertisement\b|our (?:free )?(?:\w+ )?newsletter)/iu;

/** For each article, the paragraphs that are no part of its text. */
export function skippedParagraphs(read: readonly ReadText[]): Skipped[] {
  return repeatedParagraphs(read).map((repeated, i) => {
    const forms = (read[i]?.text.paragraphs ?? []).flatMap((paragraph, at) =>
      FORM.test(paragraph) ? [at + 1] : [],
    );
    return new Map([
      ...forms.map((number) => [number, 'form'] as const),
      ...[...repeated].map((number) => [number, 'repeated'] as const),
    ]);
  });
}

/** For each article, the paragraphs that stand word for word in another one and in which no person speaks. */
function repeatedParagraphs(read: readonly ReadText[]): ReadonlySet<number>[] {
  const counts = new Map<string, number>();
  for (const { text } of read)
    for (const paragraph of new Set(text.paragraphs))
      counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  return read.map((one) => {
    const repeated = one.text.paragraphs.flatMap((paragraph, i) =>
      (counts.get(paragraph) ?? 0) > 1 && !saysSomething(one, i + 1) ? [i + 1] : [],
    );
    return new Set(repeated);
  });
}

function shinglesBut(text: ArticleText, left: Skipped): Set<string> {
  const used = text.paragraphs.filter((_, i) => !left.has(i + 1));
  return new Set(used.flatMap((one) => [...shinglesOf(wordsOf(one), SHINGLE_WORDS)]));
}

/** For each article, the number of the first one whose text it shares; its own where there is none. */
export function groupsOf(texts: readonly ArticleText[], skipped: readonly Skipped[]): number[] {
  const shingles = texts.map((text, i) => shinglesBut(text, skipped[i] ?? new Map()));
  const groups: number[] = [];
  for (const [i, own] of shingles.entries()) {
    const like = shingles.findIndex((one, j) => j < i && containment(own, one) >= SHARED_TEXT);
    groups.push(like < 0 ? i : (groups[like] ?? i));
  }
  return groups;
}
