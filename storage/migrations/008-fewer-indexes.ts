import type { Migration } from './migration';

/** Drops indexes of visits that nothing reads or that the remaining one replaces. Rows stay as they are. */
export const fewerIndexes: Migration = (_database, transaction) => {
  const visits = transaction.objectStore('visits');
  for (const name of ['lastSeenMs', 'site', 'metOn']) visits.deleteIndex(name);
};
