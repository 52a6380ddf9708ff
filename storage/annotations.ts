import type { Annotations, Note, Result, Visit } from '../messaging/protocol';
import type { Connection, Database } from './database';
import { mergeVisits, stored, travelling } from './merge';

/** Everything that is kept for the reader, as a whole. Every operation is one transaction: it happens whole or not at all. */
export interface AnnotationStore {
  /** Deletes all of it. @returns what was deleted, so that it can be restored */
  clear(): Promise<Result<Annotations>>;
  /**
   * Puts deleted annotations back. A visit that has been made anew meanwhile is merged; a note that has been
   * written anew stays as it is. @returns how many were put back
   */
  restore(annotations: Annotations): Promise<Result<number>>;
}

const KEPT = ['visits', 'notes', 'known', 'corrections'] as const;
/** With the working data of visits, which goes with them and is not put back. */
const ALL = [...KEPT, 'readings'] as const;

async function clear(connection: Connection): Promise<Annotations> {
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
  return { visits: visits.map(travelling), sayings: { notes, known, corrections } };
}

async function restore(connection: Connection, { visits, sayings }: Annotations): Promise<number> {
  const transaction = connection.transaction(KEPT, 'readwrite');
  const store = transaction.objectStore('visits');
  const putVisit = async (visit: Visit) => {
    const anew = await store.get(visit.url);
    await store.put(stored(anew ? mergeVisits(visit, travelling(anew)) : visit));
  };
  const { notes, known, corrections } = sayings;
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

export function createAnnotationStore({ run }: Database): AnnotationStore {
  return {
    clear: () => run(clear),
    restore: (annotations) => run((connection) => restore(connection, annotations)),
  };
}
