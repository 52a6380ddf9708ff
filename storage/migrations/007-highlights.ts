import type { Migration } from './migration';

/** Highlighted words by id; found by the page they are on. */
export const highlights: Migration = (database) => {
  const kept = database.createObjectStore('highlights', { keyPath: 'id' });
  kept.createIndex('url', 'url');
  kept.createIndex('site', 'site');
};
