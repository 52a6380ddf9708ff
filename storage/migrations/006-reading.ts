import type { Migration } from './migration';

/** What is learnt from articles: one row an article, the reader's decisions about names, and the pack made of both. */
export const reading: Migration = (database) => {
  database.createObjectStore('learnt', { keyPath: 'url' }).createIndex('learntMs', 'learntMs');
  database.createObjectStore('decisions', { keyPath: 'id' }).createIndex('madeMs', 'madeMs');
  database.createObjectStore('ownPack');
};
