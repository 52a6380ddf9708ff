import '../../../knowledge/reading';

import { expect, test } from 'vitest';
import { readArticle } from '../../../knowledge/reading';
import { type LearntArticle, learntFrom } from '../../../knowledge/reading/own/learnt';
import { fromRow, toRow } from '../../../knowledge/reading/own/learnt-row';
import { BRIDGE } from '../../fixtures/reading/articles';

function learnt(text: string, more: Partial<LearntArticle> = {}): LearntArticle {
  const reading = readArticle({ id: 1, text, date: '2026-03-02' });
  const article = learntFrom(reading, {
    url: 'https://quay.example/a',
    site: 'quay.example',
    outlet: 'The Quay',
    title: 'Bridge closes',
    day: '2026-03-02',
    dayFrom: 'page',
    lang: 'en',
    learntMs: 5,
  });
  if (!article) throw new Error('The text names nothing.');
  return { ...article, ...more };
}

/** The order of an article's names is that of their clusters. */
const byCluster = ({ names, ...rest }: LearntArticle) => ({
  ...rest,
  names: names.toSorted((one, other) =>
    `${one.cluster} ${one.text}`.localeCompare(`${other.cluster} ${other.text}`),
  ),
});

test.each([
  ...BRIDGE.map(({ paragraphs }) => paragraphs.join('\n')),
  "Seán O'Brien-Núñez, the mayor of Port Alder, said it was late. O’Brien-Núñez left.",
  'Ең үлкен. President Nurlan Seitkali said: “We will wait.”',
])('a row gives back the article that it was made of: %s', (text) => {
  const article = learnt(text);
  expect(byCluster(fromRow(toRow(article)))).toEqual(byCluster(article));
});

test('a row keeps what is null, dates of quotations and keys that no spelling gives', () => {
  const article = learnt('Ama Boateng, the mayor, said on Friday that the bridge was old.', {
    outlet: null,
    lang: null,
    dayFrom: 'reading',
    names: [
      { kind: 'PER', text: 'Ama Boateng', cluster: 'PER:another key', score: 0.912, count: 2 },
    ],
    roles: [{ cluster: 'PER:another key', text: 'mayor', rule: 'apposition' }],
    quotations: [
      { cluster: 'PER:another key', text: 'it is old', rule: 'said-that', date: '2026-02-27' },
    ],
  });
  expect(fromRow(toRow(article))).toEqual(article);
});

test('tabs, line ends, backslashes and what looks like a mark come back as they were', () => {
  const odd = 'a\tb\nc\\d\\0 \\t=#1*2';
  const article = learnt('Ama Boateng, the mayor, said it was late.', {
    outlet: odd,
    title: '\\0',
    names: [{ kind: 'ORG', text: odd, cluster: odd, score: 0.7, count: 1 }],
    roles: [{ cluster: odd, text: odd, rule: odd }],
    quotations: [],
  });
  expect(fromRow(toRow(article))).toEqual(article);
});

test('a row in JSON, as an earlier version kept it, gives its article', () => {
  const body = [
    ['quay.example', 'The Quay', 'Bridge closes', '2026-03-02', 0, 'en'],
    [
      ['PER', 0, ['Ama Boateng', 2, 912]],
      ['ORG', 'ORG:other', ['Quay Co', 1, 700]],
    ],
    [[0, 'mayor', 'title']],
    [[1, 'it is late', 'said-that', '2026-02-27']],
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const row = {
    url: 'https://quay.example/a',
    learntMs: 5,
    sketch: Uint32Array.of(7),
    body: bytes,
  };
  expect(fromRow(row)).toEqual({
    url: 'https://quay.example/a',
    learntMs: 5,
    sketch: [7],
    site: 'quay.example',
    outlet: 'The Quay',
    title: 'Bridge closes',
    day: '2026-03-02',
    dayFrom: 'page',
    lang: 'en',
    names: [
      { kind: 'PER', text: 'Ama Boateng', cluster: 'PER:ama boateng', score: 0.912, count: 2 },
      { kind: 'ORG', text: 'Quay Co', cluster: 'ORG:other', score: 0.7, count: 1 },
    ],
    roles: [{ cluster: 'PER:ama boateng', text: 'mayor', rule: 'title' }],
    quotations: [
      { cluster: 'ORG:other', text: 'it is late', rule: 'said-that', date: '2026-02-27' },
    ],
  });
});

test('an article that an earlier version kept is taken as it is', () => {
  const article = learnt('Ama Boateng, the mayor, said it was late.');
  expect(fromRow(article)).toBe(article);
});

test('a row is at most half of the article as JSON', () => {
  const article = learnt(BRIDGE[0]?.paragraphs.join('\n') ?? '');
  expect(toRow(article).body.length * 2).toBeLessThan(JSON.stringify(article).length);
});
