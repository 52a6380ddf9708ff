import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Result } from '../../../messaging/protocol';
import { createDatabase, type Database } from '../../../storage/database';
import { createPackStore, type PackFile, type PackStore } from '../../../storage/packs';

function file(id: string, addedMs: number, content = id): PackFile {
  const bytes = new TextEncoder().encode(content).buffer;
  return { id, title: id, version: '1.0.0', sizeBytes: bytes.byteLength, addedMs, bytes };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

let database: Database;
let store: PackStore;
let round = 0;
const ids = async () => value(await store.list()).map(({ id }) => id);
const textOf = async (id: string) => {
  const bytes = value(await store.bytes(id));
  return bytes && new TextDecoder().decode(bytes);
};

beforeEach(() => {
  round += 1;
  database = createDatabase(`packs-${round}`);
  store = createPackStore(database);
});
afterEach(() => database.close());

it('refuses the id and the title of the bundled pack, and keeps nothing of that call', async () => {
  const refused = { ok: false, error: { code: 'not-allowed' } };
  const spoofed = { ...file('mine', 3), title: 'Russia and Syria, after ASSAD' };
  expect(await store.put([file('fine', 1), file('russia-syria', 2)])).toMatchObject(refused);
  expect(await store.put([spoofed])).toMatchObject(refused);
  expect(await ids()).toEqual([]);
});

it('lists packs without their bytes, the one added last first', async () => {
  await store.put([file('older', 1), file('newer', 2)]);
  expect(await ids()).toEqual(['newer', 'older']);
  expect(value(await store.list())[0]).not.toHaveProperty('bytes');
  expect(await textOf('older')).toBe('older');
  expect(await textOf('nobody')).toBeNull();
});

it('puts another version in the place of the same id', async () => {
  await store.put([file('one', 1), file('two', 2)]);
  await store.put([file('one', 3, 'second version')]);
  expect(await ids()).toEqual(['one', 'two']);
  expect(await textOf('one')).toBe('second version');
});

it('keeps nothing of a pack whose bytes find no room', async () => {
  await store.put([file('here', 1)]);
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...what) {
    if (this.name !== 'packBytes') return put.apply(this, what);
    this.transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const refused = await store.put([file('here', 2, 'larger')]);
  IDBObjectStore.prototype.put = put;
  expect(refused).toMatchObject({ ok: false, error: { code: 'storage-full' } });
  expect(await ids()).toEqual(['here']);
  expect(await textOf('here')).toBe('here');
});
