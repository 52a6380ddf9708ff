import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOwnReading } from '../../../entrypoints/background/reading/own-reading';
import { BUNDLED_LISTS } from '../../../knowledge/reading/lexicon/bundled-lists';
import { loadWordLists } from '../../../knowledge/reading/lexicon/word-classes';
import type { LearntReference } from '../../../knowledge/reading/own/learnt';
import { bodyBlocks } from '../../../knowledge/text/block';
import { createReadingStore, type ReadingStore } from '../../../storage/reading';
import { BRIDGE, type StoryArticle } from '../../fixtures/reading/articles';
import { open } from './page-worker';
import { standIns } from './stand-ins';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const [closes, talks] = BRIDGE;
if (!closes || !talks) throw new Error('gone');

const referenceOf = ({ path, outlet, title, day }: StoryArticle): LearntReference => ({
  url: `https://news.example${path}`,
  site: 'news.example',
  outlet,
  title,
  day,
  dayFrom: 'page',
  lang: 'en',
  learntMs: 1,
});

const worker = (store: ReadingStore) =>
  createOwnReading({
    store,
    loadLists: async () => loadWordLists(BUNDLED_LISTS),
    late: () => undefined,
  });
const learn = (store: ReadingStore, article: StoryArticle) =>
  worker(store).learn(referenceOf(article), bodyBlocks(article.paragraphs));

/** A store that answers no more from the call on with this number, as to a worker that was killed. */
function stopsAt(store: ReadingStore, last: number): { store: ReadingStore; calls: () => number } {
  let calls = 0;
  const stopping = new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...given: unknown[]) => {
        calls += 1;
        if (calls > last) throw new Error('killed');
        return method.apply(target, given);
      };
    },
  });
  return { store: stopping, calls: () => calls };
}

/** A new worker over the same store: what it marks must be what the store holds. */
async function expectWhole(store: ReadingStore): Promise<number> {
  const count = await store.count();
  if (!count.ok) throw new Error('The store does not answer.');
  const state = await worker(store).state();
  expect(state?.references.size ?? 0).toBe(count.value);
  // A pack that comes too late for the first page is there for the next.
  const next = worker(store);
  await vi.waitFor(async () => expect((await next.opened()) === null).toBe(count.value === 0), {
    timeout: 20_000,
  });
  expect(await store.pack()).toMatchObject({ ok: true, value: { isCurrent: true } });
  return count.value;
}

describe('a worker that dies while it learns', () => {
  it('leaves the article learnt or not, at every step, and the next worker goes on from there', async () => {
    const outcomes = new Set<number>();
    let isWhole = false;
    for (let step = 0; !isWhole; step += 1) {
      const all = standIns({ open });
      opened.push(all);
      const store = createReadingStore(all.database);
      await learn(store, closes);
      const dying = stopsAt(store, step);
      const result = await learn(dying.store, talks).catch(() => null);
      isWhole = result?.state === 'learnt' && dying.calls() <= step;
      outcomes.add(await expectWhole(store));
      expect((await learn(store, talks)).state).toMatch(/^(?:learnt|same)$/);
      expect(await expectWhole(store)).toBe(2);
    }
    expect(outcomes).toEqual(new Set([1, 2]));
  }, 60_000);

  it('keeps what is there when the store is full, and says that nothing was kept', async () => {
    const all = standIns({ open });
    opened.push(all);
    const store = createReadingStore(all.database);
    await learn(store, closes);
    const full: ReadingStore = {
      ...store,
      put: async () => ({ ok: false, error: { code: 'storage-full', message: 'full' } }),
    };
    await expect(learn(full, talks)).rejects.toMatchObject({ code: 'storage-full' });
    expect(await expectWhole(store)).toBe(1);
  });
});
