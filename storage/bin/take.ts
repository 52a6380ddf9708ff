import type { IDBPTransaction } from 'idb';
import type { EntityId, PackId } from '../../knowledge/schema/types';
import type { Deletion, DeletionCounts, DeletionLabel, KeptPack } from '../../messaging/protocol';
import { travelling } from '../merge';
import { dropOwnPack } from '../reading';
import {
  BINNED_STORES,
  type BinnedStore,
  type CorrectionKey,
  type ReaderSchema,
  type StoredVisit,
} from '../schema';
import type { Steps } from './watch';

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

/** Rows of one bin entry: a deletion of 100,000 visits is some hundred entries. */
const CHUNK = 500;

export const ALL = [
  ...BINNED_STORES,
  'packBytes',
  'ownPack',
  'readings',
  'deletions',
  'bin',
] as const;
export type Change = IDBPTransaction<ReaderSchema, (typeof ALL)[number][], 'readwrite'>;

export interface PackRow {
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

/** How many rows a deletion takes, at most. */
async function countRows(transaction: Change, rows: DeletedRows): Promise<number> {
  const counts = BINNED_STORES.map((store) => {
    const keys = rows[store] ?? [];
    return keys === 'all' ? transaction.objectStore(store).count() : keys.length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** What is deleted, and as what: see `Bin.delete`. */
export interface Asked {
  readonly id: string;
  readonly rows: DeletedRows;
  readonly label: DeletionLabel;
  readonly atMs: number;
}

export async function move(
  transaction: Change,
  { id, rows, label, atMs }: Asked,
  steps: Steps,
): Promise<Deletion> {
  const deletions = transaction.objectStore('deletions');
  const before = await deletions.get(id);
  if (before) return before;
  const bin = transaction.objectStore('bin');
  // Deleting everything leaves nothing of earlier deletions.
  if (label.kind === 'everything') await Promise.all([bin.clear(), deletions.clear()]);
  steps.begin(await countRows(transaction, rows));
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
      steps.moved(chunk.length);
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
