import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { visits } from './001-visits';
import { annotations } from './002-annotations';
import { packs } from './003-packs';
import { pageDates } from './004-page-dates';
import { bin } from './005-bin';
import { reading } from './006-reading';
import { highlights } from './007-highlights';
import { fewerIndexes } from './008-fewer-indexes';
import type { Migration } from './migration';

/** Step n takes version n to n + 1. */
const STEPS: readonly Migration[] = [
  visits,
  annotations,
  packs,
  pageDates,
  bin,
  reading,
  highlights,
  fewerIndexes,
];

export const VERSION = STEPS.length;

/** Runs every step after `from`, in order. `from` is 0 for a database that is new. */
export async function migrate(
  database: IDBPDatabase<unknown>,
  from: number,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  for (const step of STEPS.slice(from)) await step(database, transaction);
}
