import type { Visit } from '../../messaging/protocol';
import { capVisit, stored } from '../merge';
import type { Migration } from './migration';

const CHUNK = 500;

/** Adds the bin, indexes that find an entity's newest page, and the limits on lengths to visits kept before them. */
export const bin: Migration = async (database, transaction) => {
  database.createObjectStore('deletions', { keyPath: 'id' });
  database.createObjectStore('bin', { autoIncrement: true }).createIndex('deletion', 'deletion');
  const visits = transaction.objectStore('visits');
  visits.deleteIndex('entityIds');
  visits.createIndex('metAt', 'metAt', { multiEntry: true });
  visits.createIndex('metOn', 'metOn', { multiEntry: true });
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows: (Visit & { entityIds?: unknown })[] = await visits.getAll(range, CHUNK);
    await Promise.all(
      rows.map(async ({ entityIds: _, ...visit }) => {
        const capped = capVisit(visit);
        // An address beyond the limit is kept, because it is already the reader's data.
        await visits.put(stored(capped ?? { ...visit, title: visit.title.slice(0, 300) }));
      }),
    );
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    range = IDBKeyRange.lowerBound(last.url, true);
  }
};
