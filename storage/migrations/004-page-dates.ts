import type { Migration } from './migration';

/** Days of publication that the reader corrected, by the page's address. */
export const pageDates: Migration = (database) => {
  database.createObjectStore('pageDates', { keyPath: 'url' });
};
