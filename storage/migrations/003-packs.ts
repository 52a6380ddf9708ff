import type { Migration } from './migration';

/** Packs that the reader has added: what they are, and by the same id their bytes. */
export const packs: Migration = (database) => {
  database.createObjectStore('packs', { keyPath: 'id' });
  database.createObjectStore('packBytes');
};
