import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step from a version to the next, inside the browser's upgrade transaction: it happens whole or not at all.
 * A step is never edited once released; what must change later is a new step.
 */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
