import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { stableZip } from '../../scripts/stable-zip.mjs';

const FILES = { 'b.js': strToU8('two'), 'a/c.json': strToU8('{}'), 'a.js': strToU8('one') };

it('gives the same bytes for the same files, whenever and in whatever order they were packed', () => {
  const morning = zipSync(FILES, { mtime: '2026-03-01T08:00:00' });
  const reversed = Object.fromEntries(Object.entries(FILES).reverse());
  const evening = zipSync(
    { ...reversed, 'a/': new Uint8Array() },
    { mtime: '2026-03-01T20:00:00' },
  );
  expect(morning).not.toEqual(evening);
  const stable = stableZip(morning);
  expect(stable).toEqual(stableZip(evening));
  const texts = Object.entries(unzipSync(stable)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(texts).toEqual([
    ['a.js', 'one'],
    ['a/c.json', '{}'],
    ['b.js', 'two'],
  ]);
});
