import { deleteDB, openDB } from 'idb';
import type { ReaderData } from '../messaging/protocol';

/** The readable part of a damaged store. */
export interface Salvaged {
  /** Rows as they were found: the caller checks their shapes. */
  readonly data: { readonly [K in keyof ReaderData]: unknown };
  readonly rows: number;
  /** Stores that could not be read to their end. */
  readonly damaged: readonly string[];
}

const STORES = ['visits', 'notes', 'known', 'corrections', 'highlights'] as const;

/** Reads row by row from both ends, so that rows on either side of a damaged one are found. */
async function rowsOf(
  name: string,
  store: (typeof STORES)[number],
): Promise<{ readonly rows: unknown[]; readonly isWhole: boolean }> {
  const rows = new Map<string, unknown>();
  let isWhole = true;
  for (const direction of ['next', 'prev'] as const) {
    try {
      const database = await openDB(name);
      try {
        let cursor = await database.transaction(store).store.openCursor(null, direction);
        while (cursor) {
          rows.set(JSON.stringify(cursor.primaryKey), cursor.value);
          cursor = await cursor.continue();
        }
      } finally {
        database.close();
      }
      break; // read to its end
    } catch {
      isWhole = false;
    }
  }
  return { rows: [...rows.values()], isWhole };
}

/** Reads what is readable of a store that fails. Never throws. */
export async function salvage(name: string): Promise<Salvaged> {
  const found: Record<string, unknown[]> = {};
  const damaged: string[] = [];
  for (const store of STORES) {
    const { rows, isWhole } = await rowsOf(name, store);
    found[store] = rows;
    if (!isWhole) damaged.push(store);
  }
  const { visits = [], ...annotations } = found;
  const rows = Object.values(found).reduce((sum, list) => sum + list.length, 0);
  return { data: { visits, annotations }, rows, damaged };
}

/** @returns whether the browser deleted the database */
export async function discardDatabase(name: string): Promise<boolean> {
  try {
    await deleteDB(name);
    return true;
  } catch {
    return false;
  }
}
