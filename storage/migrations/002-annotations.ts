import type { Migration } from './migration';

/** Notes and known names by entity, corrections by what they are about. */
export const annotations: Migration = (database) => {
  database.createObjectStore('notes', { keyPath: 'entity' });
  database.createObjectStore('known', { keyPath: 'entity' });
  database.createObjectStore('corrections', { keyPath: ['entity', 'surface', 'scope', 'where'] });
};
