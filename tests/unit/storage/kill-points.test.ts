/**
 * The process that runs an operation ends at each request of its transaction, one after the other: the store must hold
 * all that it held before, and the same operation asked again must end as it would have ended.
 */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../messaging/protocol';
import { createAnnotationStore } from '../../../storage/annotations';
import { type Bin, createBin, EVERYTHING } from '../../../storage/bin/bin';
import type { DeletedRows } from '../../../storage/bin/take';
import { createDatabase, type Database } from '../../../storage/database';
import { importData } from '../../../storage/exchange/import';
import { noteKeyOf } from '../../../storage/highlights/notes';
import { BINNED_STORES } from '../../../storage/schema';
import { createVisitStore } from '../../../storage/visits';
import { DAY, fill, KEYS, MORE, SIGHTING } from './kept-rows';

type Operation = (database: Database) => Promise<Result<unknown>>;

const METHODS = {
  IDBObjectStore: [
    'get',
    'getKey',
    'getAll',
    'getAllKeys',
    'add',
    'put',
    'delete',
    'clear',
    'openCursor',
    'openKeyCursor',
  ],
  IDBIndex: ['getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'],
  // idb knows `continue` by its identity: it stays.
  IDBCursor: ['update', 'delete'],
} as const;

const transactionOf = (of: IDBObjectStore | IDBIndex | IDBCursor): IDBTransaction => {
  const owner = 'source' in of ? of.source : of;
  return 'objectStore' in owner ? owner.objectStore.transaction : owner.transaction;
};

const restores: (() => void)[] = [];
const revive = () => {
  for (const restore of restores.splice(0)) restore();
};
afterEach(revive);

/** Ends a transaction without committing it. What waits for it hears nothing, like a process that has ended. */
function endUnheard(transaction: IDBTransaction, ended: () => void): void {
  const stop = (event: Event) => {
    event.stopImmediatePropagation();
    if (event.type === 'abort') ended();
  };
  for (const type of ['error', 'abort']) transaction.db.addEventListener(type, stop, true);
  transaction.abort();
}

/**
 * At the `call`-th request of a transaction that writes the process that makes it ends.
 * @returns `ended` settles once its transaction has gone; `calls` tells how many such requests there were
 */
function killAt(call: number) {
  let calls = 0;
  let tellEnded = (): void => undefined;
  const ended = new Promise<void>((settle) => {
    tellEnded = settle;
  });
  for (const [type, names] of Object.entries(METHODS)) {
    const { prototype } = Reflect.get(globalThis, type) as { prototype: object }; // a class of IndexedDB
    for (const name of names) {
      const plain = Reflect.get(prototype, name) as (...given: unknown[]) => unknown; // a method
      restores.push(() => Reflect.set(prototype, name, plain));
      Reflect.set(prototype, name, function (this: IDBObjectStore, ...given: unknown[]) {
        const transaction = transactionOf(this);
        if (transaction.mode === 'readwrite') calls += 1;
        if (calls < call) return plain.apply(this, given);
        if (calls === call) endUnheard(transaction, tellEnded);
        throw new Error('The process has ended.');
      });
    }
  }
  return { ended, calls: () => calls };
}

/** All rows of all stores, by store; tallies and the learnt pack, which are made again, are left out. */
async function rowsOf(name: string): Promise<Record<string, unknown>> {
  const connection = await openDB(name);
  const rows: Record<string, unknown> = {};
  for (const store of connection.objectStoreNames) {
    if (store === 'readings' || store === 'ownPack') continue;
    rows[store] = [await connection.getAllKeys(store), await connection.getAll(store)];
  }
  connection.close();
  return rows;
}

const withoutBin = ({ bin: _, deletions: __, ...rows }: Record<string, unknown>) => rows;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

let round = 0;

/** A filled store, and the rows it holds. */
async function filled(before: Operation) {
  round += 1;
  const name = `kill-points-${round}`;
  const database = createDatabase(name);
  await fill(database);
  value(await before(database));
  return { name, database, held: await rowsOf(name) };
}

const nothing: Operation = async () => ({ ok: true, value: null });

/** Tries an operation to the end, then killed at each of its requests. @returns how many there were */
async function killedAtEach(operation: Operation, before = nothing): Promise<number> {
  const whole = await filled(before);
  const counted = killAt(Number.POSITIVE_INFINITY);
  value(await operation(whole.database));
  const requests = counted.calls();
  revive();
  const after = await rowsOf(whole.name);
  await whole.database.close();
  for (let call = 1; call <= requests; call += 1) {
    const { name, database, held } = await filled(before);
    const { ended } = killAt(call);
    void operation(database);
    await ended;
    revive();
    await database.close();
    expect(await rowsOf(name), `after request ${call}`).toEqual(held);
    const next = createDatabase(name);
    value(await operation(next));
    await next.close();
    expect(await rowsOf(name), `asked again after request ${call}`).toEqual(after);
  }
  return requests;
}

const binOf = (database: Database): Bin => createBin(database);
const LABEL = { kind: 'selected', detail: '' } as const;
const ALL = { kind: 'everything', detail: '' } as const;

const DELETIONS: Readonly<Record<string, DeletedRows>> = {
  ...Object.fromEntries(
    BINNED_STORES.map((store) => [`one of ${store}`, { [store]: KEYS[store] }]),
  ),
  ...Object.fromEntries(BINNED_STORES.map((store) => [`all ${store}`, { [store]: 'all' }])),
  everything: EVERYTHING,
};

describe.each(Object.entries(DELETIONS))('deleting %s, killed at each request', (what, rows) => {
  const label = what === 'everything' ? ALL : LABEL;
  const erase: Operation = (database) => binOf(database).delete('d', rows, label, DAY);

  it('has deleted nothing, or all of it', async () => {
    expect(await killedAtEach(erase)).toBeGreaterThan(3);
  });

  it('is undone whole at each request of the undo', async () => {
    const undo: Operation = (database) => binOf(database).undo('d');
    expect(await killedAtEach(undo, erase)).toBeGreaterThan(3);
    const { name, database } = await filled(nothing);
    const held = await rowsOf(name);
    value(await erase(database));
    expect(withoutBin(await rowsOf(name))).not.toEqual(withoutBin(held));
    value(await undo(database));
    expect(withoutBin(await rowsOf(name))).toEqual(withoutBin(held));
    await database.close();
  });
});

const emptied = (entity: string): Operation => {
  const edit = { entity, text: '', version: 1, field: 'f', revision: 1, joinsOthers: false };
  return (database) => createAnnotationStore(database).saveNote(edit, 'Name', DAY);
};
const delayed: Operation = (database) =>
  binOf(database).delete('old', { visits: 'all', notes: 'all' }, LABEL, DAY);

describe('killed at each request', () => {
  it.each<[string, Operation, Operation]>([
    ['a note that is emptied', emptied('mayor'), nothing],
    ['the note of a highlight that is emptied', emptied(noteKeyOf('mayor')), nothing],
    ['a file that is imported', (database) => importData(database, MORE), nothing],
    ['the bin emptied by the reader', (database) => binOf(database).empty('all'), delayed],
    ['one deletion erased', (database) => binOf(database).empty(['old']), delayed],
    ['the bin emptied after a day', (database) => binOf(database).expire(DAY * 9), delayed],
    ['deletions of a clock that was ahead', (database) => binOf(database).expire(1), delayed],
    ['a batch of a page', (database) => createVisitStore(database).record(SIGHTING), nothing],
  ])('%s: nothing of it happened, or all', async (_, operation, before) => {
    expect(await killedAtEach(operation, before)).toBeGreaterThan(0);
  });

  it('a note that was emptied comes back', async () => {
    for (const key of ['mayor', noteKeyOf('mayor')]) {
      const { name, database, held } = await filled(nothing);
      value(await emptied(key)(database));
      const [deletion] = value(await binOf(database).list());
      value(await binOf(database).undo(deletion?.id ?? ''));
      expect(withoutBin(await rowsOf(name))).toEqual(withoutBin(held));
      await database.close();
    }
  });
});
