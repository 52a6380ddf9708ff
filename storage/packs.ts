import type { PackId } from '../knowledge/schema/types';
import type { KeptPack, Result } from '../messaging/protocol';
import type { Connection, Database } from './database';

/** A kept pack with its compiled file. */
export interface PackFile extends KeptPack {
  readonly bytes: ArrayBuffer;
}

/** The packs that the reader has added. Every operation is one transaction: it happens whole or not at all. */
export interface PackStore {
  /** The one added last first; no pack is read for it. */
  list(): Promise<Result<readonly KeptPack[]>>;
  /** Null where there is no such pack. */
  bytes(id: PackId): Promise<Result<ArrayBuffer | null>>;
  /** Keeps packs that were examined before; one of the same id gives its place up. */
  put(files: readonly PackFile[]): Promise<Result<null>>;
  /** Puts back what was taken out; a pack that was added again since then stays. */
  putBack(files: readonly PackFile[]): Promise<Result<null>>;
  /** Takes packs out: those named, or all. @returns what was taken out, so that it can be put back */
  take(ids: readonly PackId[] | 'all'): Promise<Result<readonly PackFile[]>>;
}

async function list(connection: Connection): Promise<readonly KeptPack[]> {
  const packs = await connection.getAll('packs');
  return packs.sort((one, other) => other.addedMs - one.addedMs || (one.id < other.id ? -1 : 1));
}

async function put(
  connection: Connection,
  files: readonly PackFile[],
  mayReplace: boolean,
): Promise<null> {
  const transaction = connection.transaction(['packs', 'packBytes'], 'readwrite');
  const packs = transaction.objectStore('packs');
  const allBytes = transaction.objectStore('packBytes');
  const putOne = async ({ bytes, ...pack }: PackFile) => {
    if (!mayReplace && (await packs.getKey(pack.id)) !== undefined) return;
    await Promise.all([allBytes.put(bytes, pack.id), packs.put(pack)]);
  };
  await Promise.all([...files.map(putOne), transaction.done]);
  return null;
}

async function take(
  connection: Connection,
  ids: readonly PackId[] | 'all',
): Promise<readonly PackFile[]> {
  const transaction = connection.transaction(['packs', 'packBytes'], 'readwrite');
  const packs = transaction.objectStore('packs');
  const allBytes = transaction.objectStore('packBytes');
  const wanted = ids === 'all' ? await packs.getAllKeys() : ids;
  const takeOne = async (id: PackId): Promise<PackFile[]> => {
    const [pack, bytes] = await Promise.all([packs.get(id), allBytes.get(id)]);
    await Promise.all([packs.delete(id), allBytes.delete(id)]);
    return pack && bytes ? [{ ...pack, bytes }] : [];
  };
  const [taken] = await Promise.all([Promise.all(wanted.map(takeOne)), transaction.done]);
  return taken.flat();
}

export function createPackStore({ run }: Database): PackStore {
  return {
    list: () => run(list),
    bytes: (id) => run(async (connection) => (await connection.get('packBytes', id)) ?? null),
    put: (files) => run((connection) => put(connection, files, true)),
    putBack: (files) => run((connection) => put(connection, files, false)),
    take: (ids) => run((connection) => take(connection, ids)),
  };
}
