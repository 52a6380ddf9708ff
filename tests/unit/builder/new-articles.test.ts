import { expect, test } from 'vitest';
import { newArticles } from '../../../entrypoints/builder/new-articles';
import type { FoundArticle } from '../../../knowledge/drafting/found-article';

const article = (file: string, textHash: string): FoundArticle => ({
  file,
  textHash,
  paragraphs: [],
  agencies: [],
});

test('a second file with the same text is listed, not lost', () => {
  const read = {
    articles: [article('wire.txt', 'a'), article('other-paper.txt', 'a'), article('more.txt', 'b')],
    unread: [{ file: 'notes.docx', problem: 'unknown-type' as const }],
  };
  const { articles, unread } = newArticles(read, []);
  expect(articles.map(({ file }) => file)).toEqual(['wire.txt', 'more.txt']);
  expect(unread).toEqual([
    { file: 'notes.docx', problem: 'unknown-type' },
    { file: 'other-paper.txt', problem: 'same-text' },
  ]);
});

test('a file that is chosen again is no second file', () => {
  const known = [article('wire.txt', 'a')];
  const read = { articles: [article('wire.txt', 'a'), article('copy.txt', 'a')], unread: [] };
  expect(newArticles(read, known)).toEqual({
    articles: [],
    unread: [{ file: 'copy.txt', problem: 'same-text' }],
  });
});
