import { describe, expect, it } from 'vitest';
import { avoidedIn, avoidedWords } from '../../scripts/measure/glossary';
import { repositoryFiles } from '../../scripts/measure/tree';
import type { Words } from '../../scripts/measure/words';

describe('the glossary', () => {
  it('finds words to avoid in names and in prose', () => {
    const avoided = avoidedWords();
    expect(avoided.length).toBeGreaterThan(30);
    const found = (words: Words) => avoided.filter(({ isIn }) => isIn(words)).map((a) => a.word);
    expect(found({ names: '|take|seat|', prose: 'Whoever asks' })).toEqual(['`seat`', 'whoever']);
    expect(found({ names: '|give|way|', prose: 'A page is no\nnews' })).toEqual([
      '`giveWay`',
      'is no',
    ]);
    expect(found({ names: '|seated|', prose: 'There is no seat left' })).toEqual([]);
  });

  it('holds everywhere: docs/glossary.md has the words to use, `npm run glossary` the places', () => {
    expect(avoidedIn(repositoryFiles())).toEqual([]);
  });
});
