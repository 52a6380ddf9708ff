import type { FoundArticle } from '../../knowledge/drafting/found-article';
import type { FilesRead, UnreadFile } from '../../page/files/types';

/**
 * What chosen files add to the articles that are there. A text counts once: a second file with the same one is listed
 * with that reason, unless it is a file that was chosen before.
 */
export function newArticles(read: FilesRead, known: readonly FoundArticle[]): FilesRead {
  const byHash = new Map(known.map((one) => [one.textHash, one]));
  const articles: FoundArticle[] = [];
  const copies: UnreadFile[] = [];
  for (const article of read.articles) {
    const first = byHash.get(article.textHash);
    if (first === undefined) {
      byHash.set(article.textHash, article);
      articles.push(article);
    } else if (first.file !== article.file)
      copies.push({ file: article.file, problem: 'same-text' });
  }
  return { articles, unread: [...read.unread, ...copies] };
}
