import type { ArticleText } from './article-text';
import { shinglesOf, wordsOf } from './shingles';

/** A longer run of an article's words counts as its prose. */
export const LONGEST_BORROWED_RUN = 7;

/** The runs of words of articles that no sentence of a pack may have. */
export class ArticleRuns {
  readonly #origins = new Map<string, string>();

  /** @param texts by the name under which a run is told of */
  constructor(texts: Iterable<readonly [string, Pick<ArticleText, 'paragraphs'>]>) {
    for (const [name, { paragraphs }] of texts)
      for (const text of paragraphs)
        for (const run of shinglesOf(wordsOf(text), LONGEST_BORROWED_RUN + 1))
          this.#origins.set(run, name);
  }

  /** @returns a run of eight words that an article has too, and that article */
  borrowed(text: string): { readonly words: string; readonly from: string } | undefined {
    for (const words of shinglesOf(wordsOf(text), LONGEST_BORROWED_RUN + 1)) {
      const from = this.#origins.get(words);
      if (from !== undefined) return { words, from };
    }
    return undefined;
  }
}
