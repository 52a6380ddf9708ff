import type { IDBPTransaction } from 'idb';
import type { Deletion, DeletionLabel, Result } from '../../messaging/protocol';
import { atomically, type Connection, type Database } from '../database';
import type { ReaderSchema } from '../schema';
import { putAllBack } from './put-back';
import { ALL, type DeletedRows, move } from './take';
import { stepsOf, type Watch } from './watch';

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
    watch?: Watch,
  ): Promise<Result<Deletion>>;
  /**
   * Puts a deletion's rows back. A visit kept since then is merged; a note written since then stays, with the deleted
   * text beside it. @returns null if the bin no longer has it
   */
  undo(id: string, watch?: Watch): Promise<Result<Deletion | null>>;
  /** Deletions that can be undone, newest first. */
  list(): Promise<Result<readonly Deletion[]>>;
  /** Erases deletions for good: one, or all. */
  empty(ids: readonly string[] | 'all'): Promise<Result<null>>;
  /** Erases what has been in the bin for a day. A deletion dated by a clock that was ahead starts its day now. */
  expire(nowMs: number): Promise<Result<null>>;
}

/** How long deleted rows can be put back. */
export const BIN_LIFE_MS = 24 * 60 * 60 * 1000;

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
    delete: (id, rows, label, atMs, watch = {}) =>
      run((connection) => {
        const transaction = connection.transaction(ALL, 'readwrite');
        return atomically(transaction, () =>
          move(transaction, { id, rows, label, atMs }, stepsOf(watch)),
        );
      }),
    undo: (id, watch = {}) =>
      run((connection) => {
        const transaction = connection.transaction(ALL, 'readwrite');
        return atomically(transaction, () => putAllBack(transaction, id, stepsOf(watch)));
      }),
    list: () => run(list),
    empty: (ids) => erasing((transaction) => eraseIn(transaction, ids)),
    expire: (nowMs) => erasing((transaction) => expireIn(transaction, nowMs)),
  };
}
