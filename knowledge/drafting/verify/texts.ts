import type { PackSource } from '../../schema/source';
import { type ArticleText, byTextHash } from '../article-text';
import type { FoundArticle } from '../found-article';

/** An article's text, with the day that its file states where it was read from one. */
export type ExaminedText = ArticleText & Pick<FoundArticle, 'date'>;

/** Texts by the ids of a pack's articles. */
export type TextsById = ReadonlyMap<string, ExaminedText>;

/** The texts of a pack's articles, found by their hashes. */
export function textsOf({ articles }: PackSource, texts: readonly ExaminedText[]): TextsById {
  const byHash = byTextHash(texts);
  return new Map(
    articles.flatMap(({ id, textHash }) => {
      const text = byHash.get(textHash);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}
