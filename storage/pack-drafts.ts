import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FoundArticle } from '../knowledge/drafting/found-article';
import type { BasePack } from '../knowledge/drafting/review/base';
import { type DraftState, EMPTY_DRAFT, type KeptDraft } from '../knowledge/drafting/review/kept';
import type { Result } from '../messaging/protocol';
import { storageFailure } from './failures';

/** Apart from the reader's data: the texts of a pack in the making are no part of the history. */
const DRAFTS_DATABASE = 'backgrounder-pack-draft';

interface DraftSchema extends DBSchema {
  /** By the hash of the text; `order` keeps the order in which they came. */
  articles: { key: string; value: { article: FoundArticle; order: number } };
  state: { key: 'state'; value: DraftState };
  base: { key: 'base'; value: BasePack };
}

/** The one pack in the making. Every operation is one transaction and never throws. */
export interface PackDraftStore {
  load(): Promise<Result<KeptDraft>>;
  /** Adds articles; one that is there stays. */
  add(articles: readonly FoundArticle[]): Promise<Result<null>>;
  remove(textHash: string): Promise<Result<null>>;
  keep(state: DraftState): Promise<Result<null>>;
  /** The pack that this one goes on from; null for none. */
  keepBase(base: BasePack | null): Promise<Result<null>>;
  clear(): Promise<Result<null>>;
}

async function loadDraft(database: IDBPDatabase<DraftSchema>): Promise<KeptDraft> {
  const rows = await database.getAll('articles');
  const articles = rows.sort((a, b) => a.order - b.order).map(({ article }) => article);
  const state = (await database.get('state', 'state')) ?? EMPTY_DRAFT;
  return { articles, state, base: (await database.get('base', 'base')) ?? null };
}

/** Behind those that are there; one that is there stays. */
async function addArticles(
  database: IDBPDatabase<DraftSchema>,
  articles: readonly FoundArticle[],
): Promise<void> {
  const transaction = database.transaction('articles', 'readwrite');
  let order = Math.max(-1, ...(await transaction.store.getAll()).map((row) => row.order)) + 1;
  for (const article of articles) {
    if ((await transaction.store.getKey(article.textHash)) !== undefined) continue;
    await transaction.store.put({ article, order }, article.textHash);
    order += 1;
  }
  await transaction.done;
}

export function createPackDraftStore(name = DRAFTS_DATABASE): PackDraftStore {
  const open = () =>
    openDB<DraftSchema>(name, 2, {
      upgrade: (database, from) => {
        if (from < 1) {
          database.createObjectStore('articles');
          database.createObjectStore('state');
        }
        database.createObjectStore('base');
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
    add: (articles) =>
      run(async (database) => {
        await addArticles(database, articles);
        return null;
      }),
    remove: (textHash) => run((database) => database.delete('articles', textHash).then(() => null)),
    keep: (state) => run((database) => database.put('state', state, 'state').then(() => null)),
    keepBase: (base) =>
      run(async (database) => {
        await (base ? database.put('base', base, 'base') : database.delete('base', 'base'));
        return null;
      }),
    clear: () =>
      run(async (database) => {
        const transaction = database.transaction(['articles', 'state', 'base'], 'readwrite');
        await transaction.objectStore('articles').clear();
        await transaction.objectStore('state').clear();
        await transaction.objectStore('base').clear();
        await transaction.done;
        return null;
      }),
  };
}
