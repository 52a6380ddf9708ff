import type { Note, ReaderData, Result, Visit } from '../messaging/protocol';
import type { Connection, Database } from './database';
import { mergeVisits, stored, travelling } from './merge';

/** Everything that is kept for the reader, as a whole. Every operation is one transaction: it happens whole or not at all. */
export interface ReaderDataStore {
  /** Deletes all of it. @returns what was deleted, so that it can be restored */
  clear(): Promise<Result<ReaderData>>;
  /**
   * Puts deleted data back. A visit kept since then is merged; a note written since then stays.
   * @returns how many were put back
   */
  restore(readerData: ReaderData): Promise<Result<number>>;
}

const KEPT = ['visits', 'notes', 'known', 'corrections'] as const;
/** With the working data of visits, which goes with them and is not put back. */
const ALL = [...KEPT, 'readings'] as const;

async function clear(connection: Connection): Promise<ReaderData> {
  const transaction = connection.transaction(ALL, 'readwrite');
  const [visits, notes, known, corrections] = await Promise.all([
    transaction.objectStore('visits').getAll(),
    transaction.objectStore('notes').getAll(),
    transaction.objectStore('known').getAll(),
    transaction.objectStore('corrections').getAll(),
  ]);
  await Promise.all([
    ...ALL.map((name) => transaction.objectStore(name).clear()),
    transaction.done,
  ]);
  return { visits: visits.map(travelling), annotations: { notes, known, corrections } };
}

async function restore(
  connection: Connection,
  { visits, annotations }: ReaderData,
): Promise<number> {
  const transaction = connection.transaction(KEPT, 'readwrite');
  const store = transaction.objectStore('visits');
  const putVisit = async (visit: Visit) => {
    const here = await store.get(visit.url);
    await store.put(stored(here ? mergeVisits(visit, travelling(here)) : visit));
  };
  const { notes, known, corrections } = annotations;
  const putNote = async (note: Note) => {
    const notesStore = transaction.objectStore('notes');
    if ((await notesStore.getKey(note.entity)) === undefined) await notesStore.put(note);
  };
  await Promise.all([
    ...visits.map(putVisit),
    ...notes.map(putNote),
    // The same again changes nothing: these are kept once under what they say.
    ...known.map((name) => transaction.objectStore('known').put(name)),
    ...corrections.map((one) => transaction.objectStore('corrections').put(one)),
    transaction.done,
  ]);
  return visits.length + notes.length + known.length + corrections.length;
}

export function createReaderDataStore({ run }: Database): ReaderDataStore {
  return {
    clear: () => run(clear),
    restore: (readerData) => run((connection) => restore(connection, readerData)),
  };
}
