import type { PackSource } from '../../schema/source';
import type { ArticleText } from '../article-text';
import { isShort } from '../skipped';
import { type Tally, tally } from './tally';
import { textsOf } from './texts';

/** Paragraphs of an article that facts cite. */
function citedParagraphs({ facts }: PackSource, article: string): Set<number> {
  const all = facts.flatMap(({ evidence }) => evidence);
  return new Set(all.filter((one) => one.article === article).map(({ paragraph }) => paragraph));
}

/**
 * Whether every paragraph of every article is cited by a fact, listed as skipped with a reason, or too short for a fact.
 * The page for packs says the same beside each paragraph (`review/coverage.ts`).
 */
export function coverageOf(source: PackSource, texts: readonly ArticleText[]): Tally[] {
  const byId = textsOf(source, texts);
  return source.articles.map(({ id, skipped = [] }) => {
    const cited = citedParagraphs(source, id);
    const left = new Set(skipped.flatMap(({ paragraphs }) => paragraphs));
    const paragraphs = byId.get(id)?.paragraphs;
    if (paragraphs === undefined)
      return { what: `of "${id}"`, good: 0, of: 1, problems: ['its text is not in the folder'] };
    const numbered = paragraphs.map((text, i) => ({ text, number: i + 1 }));
    const isNamed = (number: number) => cited.has(number) || left.has(number);
    const short = numbered.filter(({ text, number }) => isShort(text) && !isNamed(number)).length;
    const what = `paragraphs of "${id}" used (${cited.size}), skipped with a reason (${left.size}) or too short for a fact (${short})`;
    return tally(what, numbered, ({ text, number }) =>
      isNamed(number) || isShort(text)
        ? undefined
        : `no fact cites paragraph ${number}, and it is not skipped: "${text.slice(0, 60)}..."`,
    );
  });
}
