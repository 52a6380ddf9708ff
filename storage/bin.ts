import type { IDBPTransaction } from 'idb';
import type { EntityId, PackId } from '../knowledge/schema/types';
import type {
  Deletion,
  DeletionCounts,
  DeletionLabel,
  KeptPack,
  Note,
  Result,
  TextHighlight,
} from '../messaging/protocol';
import { atomically, type Connection, type Database } from './database';
import { restored } from './highlights/notes';
import { putVisit, travelling } from './merge';
import { withOther } from './notes';
import { dropOwnPack } from './reading';
import {
  BINNED_STORES,
  type BinnedStore,
  type BinRows,
  type CorrectionKey,
  type ReaderSchema,
  type StoredVisit,
} from './schema';

/** What to delete: rows by key, or whole stores. */
export interface DeletedRows {
  readonly visits?: readonly string[] | 'all' | undefined;
  readonly notes?: readonly EntityId[] | 'all' | undefined;
  readonly known?: readonly EntityId[] | 'all' | undefined;
  readonly corrections?: readonly CorrectionKey[] | 'all' | undefined;
  /** Corrected days of publication, by address. */
  readonly pageDates?: readonly string[] | 'all' | undefined;
  readonly packs?: readonly PackId[] | 'all' | undefined;
  /** What was learnt from articles, by address. */
  readonly learnt?: readonly string[] | 'all' | undefined;
  readonly decisions?: readonly string[] | 'all' | undefined;
  readonly highlights?: readonly string[] | 'all' | undefined;
}

export const EVERYTHING: DeletedRows = {
  visits: 'all',
  notes: 'all',
  known: 'all',
  corrections: 'all',
  pageDates: 'all',
  packs: 'all',
  learnt: 'all',
  decisions: 'all',
  highlights: 'all',
};

/**
 * Every deletion moves rows into the bin and its undo moves them back, each in one transaction. Both answer the same
 * if they are asked again with the same id.
 */
export interface Bin {
  /** @param id chosen by the caller, unique to this deletion */
  delete(
    id: string,
    rows: DeletedRows,
    label: DeletionLabel,
    atMs: number,
  ): Promise<Result<Deletion>>;
  /**
   * Puts a deletion's rows back. A visit kept since then is merged; a note written since then stays, with the deleted
   * text beside it. @returns null if the bin no longer has it
   */
  undo(id: string): Promise<Result<Deletion | null>>;
  /** Deletions that can be undone, newest first. */
  list(): Promise<Result<readonly Deletion[]>>;
  /** Erases deletions for good: one, or all. */
  empty(ids: readonly string[] | 'all'): Promise<Result<null>>;
  /** Erases what has been in the bin for a day. A deletion dated by a clock that was ahead starts its day now. */
  expire(nowMs: number): Promise<Result<null>>;
}

/** How long deleted rows can be put back. */
export const BIN_LIFE_MS = 24 * 60 * 60 * 1000;

/** Rows of one bin entry: a deletion of 100,000 visits is some hundred entries. */
const CHUNK = 500;

const ALL = [...BINNED_STORES, 'packBytes', 'ownPack', 'readings', 'deletions', 'bin'] as const;
type Change = IDBPTransaction<ReaderSchema, (typeof ALL)[number][], 'readwrite'>;

interface PackRow {
  readonly pack: KeptPack;
  readonly bytes: ArrayBuffer | undefined;
}

const NONE: DeletionCounts = {
  visits: 0,
  notes: 0,
  known: 0,
  corrections: 0,
  pageDates: 0,
  packs: 0,
};

/** A row as the bin keeps it: the keys of a visit's indexes, often longer than the rest, are made again. */
const forBin = (row: unknown): unknown =>
  row instanceof Object && 'metAt' in row ? travelling(row as StoredVisit) : row; // rows of our stores

/** Rows of one store in chunks, and deletes them. */
async function* takeChunks(
  transaction: Change,
  name: Exclude<BinnedStore, 'packs'>,
  keys: readonly IDBValidKey[] | 'all',
): AsyncGenerator<readonly unknown[]> {
  const store = transaction.objectStore(name);
  if (keys !== 'all') {
    for (let from = 0; from < keys.length; from += CHUNK) {
      const some = keys.slice(from, from + CHUNK);
      const rows = await Promise.all(some.map((key) => store.get(key as never))); // a key of this store
      await Promise.all(some.map((key) => store.delete(key as never)));
      yield rows.filter((row) => row !== undefined).map(forBin);
    }
    return;
  }
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [taken, rows]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(range as never, CHUNK),
      store.getAll(range as never, CHUNK),
    ]);
    if (rows.length > 0) yield rows.map(forBin);
    const last = taken.at(-1);
    if (last === undefined || taken.length < CHUNK) break;
    range = IDBKeyRange.lowerBound(last, true);
  }
  await store.clear();
}

async function* takePacks(
  transaction: Change,
  ids: readonly PackId[] | 'all',
): AsyncGenerator<readonly PackRow[]> {
  const packs = transaction.objectStore('packs');
  const files = transaction.objectStore('packBytes');
  for (const id of ids === 'all' ? await packs.getAllKeys() : ids) {
    const [pack, bytes] = await Promise.all([packs.get(id), files.get(id)]);
    await Promise.all([packs.delete(id), files.delete(id)]);
    if (pack) yield [{ pack, bytes }];
  }
}

/** Tallies go with their visits and do not come back: the next batch of an open page starts again. */
async function dropTallies(transaction: Change, urls: DeletedRows['visits']): Promise<void> {
  const tallies = transaction.objectStore('readings');
  if (urls === 'all') await tallies.clear();
  else await Promise.all((urls ?? []).map((url) => tallies.delete(url)));
}

async function move(
  transaction: Change,
  id: string,
  rows: DeletedRows,
  label: DeletionLabel,
  atMs: number,
): Promise<Deletion> {
  const deletions = transaction.objectStore('deletions');
  const before = await deletions.get(id);
  if (before) return before;
  const bin = transaction.objectStore('bin');
  // Deleting everything leaves nothing of earlier deletions.
  if (label.kind === 'everything') await Promise.all([bin.clear(), deletions.clear()]);
  const counts: { -readonly [K in keyof DeletionCounts]: DeletionCounts[K] } = { ...NONE };
  for (const store of BINNED_STORES) {
    const keys = rows[store];
    if (keys === undefined) continue;
    const chunks =
      store === 'packs'
        ? takePacks(transaction, keys as readonly PackId[] | 'all') // keys of that store
        : takeChunks(transaction, store, keys);
    for await (const chunk of chunks) {
      counts[store] = (counts[store] ?? 0) + chunk.length;
      await bin.add({ deletion: id, store, rows: chunk });
    }
  }
  await dropTallies(transaction, rows.visits);
  if (rows.learnt !== undefined || rows.decisions !== undefined) {
    await dropOwnPack(transaction.objectStore('ownPack'));
  }
  const deletion: Deletion = { id, atMs, label, counts, isUndone: false };
  await deletions.put(deletion);
  return deletion;
}

async function putNote(transaction: Change, note: Note): Promise<void> {
  const notes = transaction.objectStore('notes');
  const here = await notes.get(note.entity);
  await notes.put(here ? withOther(here, note) : note);
}

async function putHighlight(transaction: Change, row: TextHighlight): Promise<void> {
  const highlights = transaction.objectStore('highlights');
  await highlights.put(restored(row, await highlights.get(row.id)));
}

async function putPack(transaction: Change, { pack, bytes }: PackRow): Promise<void> {
  const packs = transaction.objectStore('packs');
  if (bytes === undefined || (await packs.getKey(pack.id)) !== undefined) return;
  await Promise.all([transaction.objectStore('packBytes').put(bytes, pack.id), packs.put(pack)]);
}

/**
 * Rows were put into the bin by `move`, each under the store it came from.
 * @param present addresses of the visits that are here
 */
async function putBack(
  transaction: Change,
  { store, rows }: BinRows,
  present: Set<string>,
): Promise<void> {
  const visits = transaction.objectStore('visits');
  const puts = {
    visits: (row: unknown) => putVisit(visits, travelling(row as StoredVisit), present),
    notes: (row: unknown) => putNote(transaction, row as Note),
    known: (row: unknown) => transaction.objectStore('known').put(row as never),
    corrections: (row: unknown) => transaction.objectStore('corrections').put(row as never),
    pageDates: (row: unknown) => transaction.objectStore('pageDates').put(row as never),
    packs: (row: unknown) => putPack(transaction, row as PackRow),
    learnt: (row: unknown) => transaction.objectStore('learnt').put(row as never),
    decisions: (row: unknown) => transaction.objectStore('decisions').put(row as never),
    highlights: (row: unknown) => putHighlight(transaction, row as TextHighlight),
  };
  await Promise.all(rows.map((row) => puts[store](row)));
}

async function putAllBack(transaction: Change, id: string): Promise<Deletion | null> {
  const deletions = transaction.objectStore('deletions');
  const deletion = await deletions.get(id);
  if (!deletion || deletion.isUndone) return deletion ?? null;
  const bin = transaction.objectStore('bin');
  const present = new Set(await transaction.objectStore('visits').getAllKeys());
  let cursor = await bin.index('deletion').openCursor(id);
  while (cursor) {
    await putBack(transaction, cursor.value, present);
    await cursor.delete();
    cursor = await cursor.continue();
  }
  const { learnt = 0, decisions = 0 } = deletion.counts;
  if (learnt + decisions > 0) await dropOwnPack(transaction.objectStore('ownPack'));
  const undone = { ...deletion, isUndone: true };
  await deletions.put(undone);
  return undone;
}

type Erasing = IDBPTransaction<ReaderSchema, ('deletions' | 'bin')[], 'readwrite'>;

async function eraseIn(transaction: Erasing, ids: readonly string[] | 'all'): Promise<void> {
  const deletions = transaction.objectStore('deletions');
  const bin = transaction.objectStore('bin');
  if (ids === 'all') return void (await Promise.all([bin.clear(), deletions.clear()]));
  for (const id of ids) {
    const keys = await bin.index('deletion').getAllKeys(id);
    await Promise.all([deletions.delete(id), ...keys.map((key) => bin.delete(key))]);
  }
}

async function expireIn(transaction: Erasing, nowMs: number): Promise<void> {
  const deletions = transaction.objectStore('deletions');
  const all = await deletions.getAll();
  const old = all.filter(({ atMs }) => nowMs - atMs >= BIN_LIFE_MS).map(({ id }) => id);
  await eraseIn(transaction, old);
  const ahead = all.filter(({ atMs }) => atMs > nowMs);
  await Promise.all(ahead.map((one) => deletions.put({ ...one, atMs: nowMs })));
}

async function list(connection: Connection): Promise<readonly Deletion[]> {
  const all = await connection.getAll('deletions');
  return all
    .filter(({ isUndone }) => !isUndone)
    .sort((one, other) => other.atMs - one.atMs || (one.id < other.id ? 1 : -1));
}

export function createBin({ run }: Database): Bin {
  const erasing = (steps: (transaction: Erasing) => Promise<void>) =>
    run(async (connection) => {
      const transaction = connection.transaction(['deletions', 'bin'], 'readwrite');
      await atomically(transaction, () => steps(transaction));
      return null;
    });
  return {
    delete: (id, rows, label, atMs) =>
      run((connection) => {
        const transaction = connection.transaction(ALL, 'readwrite');
        return atomically(transaction, () => move(transaction, id, rows, label, atMs));
      }),
    undo: (id) =>
      run((connection) => {
        const transaction = connection.transaction(ALL, 'readwrite');
        return atomically(transaction, () => putAllBack(transaction, id));
      }),
    list: () => run(list),
    empty: (ids) => erasing((transaction) => eraseIn(transaction, ids)),
    expire: (nowMs) => erasing((transaction) => expireIn(transaction, nowMs)),
  };
}
