import { expect, it } from 'vitest';
import { createPausedPages } from '../../../entrypoints/background/paused-pages';
import { memoryArea } from './stand-ins';

const STORY = 'https://block-store.example/quay';

it('switches a page off and on again, whoever led to it and wherever on it', async () => {
  const pages = createPausedPages(memoryArea(), async () => {});
  await pages.set(`${STORY}?utm_source=letter#end`, true);
  expect(await pages.has(STORY)).toBe(true);
  expect(await pages.has('https://block-store.example/ferry')).toBe(false);
  await pages.set(STORY, false);
  expect(await pages.has(STORY)).toBe(false);
});

it('keeps what a dead worker kept, and no address', async () => {
  const area = memoryArea();
  await createPausedPages(area, async () => {}).set(STORY, true);
  expect(JSON.stringify(area.items)).not.toContain('ledger');
  expect(await createPausedPages(area, async () => {}).has(STORY)).toBe(true);
});

it('loses none of two changes that come at once, and tells of each', async () => {
  let told = 0;
  const pages = createPausedPages(memoryArea(), async () => {
    told += 1;
  });
  const other = 'https://block-store.example/ferry';
  await Promise.all([pages.set(STORY, true), pages.set(other, true)]);
  expect([await pages.has(STORY), await pages.has(other), told]).toEqual([true, true, 2]);
});

it('takes what cannot be read for nothing, and says when it cannot keep', async () => {
  const broken = createPausedPages(memoryArea({ pausedPages: 'x' }), async () => {});
  expect(await broken.has(STORY)).toBe(false);
  const full = { ...memoryArea(), set: () => Promise.reject(new Error('full')) };
  await expect(createPausedPages(full, async () => {}).set(STORY, true)).rejects.toThrow('full');
});
