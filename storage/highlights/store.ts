import { cut, LIMITS, unturned } from '../../messaging/limits';
import type { NewHighlight, Result, TextHighlight } from '../../messaging/protocol';
import { canonicalUrl } from '../canonical';
import type { Connection, Database } from '../database';

/** Words that the reader highlighted. Every operation is one transaction. */
export interface HighlightStore {
  /** Stores a highlight. If the same words are already highlighted, returns that one. */
  add(highlight: NewHighlight, id: string, atMs: number): Promise<Result<TextHighlight>>;
  /** In the order of the page. */
  ofPage(url: string): Promise<Result<readonly TextHighlight[]>>;
  get(id: string): Promise<Result<TextHighlight | null>>;
  /** Sites that have highlights. */
  sites(): Promise<Result<readonly string[]>>;
  /** Records which highlights of a page have lost their words, and which have them. */
  noteLost(url: string, lost: readonly string[], atMs: number): Promise<Result<null>>;
}

const inOrder = (one: TextHighlight, other: TextHighlight) =>
  one.position.start - other.position.start || one.madeMs - other.madeMs;

const isSame = (one: TextHighlight, { quote, position }: NewHighlight) =>
  one.quote.exact === quote.exact && one.position.start === position.start;

async function add(
  connection: Connection,
  made: NewHighlight,
  id: string,
  atMs: number,
): Promise<TextHighlight> {
  const transaction = connection.transaction('highlights', 'readwrite');
  const url = canonicalUrl(made.url);
  const here = await transaction.store.index('url').getAll(url);
  const same = here.find((one) => isSame(one, made));
  const { site, quote, position } = made;
  const title = cut(unturned(made.title), LIMITS.title);
  const kept = same ?? { id, url, site, title, quote, position, madeMs: atMs };
  if (!same) await transaction.store.put(kept);
  await transaction.done;
  return kept;
}

async function sites(connection: Connection): Promise<readonly string[]> {
  const found: string[] = [];
  const { store } = connection.transaction('highlights');
  let cursor = await store.index('site').openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue()) found.push(cursor.key);
  return found;
}

async function noteLost(
  connection: Connection,
  url: string,
  lost: readonly string[],
  atMs: number,
): Promise<null> {
  const transaction = connection.transaction('highlights', 'readwrite');
  for (const row of await transaction.store.index('url').getAll(canonicalUrl(url))) {
    const { lostMs, ...found } = row;
    const isLost = lost.includes(row.id);
    if (isLost && lostMs === undefined) await transaction.store.put({ ...row, lostMs: atMs });
    if (!isLost && lostMs !== undefined) await transaction.store.put(found);
  }
  await transaction.done;
  return null;
}

export function createHighlightStore({ run }: Database): HighlightStore {
  return {
    add: (made, id, atMs) => run((connection) => add(connection, made, id, atMs)),
    ofPage: (url) =>
      run(async (connection) => {
        const rows = await connection.getAllFromIndex('highlights', 'url', canonicalUrl(url));
        return rows.sort(inOrder);
      }),
    get: (id) => run(async (connection) => (await connection.get('highlights', id)) ?? null),
    sites: () => run(sites),
    noteLost: (url, lost, atMs) => run((connection) => noteLost(connection, url, lost, atMs)),
  };
}
