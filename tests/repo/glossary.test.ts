import { describe, expect, it } from 'vitest';
import { avoidedIn, avoidedWords } from '../../scripts/measure/glossary';
import { repositoryFiles } from '../../scripts/measure/tree';
import type { Words } from '../../scripts/measure/words';

/** Violations that a folder still has (`npm run glossary` lists them). Numbers only fall. */
const NOT_YET_CLEAN: Readonly<Record<string, number>> = {
  components: 12,
  docs: 6,
  knowledge: 95,
  messaging: 2,
  storage: 5,
  tests: 18,
};

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
    const byFolder = new Map<string, string[]>();
    for (const line of avoidedIn(repositoryFiles())) {
      const folder = line.split('/')[0] ?? '';
      byFolder.set(folder, [...(byFolder.get(folder) ?? []), line]);
    }
    const over = [...byFolder].filter(
      ([folder, lines]) => lines.length > (NOT_YET_CLEAN[folder] ?? 0),
    );
    expect(Object.fromEntries(over)).toEqual({});
  });
});
