import type { PackSource } from '../../schema/source';
import { type ArticleText, byTextHash } from '../article-text';

/** Texts by the ids of a pack's articles. */
export type TextsById = ReadonlyMap<string, ArticleText>;

/** The texts of a pack's articles, found by their hashes. */
export function textsOf({ articles }: PackSource, texts: readonly ArticleText[]): TextsById {
  const byHash = byTextHash(texts);
  return new Map(
    articles.flatMap(({ id, textHash }) => {
      const text = byHash.get(textHash);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}
