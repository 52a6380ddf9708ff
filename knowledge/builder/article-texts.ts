import type { FoundArticle } from '../drafting/found-article';
import { readFolder } from './files/read-folder';

/** The articles of a folder, in the order of their files' names; undefined where there is no such folder. */
export function readArticleTexts(folder: string): readonly FoundArticle[] | undefined {
  return readFolder(folder)?.articles;
}
