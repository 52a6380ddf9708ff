import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReaderData, Result, TextHighlight, Visit } from '../../../messaging/protocol';
import { type AnnotationStore, createAnnotationStore } from '../../../storage/annotations';
import { BIN_LIFE_MS, type Bin, createBin, EVERYTHING } from '../../../storage/bin/bin';
import { createDatabase, type Database } from '../../../storage/database';
import { importData } from '../../../storage/exchange/import';
import { createPackStore } from '../../../storage/packs';
import { createPageDateStore } from '../../../storage/page-dates';
import { allVisits, createVisitStore, type VisitStore } from '../../../storage/visits';

const NOON = Date.UTC(2026, 2, 1, 12);
const VISIT: Visit = {
  url: 'https://a.example/one',
  site: 'a.example',
  title: 'One',
  outlet: null,
  pageDay: '2026-02-27',
  firstSeenMs: NOON,
  lastSeenMs: NOON,
  entities: [{ id: 'mayor', name: 'The Mayor', count: 3 }],
};
const NOTE = { entity: 'mayor', name: 'The Mayor', text: 'met once', savedMs: 1, version: 1 };
const HIGHLIGHT: TextHighlight = {
  id: 'h-1',
  url: 'https://a.example/one',
  site: 'a.example',
  title: 'One',
  quote: { exact: 'the ferry sails at six', prefix: 'said ', suffix: ', then' },
  position: { start: 5, end: 27 },
  madeMs: 4,
  note: { text: 'ask again', savedMs: 5, version: 1 },
};
const DATA: ReaderData = {
  visits: [VISIT, { ...VISIT, url: 'https://b.example/two', site: 'b.example' }],
  annotations: {
    notes: [NOTE],
    known: [{ entity: 'bank', name: 'The Bank', sinceMs: 2 }],
    corrections: [
      {
        entity: 'mayor',
        name: 'The Mayor',
        surface: 'Holub',
        scope: 'always',
        where: '',
        madeMs: 3,
      },
    ],
    highlights: [HIGHLIGHT],
  },
};
const LABEL = { kind: 'selected', detail: '' } as const;
const ALL = { kind: 'everything', detail: '' } as const;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

let database: Database;
let bin: Bin;
let visits: VisitStore;
let annotations: AnnotationStore;
let round = 0;

beforeEach(async () => {
  round += 1;
  database = createDatabase(`bin-${round}`);
  bin = createBin(database);
  visits = createVisitStore(database);
  annotations = createAnnotationStore(database);
  value(await importData(database, DATA));
});
afterEach(() => database.close());

const kept = async () => ({
  visits: value(await allVisits(visits)),
  annotations: value(await annotations.list()),
});

describe('a deletion', () => {
  it('takes out what it names and counts it; its undo brings back exactly that', async () => {
    const deleted = value(await bin.delete('d1', { visits: [VISIT.url] }, LABEL, NOON));
    expect(deleted.counts).toMatchObject({ visits: 1, notes: 0, packs: 0 });
    expect((await kept()).visits.map(({ url }) => url)).toEqual(['https://b.example/two']);
    expect(value(await bin.undo('d1'))?.counts.visits).toBe(1);
    expect(await kept()).toEqual(DATA);
    expect(value(await visits.metElsewhere(['mayor'], 'https://c.example/'))).toEqual(
      new Set(['mayor']),
    );
  });

  it('asked again answers what happened, and deletes nothing more', async () => {
    const first = value(await bin.delete('d1', { visits: [VISIT.url] }, LABEL, NOON));
    value(await importData(database, DATA));
    expect(value(await bin.delete('d1', { visits: 'all' }, LABEL, NOON + 5))).toEqual(first);
    expect((await kept()).visits).toHaveLength(2);
  });

  it('has its own undo, whatever was deleted before and after', async () => {
    value(await bin.delete('d1', { visits: [VISIT.url] }, LABEL, NOON));
    value(await bin.delete('d2', { notes: ['mayor'] }, LABEL, NOON + 1));
    expect(value(await bin.list()).map(({ id }) => id)).toEqual(['d2', 'd1']);
    value(await bin.undo('d1'));
    expect((await kept()).visits).toHaveLength(2);
    expect((await kept()).annotations.notes).toEqual([]);
    value(await bin.undo('d2'));
    expect(await kept()).toEqual(DATA);
    expect(value(await bin.list())).toEqual([]);
  });

  it('undone twice is undone once', async () => {
    value(await bin.delete('d1', EVERYTHING, LABEL, NOON));
    const undone = value(await bin.undo('d1'));
    expect(value(await bin.undo('d1'))).toEqual(undone);
    expect(await kept()).toEqual(DATA);
  });

  it('leaves what was written since, and keeps the deleted note beside it', async () => {
    value(await bin.delete('d1', EVERYTHING, LABEL, NOON));
    const later = {
      ...VISIT,
      lastSeenMs: NOON + 5,
      entities: [{ id: 'bank', name: 'B', count: 1 }],
    };
    const again = { ...NOTE, text: 'met again' };
    const some = {
      visits: [later],
      annotations: { notes: [again], known: [], corrections: [], highlights: [] },
    };
    value(await importData(database, some));
    value(await bin.undo('d1'));
    const { visits: now, annotations: said } = await kept();
    expect(now[0]).toMatchObject({ lastSeenMs: NOON + 5 });
    expect(now[0]?.entities.map(({ id }) => id).toSorted()).toEqual(['bank', 'mayor']);
    expect(said.notes[0]).toMatchObject({ text: 'met again', others: [{ text: 'met once' }] });
  });

  it.each([
    ['the browser ends its transaction', (transaction: IDBTransaction) => transaction.abort()],
    ['a row cannot be written', () => undefined],
  ])('that fails halfway has deleted nothing: %s', async (_, end) => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...what) {
      if (this.name !== 'bin' || (what[0] as { store: string }).store !== 'notes')
        return add.apply(this, what);
      end(this.transaction);
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const failed = await bin.delete('d1', EVERYTHING, LABEL, NOON);
    IDBObjectStore.prototype.add = add;
    expect(failed).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(await kept()).toEqual(DATA);
    expect(value(await bin.list())).toEqual([]);
  });

  it('takes packs with their files, and puts back only those that were not added again', async () => {
    const packs = createPackStore(database);
    const bytes = new TextEncoder().encode('old').buffer as ArrayBuffer;
    const file = { id: 'one', title: 'One', version: '1', sizeBytes: 3, addedMs: 1, bytes };
    value(await packs.put([file, { ...file, id: 'two' }]));
    value(await bin.delete('d1', { packs: 'all' }, LABEL, NOON));
    expect(value(await packs.list())).toEqual([]);
    expect(value(await packs.bytes('one'))).toBeNull();
    value(await packs.put([{ ...file, version: '2' }]));
    value(await bin.undo('d1'));
    const versions = value(await packs.list()).map(({ id, version }) => [id, version]);
    expect(versions.toSorted()).toEqual([
      ['one', '2'],
      ['two', '1'],
    ]);
    expect(value(await packs.bytes('two'))).not.toBeNull();
  });

  it('keeps visits without the keys of their indexes, which the undo makes again', async () => {
    value(await bin.delete('a', { visits: 'all' }, LABEL, NOON));
    const kept = value(await database.run((connection) => connection.getAll('bin')));
    expect(kept.flatMap(({ rows }) => rows)).toEqual(DATA.visits);
    value(await bin.undo('a'));
    const read = value(await visits.readOf('mayor', 'https://c.example/', 5, NOON));
    expect(read.visits).toHaveLength(2);
  });

  it('of an earlier version, which kept those keys too, is undone, and merged with what is here', async () => {
    value(await bin.delete('a', { visits: 'all' }, LABEL, NOON));
    value(
      await database.run(async (connection) => {
        const keys = await connection.getAllKeys('bin');
        const rows = DATA.visits.map((one) => ({ ...one, metAt: ['old'], metOn: ['old'] }));
        for (const key of keys)
          await connection.put('bin', { deletion: 'a', store: 'visits', rows }, key);
      }),
    );
    const since = { ...VISIT, title: 'One, changed', lastSeenMs: NOON + 5 };
    value(await importData(database, { ...DATA, visits: [since] }));
    value(await bin.undo('a'));
    expect(value(await allVisits(visits))).toEqual([since, DATA.visits[1]]);
  });

  it('lists titles and names without characters that turn their line, those of earlier versions too', async () => {
    const turned = { ...VISIT, title: '\u202eenO', outlet: 'A\u2067', entities: [] };
    value(await importData(database, { ...DATA, visits: [turned] }));
    value(
      await database.run(async (connection) => {
        const row = { ...turned, url: 'https://a.example/old', metAt: [], metOn: [] };
        await connection.put('visits', row);
        await connection.put('known', { entity: 'old', name: 'B\u202ank', sinceMs: 1 });
      }),
    );
    const [old] = value(await allVisits(visits)).filter(({ url }) => url.endsWith('old'));
    expect(old).toMatchObject({ title: 'enO', outlet: 'A' });
    const { known } = value(await annotations.list());
    expect(known.map(({ name }) => name)).toContain('Bnk');
  });

  it('of more rows than one entry of the bin holds', async () => {
    const many = Array.from({ length: 1234 }, (_, at) => ({
      ...VISIT,
      url: `https://m.example/${at}`,
    }));
    value(await importData(database, { ...DATA, visits: many }));
    expect(value(await bin.delete('d1', { visits: 'all' }, LABEL, NOON)).counts.visits).toBe(1236);
    expect((await kept()).visits).toEqual([]);
    value(await bin.undo('d1'));
    expect((await kept()).visits).toHaveLength(1236);
  });
});

describe('the bin', () => {
  it('is emptied after a day, and by the reader', async () => {
    value(await bin.delete('d1', { visits: [VISIT.url] }, LABEL, NOON));
    value(await bin.expire(NOON + BIN_LIFE_MS - 1));
    expect(value(await bin.list())).toHaveLength(1);
    value(await bin.expire(NOON + BIN_LIFE_MS));
    expect(value(await bin.list())).toEqual([]);
    expect(value(await bin.undo('d1'))).toBeNull();
    value(await bin.delete('d2', { notes: ['mayor'] }, LABEL, NOON));
    value(await bin.empty('all'));
    expect(value(await database.run((connection) => connection.count('bin')))).toBe(0);
  });

  it('keeps a deletion for a day after a clock that was ahead was set right', async () => {
    value(await bin.delete('d1', { notes: ['mayor'] }, LABEL, NOON + 99 * BIN_LIFE_MS));
    value(await bin.expire(NOON));
    expect(value(await bin.list())).toHaveLength(1);
    value(await bin.expire(NOON + BIN_LIFE_MS));
    expect(value(await bin.list())).toEqual([]);
  });

  it('holds nothing older once everything was deleted', async () => {
    value(await bin.delete('d1', { visits: [VISIT.url] }, LABEL, NOON));
    value(await bin.delete('d2', EVERYTHING, ALL, NOON + 1));
    expect(value(await bin.list()).map(({ id }) => id)).toEqual(['d2']);
    expect(value(await bin.undo('d1'))).toBeNull();
    value(await bin.undo('d2'));
    expect((await kept()).visits.map(({ url }) => url)).toEqual(['https://b.example/two']);
  });
});

describe('an import', () => {
  it('that fails halfway has added nothing, and tells its progress', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...what) {
      if (this.name !== 'corrections') return put.apply(this, what);
      this.transaction.abort();
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const other = createDatabase(`bin-import-${round}`);
    const failed = await importData(other, DATA);
    IDBObjectStore.prototype.put = put;
    expect(failed).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(value(await createVisitStore(other).count())).toBe(0);
    const told: number[] = [];
    expect(value(await importData(other, DATA, (done) => told.push(done)))).toBe(6);
    expect(told.at(-1)).toBe(6);
    await other.close();
  });
});

it('an import adds corrected dates, keeps those that are here, and deleting everything undoes both', async () => {
  const dates = createPageDateStore(database);
  const days = async () => value(await dates.list()).map(({ day }) => day);
  value(await dates.set('https://a.example/one', '2025-01-30', NOON));
  const row = (url: string) => ({ url, day: '2024-05-05', madeMs: NOON });
  const pageDates = [row('https://a.example/one'), row('https://a.example/two')];
  value(await importData(database, { ...DATA, pageDates }));
  expect(await days()).toEqual(['2025-01-30', '2024-05-05']);
  value(await bin.delete('d1', EVERYTHING, LABEL, NOON));
  expect(await days()).toEqual([]);
  value(await bin.undo('d1'));
  expect(await days()).toEqual(['2025-01-30', '2024-05-05']);
});
