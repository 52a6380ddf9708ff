import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step from a version to the next, inside the browser's upgrade transaction. A released step is never edited; a
 * later change is a new step.
 */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
