import { describe, expect, it } from 'vitest';
import { foldLines, learnLines } from '../../../knowledge/builder/learn/lines';
import { measureFolder } from '../../../knowledge/builder/learn/score';
import { runLines } from './run-lines';

async function run(map: typeof learnLines, lines: readonly string[]) {
  const { lines: printed, ...rest } = await runLines(map, lines);
  return { ...rest, objects: printed.map((line) => JSON.parse(line)) };
}

describe('learn', () => {
  const article = JSON.stringify({
    id: 7,
    text: 'Mayor Ama Boateng said the bridge would close.',
    date: '2026-03-12',
    title: null,
    outlet: 'The Quay',
  });

  it('prints a line an article and keeps what the fold needs', async () => {
    const { objects, broken } = await run(learnLines, [article, '', article]);
    expect(broken).toBe(0);
    expect(objects).toHaveLength(2);
    expect(objects[0]).toMatchObject({
      id: 7,
      date: '2026-03-12',
      outlet: 'The Quay',
      roles: [{ name: 'Ama Boateng', text: 'Mayor' }],
    });
  });

  it('reports broken lines by number and goes on', async () => {
    const { objects, complaints, broken } = await run(learnLines, ['{', '{"id":1}', '[]', article]);
    expect(objects).toHaveLength(1);
    expect(broken).toBe(3);
    expect(complaints.map((message) => message.slice(0, 7))).toEqual([
      'line 1:',
      'line 2:',
      'line 3:',
    ]);
  });

  it('folds its own lines into clusters', async () => {
    const { objects } = await run(learnLines, [article]);
    const folded = await run(
      foldLines,
      objects.map((object) => JSON.stringify(object)),
    );
    expect(folded.objects[0]).toEqual({
      cluster: 'PER:ama boateng',
      label: 'Ama Boateng',
      kind: 'PER',
      spellings: ['Ama Boateng'],
      articles: [7],
      roles: [{ text: 'Mayor', article: 7, rule: 'title', date: '2026-03-12' }],
      quotations: [
        { text: 'the bridge would close', article: 7, rule: 'said-that', date: '2026-03-12' },
      ],
    });
  });
});

describe('labelled articles', () => {
  it.each([
    'articles-second',
    'articles-third',
    'articles-fourth',
    'articles-fifth',
    'articles-sixth',
    'articles-seventh',
    'articles-eighth',
  ])('keeps the measures that docs/reading.md gives: %s', (folder) => {
    const measured = measureFolder(`tests/knowledge/reading/${folder}`);
    expect(measured.any.f1).toBeGreaterThan(0.95);
    expect(measured.classes.f1).toBeGreaterThan(0.92);
    expect(measured.card.precision).toBeGreaterThan(0.96);
    expect(measured.roles.precision).toBeGreaterThan(0.85);
    expect(measured.quotations.precision).toBeGreaterThan(0.94);
    expect(measured.dates.precision).toBeGreaterThan(0.96);
  });
});
