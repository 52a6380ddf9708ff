import { fingerprint } from '../../storage/fingerprint';
import type { SessionArea } from './paused-pages';

const KEY = 'askedPages';
/** Enough for the tabs of a session; the oldest are dropped first. */
const MOST = 500;

/**
 * Pages that the reader asked to have read, on sites that are not read automatically: each in its tab, until the
 * browser closes.
 */
export interface AskedPages {
  has(tabId: number, address: string): Promise<boolean>;
  add(tabId: number, address: string): Promise<void>;
}

/** Site and path: a page that only changes its query or fragment is the same page. */
function printOf(tabId: number, address: string): string {
  const { origin, pathname } = new URL(address);
  return fingerprint(`${tabId} ${origin}${pathname}`);
}

/** Kept in memory only, as fingerprints, because pages of private windows are among them. */
export function createAskedPages(area: SessionArea): AskedPages {
  const read = async (): Promise<readonly unknown[]> => {
    const items = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
    const kept = items[KEY];
    return Array.isArray(kept) ? kept : [];
  };
  return {
    has: async (tabId, address) => (await read()).includes(printOf(tabId, address)),
    async add(tabId, address) {
      const print = printOf(tabId, address);
      const others = (await read()).filter((kept) => kept !== print);
      await area.set({ [KEY]: [...others, print].slice(-MOST) });
    },
  };
}
