import type { Migration } from './migration';

/** Visits by address, and the working tallies that make keeping them idempotent. */
export const visits: Migration = (database) => {
  const kept = database.createObjectStore('visits', { keyPath: 'url' });
  kept.createIndex('lastSeenMs', 'lastSeenMs');
  kept.createIndex('site', 'site');
  kept.createIndex('entityIds', 'entityIds', { multiEntry: true });
  database.createObjectStore('readings', { keyPath: 'url' }).createIndex('atMs', 'atMs');
};
