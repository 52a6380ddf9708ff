import { reservedProblem } from '../knowledge/library/reserved';
import type { PackId } from '../knowledge/schema/types';
import type { KeptPack, Result } from '../messaging/protocol';
import { atomically, type Connection, type Database } from './database';

/** A kept pack with its compiled file. */
export interface PackFile extends KeptPack {
  readonly bytes: ArrayBuffer;
}

/** The packs that the reader has added; they are removed through the bin (`bin.ts`). Every operation is one transaction. */
export interface PackStore {
  /** The one added last first. Does not read the packs' files. */
  list(): Promise<Result<readonly KeptPack[]>>;
  /** Null where there is no such pack. */
  bytes(id: PackId): Promise<Result<ArrayBuffer | null>>;
  /**
   * Stores packs that have been examined, replacing those with the same id. A reserved id or title is `not-allowed`.
   */
  put(files: readonly PackFile[]): Promise<Result<null>>;
}

async function list(connection: Connection): Promise<readonly KeptPack[]> {
  const packs = await connection.getAll('packs');
  return packs.sort((one, other) => other.addedMs - one.addedMs || (one.id < other.id ? -1 : 1));
}

async function put(connection: Connection, files: readonly PackFile[]): Promise<null> {
  const transaction = connection.transaction(['packs', 'packBytes'], 'readwrite');
  return atomically(transaction, async () => {
    for (const { bytes, ...pack } of files) {
      await transaction.objectStore('packBytes').put(bytes, pack.id);
      await transaction.objectStore('packs').put(pack);
    }
    return null;
  });
}

export function createPackStore({ run }: Database): PackStore {
  return {
    list: () => run(list),
    bytes: (id) => run(async (connection) => (await connection.get('packBytes', id)) ?? null),
    put: async (files) => {
      const [problem] = files.flatMap((file) => reservedProblem(file) ?? []);
      if (problem === undefined) return run((connection) => put(connection, files));
      return { ok: false, error: { code: 'not-allowed', message: problem } };
    },
  };
}
