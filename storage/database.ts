import { type IDBPDatabase, openDB } from 'idb';
import type { Result } from '../messaging/protocol';
import { connectionLost, nameOf, storageFailure } from './failures';
import { migrate, VERSION } from './migrations/index';
import { DATABASE, type ReaderSchema } from './schema';

export type Connection = IDBPDatabase<ReaderSchema>;

/** Runs operations on the database. Never throws. */
export interface Database {
  /** Runs one operation (one transaction); reopens and repeats it once when the connection had gone. */
  run<T>(operation: (connection: Connection) => Promise<T>): Promise<Result<T>>;
  close(): Promise<void>;
}

/** An open that takes longer counts as failed: a blocked upgrade, a damaged profile. */
const OPEN_TIMEOUT_MS = 5000;

class OpenTimeout extends Error {
  override readonly name = 'OpenTimeout';
}

/** Another copy of the extension keeps an older version of the database open. */
class OpenBlocked extends Error {
  override readonly name = 'OpenBlocked';
}

function within<T>(promise: Promise<T>, timeoutMs: number, isBlocked: () => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () =>
      reject(isBlocked() ? new OpenBlocked('it is open elsewhere') : new OpenTimeout('no answer'));
    const timer = setTimeout(late, timeoutMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown; readonly isOpen: boolean };

async function attempt<T>(
  open: () => Promise<Connection>,
  operation: (connection: Connection) => Promise<T>,
): Promise<Attempt<T>> {
  let isOpen = false;
  try {
    const connection = await open();
    isOpen = true;
    return { ok: true, value: await operation(connection) };
  } catch (error) {
    return { ok: false, error, isOpen };
  }
}

/**
 * Opens on demand and keeps the connection as long as the browser does. If another copy of the extension wants to
 * upgrade, the connection is closed at once and reopened by the next operation.
 */
export function createDatabase(name = DATABASE, openTimeoutMs = OPEN_TIMEOUT_MS): Database {
  let opening: Promise<Connection> | null = null;
  let isBlocked = false;

  const forget = () => {
    opening = null;
  };
  const open = (): Promise<Connection> => {
    if (!opening) isBlocked = false;
    opening ??= openDB<ReaderSchema>(name, VERSION, {
      // The steps create the stores of the schema, so they work on the untyped database.
      upgrade: (database, from, _to, transaction) =>
        migrate(database as never, from, transaction as never),
      blocked: () => {
        isBlocked = true;
      },
      blocking: (_current, _wanted, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return within(opening, openTimeoutMs, () => isBlocked);
  };

  const run = async <T>(operation: (connection: Connection) => Promise<T>): Promise<Result<T>> => {
    let result = await attempt(open, operation);
    if (!result.ok && connectionLost(result.error)) {
      forget();
      result = await attempt(open, operation);
    }
    return result.ok ? result : storageFailure(result.error, result.isOpen);
  };

  const close = async () => {
    const current = opening;
    forget();
    (await current)?.close();
  };
  return { run, close };
}

/**
 * Runs the steps of a transaction and waits until it is committed; if a step throws, aborts it. Without that, the steps
 * before an error would be committed.
 */
export async function atomically<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  steps: () => Promise<T>,
): Promise<T> {
  const done = transaction.done.catch((error: unknown) => ({ error }));
  try {
    const value = await steps();
    const failed = await done;
    if (failed) throw failed.error;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has already ended.
    }
    // The transaction has the reason (no space); its requests only say that they were aborted.
    const failed = await done;
    const reason = failed && nameOf(failed.error) !== 'AbortError' ? failed.error : error;
    throw reason;
  }
}
