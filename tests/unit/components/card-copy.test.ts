import { expect, test } from 'vitest';
import { quotationOf } from '../../../components/card/content/copy';
import { briefCard } from '../../../knowledge/briefing';
import { PACK } from '../../browser/card/world';

const language = { t: (key: string) => key, lang: 'en-GB', dir: 'ltr' } as const;

test('numbers the sources of every statement in rising order, and lists each once', () => {
  const asOf = { day: '2025-01-30', basis: 'page' } as const;
  const found = briefCard(PACK, 'dana-holub', asOf, { entities: [], inStory: true });
  if (!found) throw new Error('the town’s pack has Dana Holub');
  const [fact] = found.facts;
  const [a, b, c] = found.coverage.articles;
  if (!fact || !a || !b || !c) throw new Error('too little to cite');
  const facts = [
    { ...fact, sources: [a, b] },
    { ...fact, sources: [c, b, a] },
  ];
  const lines = quotationOf({ ...found, facts }, language).split('\n');
  expect(
    lines.filter((line) => line.startsWith('- ')).map((line) => line.match(/\[.*$/)?.[0]),
  ).toEqual(['[1][2]', '[1][2][3]']);
  expect(lines.filter((line) => /^\[\d\] /.test(line))).toHaveLength(3);
});
