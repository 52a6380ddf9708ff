import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compilePack } from '../../../knowledge/builder/compile';
import { loadFolder } from '../../../knowledge/builder/load';
import { openPack } from '../../../knowledge/schema/open';

it('opens the bundled pack and decodes an entity', () => {
  const loaded = loadFolder(resolve('knowledge/packs/russia-syria'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const opened = openPack(compilePack(loaded.source));
  if (!opened.ok) throw new Error(opened.problem);
  const { pack } = opened;
  const record = pack.record(pack.ordinalOf('ahmed-al-sharaa'));
  expect(record.id).toBe('ahmed-al-sharaa');
  expect(record.roles.map(({ text }) => text)).toContain('interim president of Syria');
  expect(pack.articles()).toHaveLength(5);
});
