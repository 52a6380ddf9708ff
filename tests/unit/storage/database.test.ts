import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDatabase } from '../../../storage/database';
import { migrate, VERSION } from '../../../storage/migrations/index';

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

  it('says so when a newer version of the extension has kept the data', async () => {
    (await openDB(NAME, VERSION + 1)).close();
    const result = await createDatabase(NAME).run((connection) => connection.count('visits'));
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-closed' } });
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
      'corrections',
      'known',
      'notes',
      'packBytes',
      'packs',
      'pageDates',
      'readings',
      'visits',
    ]);
    expect([...transaction.objectStore('visits').indexNames]).toEqual([
      'entityIds',
      'lastSeenMs',
      'site',
    ]);
    expect([...transaction.objectStore('readings').indexNames]).toEqual(['atMs']);
    database.close();
  });
});
