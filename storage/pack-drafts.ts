import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { FoundArticle } from '../knowledge/drafting/found-article';
import type { BasePack } from '../knowledge/drafting/review/base';
import {
  type DraftEdit,
  type DraftState,
  EMPTY_DRAFT,
  type KeptDraft,
  withEdits,
} from '../knowledge/drafting/review/draft-state';
import type { Result } from '../messaging/protocol';
import { atomically } from './database';
import { storageFailure } from './failures';

/** Apart from the reader's data: the texts of a pack in the making are no part of the history. */
const DRAFTS_DATABASE = 'backgrounder-pack-draft';

interface DraftSchema extends DBSchema {
  /** By the hash of the text; `order` keeps the order in which they came. */
  articles: { key: string; value: { article: FoundArticle; order: number } };
  state: { key: 'state'; value: DraftState };
  base: { key: 'base'; value: BasePack };
  /** Edits of the state that are not yet part of it, in the order in which they came. */
  edits: { key: number; value: DraftEdit };
}

/** The one pack in the making. Every operation is one transaction and never throws. */
export interface PackDraftStore {
  load(): Promise<Result<KeptDraft>>;
  /** Adds articles; one that is there stays. */
  add(articles: readonly FoundArticle[]): Promise<Result<null>>;
  remove(textHash: string): Promise<Result<null>>;
  /**
   * Adds edits to the state that is kept, which another tab may have changed since it was loaded. They stay even if the
   * page closes at once.
   * @returns the state that is kept now
   */
  change(edits: readonly DraftEdit[]): Promise<Result<DraftState>>;
  /** The pack that this one goes on from; null for none. */
  keepBase(base: BasePack | null): Promise<Result<null>>;
  clear(): Promise<Result<null>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isState(value: unknown): value is DraftState {
  if (!isObject(value)) return false;
  const { title, mayQuote, decisions } = value;
  const isDecision = (one: unknown) => isObject(one) && typeof one['kind'] === 'string';
  return (
    typeof title === 'string' &&
    typeof mayQuote === 'boolean' &&
    Array.isArray(decisions) &&
    decisions.every(isDecision)
  );
}

function isArticle(value: unknown): value is FoundArticle {
  if (!isObject(value)) return false;
  const { file, textHash, paragraphs } = value;
  return [file, textHash, ...(Array.isArray(paragraphs) ? paragraphs : [null])].every(
    (text) => typeof text === 'string',
  );
}

/** @throws DataError where what is kept has not the shape that this version writes */
function whole<T>(value: unknown, isWhole: (value: unknown) => value is T): T {
  if (!isWhole(value)) throw new DOMException('', 'DataError');
  return value;
}

type StateTransaction = IDBPTransaction<DraftSchema, ('state' | 'edits')[], IDBTransactionMode>;

async function editedState(transaction: StateTransaction): Promise<DraftState> {
  const kept = whole((await transaction.objectStore('state').get('state')) ?? EMPTY_DRAFT, isState);
  return withEdits(kept, await transaction.objectStore('edits').getAll());
}

/** Makes the edits part of the state. */
function joinEdits(database: IDBPDatabase<DraftSchema>): Promise<void> {
  const transaction = database.transaction(['state', 'edits'], 'readwrite');
  return atomically(transaction, async () => {
    const state = await editedState(transaction);
    await transaction.objectStore('state').put(state, 'state');
    await transaction.objectStore('edits').clear();
  });
}

async function loadDraft(database: IDBPDatabase<DraftSchema>): Promise<KeptDraft> {
  const rows = await database.getAll('articles');
  const articles = rows
    .sort((a, b) => a.order - b.order)
    .map((row) => whole(row.article, isArticle));
  const state = await editedState(database.transaction(['state', 'edits']));
  // A full store can still be read: the edits stay as they are.
  await joinEdits(database).catch(() => undefined);
  return { articles, state, base: (await database.get('base', 'base')) ?? null };
}

/** Behind those that are there; one that is there stays. */
function addArticles(
  database: IDBPDatabase<DraftSchema>,
  articles: readonly FoundArticle[],
): Promise<null> {
  const transaction = database.transaction('articles', 'readwrite');
  const { store } = transaction;
  return atomically(transaction, async () => {
    let order = Math.max(-1, ...(await store.getAll()).map((row) => row.order)) + 1;
    for (const article of articles) {
      if ((await store.getKey(article.textHash)) !== undefined) continue;
      await store.put({ article, order }, article.textHash);
      order += 1;
    }
    return null;
  });
}

async function changeState(
  database: IDBPDatabase<DraftSchema>,
  edits: readonly DraftEdit[],
): Promise<DraftState> {
  const adding = database.transaction('edits', 'readwrite');
  const added = atomically(adding, () => Promise.all(edits.map((edit) => adding.store.add(edit))));
  // A page that closes loses transactions that wait for an answer of it; this one waits for none.
  adding.commit();
  await added;
  return editedState(database.transaction(['state', 'edits']));
}

function clearAll(database: IDBPDatabase<DraftSchema>): Promise<null> {
  const names = ['articles', 'state', 'base', 'edits'] as const;
  const transaction = database.transaction(names, 'readwrite');
  return atomically(transaction, async () => {
    await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
    return null;
  });
}

export function createPackDraftStore(name = DRAFTS_DATABASE): PackDraftStore {
  const open = () =>
    openDB<DraftSchema>(name, 3, {
      upgrade: (database, from) => {
        if (from < 1) {
          database.createObjectStore('articles');
          database.createObjectStore('state');
        }
        if (from < 2) database.createObjectStore('base');
        database.createObjectStore('edits', { autoIncrement: true });
      },
    });
  let opening: ReturnType<typeof open> | null = null;
  const run = async <T>(
    operation: (database: Awaited<ReturnType<typeof open>>) => Promise<T>,
  ): Promise<Result<T>> => {
    try {
      opening ??= open();
      return { ok: true, value: await operation(await opening) };
    } catch (error) {
      opening = null;
      return storageFailure(error);
    }
  };
  return {
    load: () => run(loadDraft),
    add: (articles) => run((database) => addArticles(database, articles)),
    remove: (textHash) => run((database) => database.delete('articles', textHash).then(() => null)),
    change: (edits) => run((database) => changeState(database, edits)),
    keepBase: (base) =>
      run(async (database) => {
        await (base ? database.put('base', base, 'base') : database.delete('base', 'base'));
        return null;
      }),
    clear: () => run(clearAll),
  };
}
