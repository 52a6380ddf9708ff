import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../../messaging/limits';
import type { PageIdentity, Result, Visit, VisitFilter } from '../../../messaging/protocol';
import { createDatabase, type Database } from '../../../storage/database';
import { type Sighting, stored } from '../../../storage/merge';
import { matchesFilter, orderVisits } from '../../../storage/search';
import { allVisits, createVisitStore, type VisitStore } from '../../../storage/visits';

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2025, 0, 30, 12);

function page(url: string, more: Partial<PageIdentity> = {}): PageIdentity {
  return {
    url,
    site: new URL(url).host,
    title: `Title of ${url}`,
    outlet: null,
    lang: 'en',
    date: null,
    ...more,
  };
}

function sighting(url: string, blocks: Sighting['blocks'], atMs = NOON): Sighting {
  const ids = Object.values(blocks).flatMap((tally) => Object.keys(tally));
  const names = Object.fromEntries(ids.map((id) => [id, id.toUpperCase()]));
  return { page: page(url), atMs, blocks, names };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

let database: Database;
let visits: VisitStore;
let round = 0;

beforeEach(() => {
  round += 1;
  database = createDatabase(`test-${round}`);
  visits = createVisitStore(database);
});
afterEach(() => database.close());

const all = async () => orderVisits(value(await allVisits(visits)), 'newest');
/** A batch of a page that could have been read. */
const keep = async (one: Sighting) => {
  value(await visits.record(one));
  value(await visits.markRead(one.page, one.atMs));
};
const counts = (visit: Visit | undefined) =>
  Object.fromEntries(visit?.entities.map(({ id, count }) => [id, count]) ?? []);

describe('keeping a visit', () => {
  it('merges the batches of a page, whatever tracking the address carried', async () => {
    await keep(sighting('https://a.example/story?id=7&utm_source=x', { b1: { putin: 2 } }));
    await keep(sighting('https://a.example/story?id=7#end', { b2: { putin: 1, assad: 1 } }));
    const kept = await all();
    expect(kept.map(({ url }) => url)).toEqual(['https://a.example/story?id=7']);
    expect(counts(kept[0])).toEqual({ putin: 3, assad: 1 });
    expect(kept[0]?.entities.map(({ id }) => id)).toEqual(['putin', 'assad']);
  });

  it('keeps two articles apart that differ in a parameter that is no tracker', async () => {
    await keep(sighting('https://a.example/story?id=7', { b: { putin: 1 } }));
    await keep(sighting('https://a.example/story?id=8', { b: { putin: 1 } }));
    expect(await all()).toHaveLength(2);
  });

  it('is the same for any order and any repetition of batches: a worker may die after any of them', async () => {
    const block = fc.record({
      print: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
      batch: fc.nat(3),
    });
    const tallies: Record<string, Record<string, number>> = {
      p1: { putin: 2 },
      p2: { assad: 1 },
      p3: { putin: 1, assad: 4 },
      p4: { tartus: 3 },
      p5: { putin: 5 },
    };
    let url = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 12 }), async (sent) => {
        url += 1;
        const address = `https://p.example/${url}`;
        const expected: Record<string, number> = {};
        for (const print of new Set(sent.map((one) => one.print))) {
          for (const [id, count] of Object.entries(tallies[print] ?? {}))
            expected[id] = (expected[id] ?? 0) + count;
        }
        for (const wanted of [0, 1, 2, 3]) {
          const blocks = Object.fromEntries(
            sent
              .filter(({ batch }) => batch === wanted)
              .map(({ print }) => [print, tallies[print] ?? {}]),
          );
          if (Object.keys(blocks).length > 0) await keep(sighting(address, blocks));
        }
        const kept = (await all()).find((visit) => visit.url === address);
        expect(counts(kept)).toEqual(expected);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('merges batches that come at the same moment', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        keep(sighting('https://a.example/', { [`b${at}`]: { putin: 1 } })),
      ),
    );
    expect(counts((await all())[0])).toEqual({ putin: 20 });
  });

  it('never lets a count shrink when the working tallies are gone', async () => {
    await keep(sighting('https://a.example/1', { b1: { putin: 5 } }));
    // Another page a day later: the first page's tallies are dropped.
    await keep(sighting('https://a.example/2', { b1: { assad: 1 } }, NOON + DAY_MS + 1));
    const left = value(await database.run((connection) => connection.getAllKeys('readings')));
    expect(left).toEqual(['https://a.example/2']);
    await keep(sighting('https://a.example/1', { b9: { putin: 1 } }, NOON + 2 * DAY_MS));
    const first = (await all()).find(({ url }) => url.endsWith('/1'));
    expect(counts(first)).toEqual({ putin: 5 });
    expect(first?.firstSeenMs).toBe(NOON);
    expect(first?.lastSeenMs).toBe(NOON + 2 * DAY_MS);
  });

  it('keeps what a later batch does not know', async () => {
    const known = page('https://a.example/', {
      outlet: 'The Ledger',
      date: { day: '2025-01-30', from: 'meta' },
    });
    await keep({ ...sighting(known.url, { b: { putin: 1 } }), page: known });
    await keep(sighting(known.url, { c: { putin: 1 } }, NOON + 1));
    expect((await all())[0]).toMatchObject({ outlet: 'The Ledger', pageDay: '2025-01-30' });
  });
});

describe('asking', () => {
  it('lists the newest first, and filters by site and words without minding accents', async () => {
    await keep(sighting('https://a.example/1', { b: { putin: 1 } }, NOON));
    await keep(sighting('https://b.example/2', { b: { 'ášad’s': 1 } }, NOON + 1));
    const urls = async (filter: VisitFilter) =>
      (await all()).filter((visit) => matchesFilter(visit, filter)).map(({ url }) => url);
    expect(await urls({})).toEqual(['https://b.example/2', 'https://a.example/1']);
    expect(await urls({ site: 'a.example' })).toEqual(['https://a.example/1']);
    expect(await urls({ search: 'ASADS title' })).toEqual(['https://b.example/2']);
    expect(await urls({ search: 'putin', site: 'b.example' })).toEqual([]);
  });

  it('tells which entities were met elsewhere, this page not counted', async () => {
    await keep(sighting('https://a.example/1', { b: { putin: 1, assad: 1 } }));
    await keep(sighting('https://a.example/2', { b: { putin: 1 } }));
    const met = await visits.metElsewhere(['putin', 'assad', 'nobody'], 'https://a.example/1#top');
    expect(value(met)).toEqual(new Set(['putin']));
  });

  it('gives the other pages that named someone, newest first', async () => {
    for (const at of [1, 2, 3, 4])
      await keep(sighting(`https://a.example/${at}`, { b: { putin: 1 } }, NOON + at));
    const read = value(await visits.readOf('putin', 'https://a.example/3', 2, NOON + 9));
    expect(read.visits.map(({ url }) => url)).toEqual([
      'https://a.example/4',
      'https://a.example/2',
    ]);
  });

  it('reads the newest pages of a name one by one, not the list of all that named it', async () => {
    for (let at = 0; at < 40; at += 1)
      await keep(sighting(`https://a.example/${at}`, { b: { putin: 1 } }, NOON + at));
    const lists = vi.spyOn(IDBIndex.prototype, 'getAll');
    const read = value(await visits.readOf('putin', 'https://b.example/', 5, NOON + 99));
    expect(read.visits).toHaveLength(5);
    expect(lists).not.toHaveBeenCalled();
    lists.mockRestore();
  });

  /** Keeps a page of a day; it is seen `minutes` after noon of 30 January. */
  const keepOf = (name: string, day: string, minutes: number) => {
    const seen = sighting(
      `https://a.example/${name}`,
      { b: { putin: 1 } },
      NOON + minutes * 60_000,
    );
    const date = { day, precision: 'day', source: 'json-ld' } as never; // only its day is read
    return keep({ ...seen, page: page(seen.page.url, { date }) });
  };
  const newestDay = async (url = 'https://b.example/') =>
    value(await visits.readOf('putin', url, 2, NOON + 9)).upTo;

  it('tells the newest day of them, though older articles were read after it', async () => {
    await keepOf('new', '2025-01-29', 0);
    for (let at = 0; at < 20; at += 1) await keepOf(`old-${at}`, '2019-05-01', 1 + at);
    expect(await newestDay()).toBe('2025-01-29');
    expect(await newestDay('https://a.example/new')).toBe('2019-05-01');
    expect(value(await visits.readOf('assad', 'https://b.example/', 2, NOON)).upTo).toBe(null);
  });

  it('looks no further back than a page can be newer', async () => {
    for (let at = 0; at < 30; at += 1) await keepOf(`long-ago-${at}`, '2025-01-02', at - 20_000);
    for (let at = 0; at < 3; at += 1) await keepOf(`now-${at}`, '2025-01-30', at);
    const looked = vi.spyOn(IDBCursor.prototype, 'continue');
    expect(await newestDay()).toBe('2025-01-30');
    expect(looked.mock.calls.length).toBeLessThan(5);
    looked.mockRestore();
  });

  it('pages through more visits than one answer holds', async () => {
    value(
      await database.run(async (connection) => {
        const { store, done } = connection.transaction('visits', 'readwrite');
        for (let at = 0; at < 2500; at += 1)
          void store.put(
            stored({ ...VISIT, url: `https://a.example/${String(at).padStart(4, '0')}` }),
          );
        await done;
      }),
    );
    expect(value(await visits.page(null))).toHaveLength(1000);
    expect(value(await allVisits(visits))).toHaveLength(2500);
  });
});

const VISIT: Visit = {
  url: 'https://a.example/',
  site: 'a.example',
  title: 'One',
  outlet: null,
  pageDay: null,
  firstSeenMs: NOON,
  lastSeenMs: NOON,
  entities: [{ id: 'putin', name: 'Putin', count: 1 }],
};

describe('what a page may make the store keep', () => {
  it('is no visit before the page could have been read', async () => {
    for (let at = 0; at < 60; at += 1)
      value(await visits.record(sighting(`https://a.example/view-${at}`, { b: { putin: 1 } })));
    expect(await all()).toEqual([]);
    value(await visits.markRead(page('https://a.example/view-7'), NOON));
    expect((await all()).map(({ url }) => url)).toEqual(['https://a.example/view-7']);
  });

  it('is no visit of a page that named nobody', async () => {
    value(await visits.markRead(page('https://a.example/'), NOON));
    expect(await all()).toEqual([]);
  });

  it('has limits: title, outlet, names and their number', async () => {
    const many = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`e${at}`, 1]));
    const long = sighting('https://a.example/', { b: many });
    const huge = { ...long.page, title: 'T'.repeat(9_000_000), outlet: 'O'.repeat(5000) };
    await keep({ ...long, page: huge });
    const [kept] = await all();
    expect(kept?.title).toHaveLength(LIMITS.title);
    expect(kept?.outlet).toHaveLength(LIMITS.outlet);
    expect(kept?.entities).toHaveLength(LIMITS.entitiesOfVisit);
  });

  it('is not a visit under an address that is too long', async () => {
    await keep(sighting(`https://a.example/${'a'.repeat(3000)}`, { b: { putin: 1 } }));
    expect(await all()).toEqual([]);
  });

  it('is seen now after a clock that was ahead was set right', async () => {
    const ahead = NOON + 400 * DAY_MS;
    await keep(sighting('https://a.example/', { b: { putin: 1 } }, ahead));
    const read = value(await visits.readOf('putin', 'https://b.example/', 5, NOON));
    expect(read.visits[0]?.lastSeenMs).toBe(NOON);
    await keep(sighting('https://a.example/', { c: { putin: 1 } }, NOON));
    expect((await all())[0]).toMatchObject({ lastSeenMs: NOON, firstSeenMs: NOON });
  });
});
