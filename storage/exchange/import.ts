import type { IDBPTransaction } from 'idb';
import { toRow } from '../../knowledge/reading/own/learnt-row';
import type { Note, ReaderData, Result } from '../../messaging/protocol';
import { atomically, type Connection, type Database } from '../database';
import { putVisit } from '../merge';
import { dropOwnPack } from '../reading';
import type { ReaderSchema } from '../schema';

/** Rows between two reports of progress. */
const CHUNK = 500;

const STORES = [
  'visits',
  'notes',
  'known',
  'corrections',
  'highlights',
  'learnt',
  'decisions',
  'pageDates',
  'ownPack',
] as const;
type Change = IDBPTransaction<ReaderSchema, (typeof STORES)[number][], 'readwrite'>;

/** @param done rows that were put so far */
export type Progress = (done: number) => void;

async function inChunks<T>(
  rows: readonly T[],
  put: (row: T) => Promise<unknown>,
  report: (more: number) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    const some = rows.slice(from, from + CHUNK);
    await Promise.all(some.map(put));
    report(some.length);
  }
}

async function putNew<T>(
  store: {
    getKey(key: string): Promise<unknown>;
    put(row: T): Promise<unknown>;
  },
  key: string,
  row: T,
): Promise<void> {
  if ((await store.getKey(key)) === undefined) await store.put(row);
}

/** Kinds of rows that are skipped if their key exists: highlights, learnt articles, decisions, dates. */
async function putNewRows(
  transaction: Change,
  { annotations, learnt = [], decisions = [], pageDates = [] }: Omit<ReaderData, 'visits'>,
  report: (more: number) => void,
): Promise<void> {
  const highlights = transaction.objectStore('highlights');
  await inChunks(annotations.highlights, (row) => putNew(highlights, row.id, row), report);
  const articles = transaction.objectStore('learnt');
  await inChunks(learnt, (row) => putNew(articles, row.url, toRow(row)), report);
  const decided = transaction.objectStore('decisions');
  await inChunks(decisions, (row) => putNew(decided, row.id, row), report);
  const dates = transaction.objectStore('pageDates');
  await inChunks(pageDates, (row) => putNew(dates, row.url, row), report);
}

async function put(
  connection: Connection,
  { visits, annotations, learnt = [], decisions = [], pageDates = [] }: ReaderData,
  progress: Progress,
): Promise<number> {
  const transaction = connection.transaction(STORES, 'readwrite');
  const visitStore = transaction.objectStore('visits');
  const noteStore = transaction.objectStore('notes');
  let done = 0;
  const report = (more: number) => {
    done += more;
    progress(done);
  };
  const putNote = async (note: Note) => {
    if ((await noteStore.getKey(note.entity)) === undefined) await noteStore.put(note);
  };
  return atomically(transaction, async () => {
    const present = new Set(await visitStore.getAllKeys());
    await inChunks(visits, (visit) => putVisit(visitStore, visit, present), report);
    await inChunks(annotations.notes, putNote, report);
    // Writing the same row again changes nothing, because it contains only its key.
    await inChunks(annotations.known, (row) => transaction.objectStore('known').put(row), report);
    await inChunks(
      annotations.corrections,
      (row) => transaction.objectStore('corrections').put(row),
      report,
    );
    await putNewRows(transaction, { annotations, learnt, decisions, pageDates }, report);
    if (learnt.length + decisions.length > 0) {
      await dropOwnPack(transaction.objectStore('ownPack'));
    }
    return done;
  });
}

/**
 * Adds a file's data in one transaction: all or nothing. Existing visits are merged, existing notes are kept.
 * Terminating the thread aborts the transaction.
 * @returns how many rows were put
 */
export function importData(
  { run }: Database,
  data: ReaderData,
  progress: Progress = () => undefined,
): Promise<Result<number>> {
  return run((connection) => put(connection, data, progress));
}
