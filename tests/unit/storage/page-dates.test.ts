import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../storage/database';
import { createPageDateStore } from '../../../storage/page-dates';

const URL = 'https://herald.example/news/quay';

describe('dates that the reader corrected', () => {
  it('hold by address, whatever tracked the click, until they are taken back', async () => {
    const store = createPageDateStore(createDatabase('page-dates-1'));
    expect(await store.of(URL)).toEqual({ ok: true, value: null });
    await store.set(`${URL}?utm_source=mail#top`, '2025-01-30', 1);
    expect(await store.of(URL)).toEqual({ ok: true, value: '2025-01-30' });
    expect(await store.of(`${URL}/other`)).toEqual({ ok: true, value: null });
    await store.set(URL, '2025-01-29', 2);
    expect(await store.of(URL)).toEqual({ ok: true, value: '2025-01-29' });
    await store.set(URL, null, 3);
    expect(await store.of(URL)).toEqual({ ok: true, value: null });
  });

  it('tell the pages of an app with one path apart', async () => {
    const store = createPageDateStore(createDatabase('page-dates-2'));
    await store.set('https://herald.example/#!/news/1', '2025-01-30', 1);
    expect(await store.of('https://herald.example/#!/news/2')).toEqual({ ok: true, value: null });
  });
});
