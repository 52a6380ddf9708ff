import type { Migration } from './migration';

/** What the reader says of names: notes and known names by entity, corrections by what they are about. */
export const sayings: Migration = (database) => {
  database.createObjectStore('notes', { keyPath: 'entity' });
  database.createObjectStore('known', { keyPath: 'entity' });
  database.createObjectStore('corrections', { keyPath: ['entity', 'surface', 'scope', 'where'] });
};
