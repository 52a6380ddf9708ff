import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnnotationStore } from '../../../storage/annotations';
import { createDatabase } from '../../../storage/database';
import { storageFailure } from '../../../storage/failures';
import { visits } from '../../../storage/migrations/001-visits';
import { annotations } from '../../../storage/migrations/002-annotations';
import { packs } from '../../../storage/migrations/003-packs';
import { migrate, VERSION } from '../../../storage/migrations/index';
import { createVisitStore } from '../../../storage/visits';

const NAME = 'database-test';
const open = indexedDB.open.bind(indexedDB);

afterEach(async () => {
  indexedDB.open = open;
  await deleteDB(NAME);
});

describe('a store that does not work', () => {
  it('answers storage-closed when the browser refuses to open it, and recovers when it opens again', async () => {
    const database = createDatabase(NAME);
    indexedDB.open = () => {
      throw new DOMException('refused', 'UnknownError');
    };
    const refused = await database.run((connection) => connection.count('visits'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage-closed' } });
    indexedDB.open = open;
    expect(await database.run((connection) => connection.count('visits'))).toEqual({
      ok: true,
      value: 0,
    });
    await database.close();
  });

  it('answers storage-closed when opening hangs', async () => {
    const hung = createDatabase(NAME, 20);
    indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
    const result = await hung.run((connection) => connection.count('visits'));
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-closed' } });
  });

  it('answers storage-full when there is no room', async () => {
    const database = createDatabase(NAME);
    const result = await database.run(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    await database.close();
  });

  it('answers storage-corrupt when it opens and its rows cannot be read, as Firefox tells it', async () => {
    const database = createDatabase(NAME);
    const result = await database.run(() => {
      throw new DOMException('The operation failed for reasons unrelated', 'UnknownError');
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-corrupt' } });
    await database.close();
  });

  it('says so when a newer version of the extension has kept the data', async () => {
    (await openDB(NAME, VERSION + 1)).close();
    const result = await createDatabase(NAME).run((connection) => connection.count('visits'));
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-newer' } });
    expect(!result.ok && result.error.message).toMatch(/newer version/);
  });
});

describe('a connection that goes away', () => {
  it('is opened again when the browser has closed it', async () => {
    const database = createDatabase(NAME);
    const first = await database.run(async (connection) => {
      await connection.put('readings', { url: 'https://a.example/', atMs: 1, blocks: {} });
      return connection;
    });
    if (!first.ok) throw new Error(first.error.message);
    first.value.close();
    const again = await database.run((connection) => connection.count('readings'));
    expect(again).toEqual({ ok: true, value: 1 });
    await database.close();
  });

  it('gives way to an upgrade elsewhere at once', async () => {
    const database = createDatabase(NAME);
    await database.run((connection) => connection.count('visits'));
    const blocked = vi.fn();
    const newer = await openDB(NAME, VERSION + 1, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    newer.close();
  });
});

describe('migrations', () => {
  it('lead from nothing to the stores and indexes of the schema', async () => {
    const database = await openDB(NAME, VERSION, {
      upgrade: (db, from, _to, transaction) => migrate(db, from, transaction as never),
    });
    const transaction = database.transaction(['visits', 'readings']);
    expect([...database.objectStoreNames]).toEqual([
      'bin',
      'corrections',
      'decisions',
      'deletions',
      'highlights',
      'known',
      'learnt',
      'notes',
      'ownPack',
      'packBytes',
      'packs',
      'pageDates',
      'readings',
      'visits',
    ]);
    expect([...transaction.objectStore('visits').indexNames]).toEqual(['metAt']);
    expect([...transaction.objectStore('readings').indexNames]).toEqual(['atMs']);
    database.close();
  });

  it('keep every row of version 3, within the limits, and find it by its names', async () => {
    const before = await openDB(`${NAME}-3`, 3, {
      upgrade: async (db, _from, _to, transaction) => {
        for (const step of [visits, annotations, packs])
          await step(db as never, transaction as never);
      },
    });
    const row = {
      url: 'https://a.example/',
      site: 'a.example',
      title: 'T'.repeat(9000),
      outlet: null,
      pageDay: '2025-01-30',
      firstSeenMs: 1,
      lastSeenMs: 2,
      entities: [{ id: 'mayor', name: 'The Mayor', count: 3 }],
      entityIds: ['mayor'],
    };
    await before.put('visits', row);
    await before.put('notes', { entity: 'mayor', name: 'The Mayor', text: 'old', savedMs: 1 });
    before.close();
    const database = createDatabase(`${NAME}-3`);
    const store = createVisitStore(database);
    const read = await store.readOf('mayor', 'https://b.example/', 5, 10);
    expect(read).toMatchObject({
      ok: true,
      value: { upTo: '2025-01-30', visits: [{ url: row.url, title: 'T'.repeat(300) }] },
    });
    const notes = await createAnnotationStore(database).list();
    expect(notes).toMatchObject({ ok: true, value: { notes: [{ text: 'old' }] } });
    await database.close();
  });
});

describe('failures', () => {
  it.each([
    ['storage-full', new DOMException('no room', 'QuotaExceededError')],
    ['storage-full', new DOMException('The disk is full.', 'UnknownError')],
    ['storage-newer', new DOMException('version', 'VersionError')],
    ['storage-corrupt', new DOMException('Internal error opening backing store', 'UnknownError')],
    ['storage-closed', new DOMException('refused', 'SecurityError')],
  ] as const)('are told apart: %s', (code, error) => {
    expect(storageFailure(error)).toMatchObject({ ok: false, error: { code } });
  });

  it('a store that another copy keeps open is blocked', async () => {
    const name = `${NAME}-blocked`;
    const other = await openDB(name, 1, {
      upgrade: (db, _from, _to, transaction) => visits(db as never, transaction as never),
    });
    const database = createDatabase(name, 50);
    expect(await database.run(async () => null)).toMatchObject({
      ok: false,
      error: { code: 'storage-blocked' },
    });
    other.close();
    await database.close();
  });
});
