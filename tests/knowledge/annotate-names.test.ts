import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotate } from '../../knowledge/builder/annotate/annotate';
import { openNames } from '../../knowledge/builder/annotate/open-names';
import { temporaryFolder } from '../temporary-folder';

const LINES = [
  '{"entity":"Q1","kind":"person","name":"Tove Halvard"}',
  '{"entity":"Q1","kind":"person","name":"Halvard","nameKind":"short","lang":"en"}',
  '',
  '{"entity":"Q2","kind":"place","name":"North Skerry"}',
];

function fileOf(lines: readonly string[]): string {
  const file = join(temporaryFolder('names-'), 'names.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
}

test('a names file marks a text without a pack', async () => {
  const matcher = await openNames(fileOf(LINES));
  const found = annotate(matcher, 'Tove Halvard left North Skerry. Halvard did not look back.');
  expect(found.map(({ start, end, entity, surface }) => [start, end, entity, surface])).toEqual([
    [0, 12, 'Q1', 'Tove Halvard'],
    [18, 30, 'Q2', 'North Skerry'],
    [32, 39, 'Q1', 'Halvard'],
  ]);
  expect(found.every(({ why }) => why.length > 0)).toBe(true);
});

test.each([
  ['no JSON', '{"entity":'],
  ['no name', '{"entity":"Q3","kind":"place"}'],
  ['an empty name', '{"entity":"Q3","kind":"place","name":" "}'],
  ['an unknown kind', '{"entity":"Q3","kind":"river","name":"Alder"}'],
  ['an unknown kind of name', '{"entity":"Q3","kind":"place","name":"Alder","nameKind":"long"}'],
])('a broken line is reported with its number: %s', async (_, broken) => {
  await expect(openNames(fileOf([...LINES, broken]))).rejects.toThrow(/names\.jsonl, line 5: ./);
});
