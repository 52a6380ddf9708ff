import { readFileSync, writeFileSync } from 'node:fs';
import { type ArticleText, byTextHash } from '../../drafting/article-text';
import { sourcePaths } from '../load';
import { parseSource } from '../source-file';
import { stampHashes } from '../stamp';
import { type Command, textsOfOption } from './command';

/** Ids and text hashes of the articles that a source file describes, whatever else is wrong with it. */
function articlesIn(data: unknown): { id: string; textHash: string }[] {
  const list: unknown =
    typeof data === 'object' && data !== null && 'articles' in data && data.articles;
  if (!Array.isArray(list)) return [];
  return list.filter(
    (item): item is { id: string; textHash: string } =>
      typeof item === 'object' &&
      item !== null &&
      typeof item.id === 'string' &&
      typeof item.textHash === 'string',
  );
}

function textsByArticle(
  paths: readonly string[],
  texts: readonly ArticleText[],
): ReadonlyMap<string, ArticleText> {
  const byHash = byTextHash(texts);
  const articles = paths.flatMap((path) =>
    articlesIn(parseSource(path, readFileSync(path, 'utf8')).parsed.data),
  );
  return new Map(
    articles.flatMap(({ id, textHash }) => {
      const text = byHash.get(textHash);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}

export const stamp: Command = {
  args: '[DIR] --articles DIR',
  summary: 'fill in the hashes that citations lack; changes none',
  run: (options, print) => {
    const texts = textsOfOption(options, print);
    if (texts === undefined) return 2;
    const paths = sourcePaths(options.paths[0] ?? options.bundled);
    const byId = textsByArticle(paths, texts);
    for (const path of paths) {
      const { text, added } = stampHashes(path, readFileSync(path, 'utf8'), (id) => byId.get(id));
      if (added === 0) continue;
      writeFileSync(path, text);
      print(`${path}: ${added} hashes added`);
    }
    return 0;
  },
};
