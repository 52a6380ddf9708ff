import { FOLD_FORMAT } from '../knowledge/reading/fold-state';
import type { KeptDecision } from '../knowledge/reading/own/decisions';
import type { LearntArticle } from '../knowledge/reading/own/learnt';
import { fromRow, toRow } from '../knowledge/reading/own/learnt-row';
import type { Deletion, Result } from '../messaging/protocol';
import { atomically, type Connection, type Database } from './database';
import type { OwnFold, OwnPackRow } from './schema';

/**
 * What was learnt from articles, and the pack and fold made from it. Each change of articles or decisions starts a new
 * generation; a pack or fold of another generation is out of date and is made again. If articles were only added since,
 * they are listed, so that they can be added to the fold.
 */
export interface ReadingStore {
  /** Stores an article, replacing one with the same address. @returns the new generation */
  put(article: LearntArticle): Promise<Result<number>>;
  get(url: string): Promise<Result<LearntArticle | null>>;
  /** In the order in which they were learnt. */
  articles(): Promise<Result<readonly LearntArticle[]>>;
  /** In the order in which they were made. */
  decisions(): Promise<Result<readonly KeptDecision[]>>;
  decision(id: string): Promise<Result<KeptDecision | null>>;
  /** Stores a decision, or removes it. */
  decide(decision: KeptDecision): Promise<Result<null>>;
  undecide(id: string): Promise<Result<null>>;
  /** Removes what was learnt about a name from its articles. The bin keeps the articles as they were. */
  forgetName(id: string, name: ForgottenName, atMs: number): Promise<Result<Deletion>>;
  /** The compiled pack of the current generation; null if none was made yet. `isEmpty`: nothing was learnt. */
  pack(): Promise<Result<StoredPack>>;
  /**
   * The fold to which the next article is added, with the articles that are not in it yet; null if it must be made
   * again.
   */
  fold(): Promise<
    Result<{ readonly fold: OwnFold; readonly added: readonly LearntArticle[] } | null>
  >;
  keepPack(generation: number, bytes: ArrayBuffer | null): Promise<Result<null>>;
  keepFold(fold: OwnFold): Promise<Result<null>>;
  generation(): Promise<Result<number>>;
  count(): Promise<Result<number>>;
}

/** A name to forget, with the articles that it is removed from. */
export interface ForgottenName {
  readonly label: string;
  readonly spellings: readonly string[];
  readonly articles: readonly string[];
}

export interface StoredPack {
  readonly isEmpty: boolean;
  readonly isCurrent: boolean;
  /** Null if no name is marked. */
  readonly bytes: ArrayBuffer | null;
  /** Size as it is kept, bytes. */
  readonly keptBytes: number;
}

/** Compression of stored bytes; built into both browsers and Node. */
const through = (bytes: BufferSource, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

export const deflate = (bytes: BufferSource) =>
  through(bytes, new CompressionStream('deflate-raw'));

/** @throws TypeError if the bytes are damaged */
export const inflate = (bytes: BufferSource) =>
  through(bytes, new DecompressionStream('deflate-raw'));

/** Maximum number of addresses listed to be added to a fold. With more, the fold is made again. */
const MOST_ADDED = 300;

interface OwnPackStore {
  get(key: 'generation'): Promise<OwnPackRow | undefined>;
  put(row: OwnPackRow, key: 'generation'): Promise<unknown>;
  clear(): Promise<void>;
}

async function generationOf(store: Pick<OwnPackStore, 'get'>): Promise<number> {
  const row = await store.get('generation');
  return row?.kind === 'generation' ? row.number : 0;
}

/** Articles or decisions have changed other than by an added article: deletes the pack and the fold. */
export async function dropOwnPack(store: OwnPackStore): Promise<void> {
  const number = (await generationOf(store)) + 1;
  await store.clear();
  await store.put({ kind: 'generation', number, added: null }, 'generation');
}

async function put(connection: Connection, article: LearntArticle): Promise<number> {
  const transaction = connection.transaction(['learnt', 'ownPack'], 'readwrite');
  return atomically(transaction, async () => {
    const learnt = transaction.objectStore('learnt');
    const own = transaction.objectStore('ownPack');
    const isNew = (await learnt.getKey(article.url)) === undefined;
    await learnt.put(toRow(article));
    const row = await own.get('generation');
    const before = row?.kind === 'generation' ? row : { number: 0, added: [] };
    const added = isNew && before.added ? [...before.added, article.url] : null;
    const number = before.number + 1;
    const kept = added && added.length <= MOST_ADDED ? added : null;
    await own.put({ kind: 'generation', number, added: kept }, 'generation');
    return number;
  });
}

/** @returns the article without a name, its roles and quotations; null if nothing is left */
function withoutName(article: LearntArticle, { spellings }: ForgottenName): LearntArticle | null {
  const known = new Set(spellings);
  const gone = new Set(
    article.names.filter(({ text }) => known.has(text)).map(({ cluster }) => cluster),
  );
  const stays = ({ cluster }: { readonly cluster: string }) => !gone.has(cluster);
  const names = article.names.filter(stays);
  if (names.length === 0) return null;
  return {
    ...article,
    names,
    roles: article.roles.filter(stays),
    quotations: article.quotations.filter(stays),
  };
}

async function forgetName(
  connection: Connection,
  id: string,
  name: ForgottenName,
  atMs: number,
): Promise<Deletion> {
  const transaction = connection.transaction(
    ['learnt', 'ownPack', 'bin', 'deletions'],
    'readwrite',
  );
  return atomically(transaction, async () => {
    const learnt = transaction.objectStore('learnt');
    const rows: unknown[] = [];
    for (const url of name.articles) {
      const row = await learnt.get(url);
      if (!row) continue;
      rows.push(row);
      const rest = withoutName(fromRow(row), name);
      if (rest) await learnt.put(toRow(rest));
      else await learnt.delete(url);
    }
    const label = { kind: 'annotation', detail: name.label } as const;
    const counts = {
      visits: 0,
      notes: 0,
      known: 0,
      corrections: 0,
      pageDates: 0,
      packs: 0,
      learnt: rows.length,
    };
    const deletion = { id, atMs, label, counts, isUndone: false };
    await transaction.objectStore('bin').add({ deletion: id, store: 'learnt', rows });
    await transaction.objectStore('deletions').put(deletion);
    await dropOwnPack(transaction.objectStore('ownPack'));
    return deletion;
  });
}

async function changeDecision(
  connection: Connection,
  change: KeptDecision | string,
): Promise<null> {
  const transaction = connection.transaction(['decisions', 'ownPack'], 'readwrite');
  return atomically(transaction, async () => {
    const decisions = transaction.objectStore('decisions');
    if (typeof change === 'string') await decisions.delete(change);
    else await decisions.put(change);
    await dropOwnPack(transaction.objectStore('ownPack'));
    return null;
  });
}

async function pack(connection: Connection): Promise<StoredPack> {
  const transaction = connection.transaction(['learnt', 'ownPack']);
  const own = transaction.objectStore('ownPack');
  const [learnt, generation, kept] = await Promise.all([
    transaction.objectStore('learnt').count(),
    own.get('generation'),
    own.get('pack'),
  ]);
  const isCurrent =
    kept?.kind === 'pack' &&
    generation?.kind === 'generation' &&
    kept.generation === generation.number;
  const bytes = learnt > 0 && kept?.kind === 'pack' ? kept.bytes : null;
  return {
    isEmpty: learnt === 0,
    isCurrent: isCurrent || learnt === 0,
    bytes: bytes && kept?.kind === 'pack' && kept.isDeflated ? await inflate(bytes) : bytes,
    keptBytes: bytes?.byteLength ?? 0,
  };
}

async function loadFold(connection: Connection) {
  const transaction = connection.transaction(['learnt', 'ownPack']);
  const own = transaction.objectStore('ownPack');
  const [generation, kept] = await Promise.all([own.get('generation'), own.get('fold')]);
  if (kept?.kind !== 'fold' || kept.format !== FOLD_FORMAT) return null;
  const added = generation?.kind === 'generation' ? generation.added : [];
  if (added === null) return null;
  const rows = await Promise.all(added.map((url) => transaction.objectStore('learnt').get(url)));
  const fold = JSON.parse(new TextDecoder().decode(await inflate(kept.bytes))) as OwnFold; // written by `keepFold` only
  const known = new Set(fold.references.map(({ url }) => url));
  return {
    fold,
    added: rows.flatMap((row) => (row && !known.has(row.url) ? [fromRow(row)] : [])),
  };
}

export function createReadingStore({ run }: Database): ReadingStore {
  return {
    put: (article) => run((connection) => put(connection, article)),
    get: (url) =>
      run(async (connection) => {
        const row = await connection.get('learnt', url);
        return row ? fromRow(row) : null;
      }),
    articles: () =>
      run(async (connection) =>
        (await connection.getAllFromIndex('learnt', 'learntMs')).map(fromRow),
      ),
    decisions: () => run((connection) => connection.getAllFromIndex('decisions', 'madeMs')),
    decision: (id) => run(async (connection) => (await connection.get('decisions', id)) ?? null),
    decide: (decision) => run((connection) => changeDecision(connection, decision)),
    undecide: (id) => run((connection) => changeDecision(connection, id)),
    forgetName: (id, name, atMs) => run((connection) => forgetName(connection, id, name, atMs)),
    pack: () => run(pack),
    fold: () => run(loadFold),
    keepPack: (generation, bytes) =>
      run(async (connection) => {
        // A transaction does not wait for a stream, so the bytes are prepared before it begins.
        const deflated = bytes && (await deflate(bytes));
        await connection.put(
          'ownPack',
          { kind: 'pack', generation, bytes: deflated, isDeflated: true },
          'pack',
        );
        return null;
      }),
    keepFold: (kept) => run((connection) => keepFold(connection, kept)),
    generation: () =>
      run(async (connection) => {
        const row = await connection.get('ownPack', 'generation');
        return row?.kind === 'generation' ? row.number : 0;
      }),
    count: () => run((connection) => connection.count('learnt')),
  };
}

/** The fold has all articles up to its generation, so the list of those to add is emptied. */
async function keepFold(connection: Connection, kept: OwnFold): Promise<null> {
  const bytes = await deflate(new TextEncoder().encode(JSON.stringify(kept)));
  const transaction = connection.transaction('ownPack', 'readwrite');
  return atomically(transaction, async () => {
    const own = transaction.objectStore('ownPack');
    const row = await own.get('generation');
    const number = row?.kind === 'generation' ? row.number : 0;
    if (number !== kept.generation) return null;
    await own.put({ kind: 'fold', format: FOLD_FORMAT, bytes }, 'fold');
    await own.put({ kind: 'generation', number, added: [] }, 'generation');
    return null;
  });
}
