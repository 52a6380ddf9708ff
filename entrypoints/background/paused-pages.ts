import { canonicalUrl } from '../../storage/canonical';
import { fingerprint } from '../../storage/fingerprint';

const KEY = 'pausedPages';

/** The part of `browser.storage.session` that is needed. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Single pages that the reader has switched off until the browser closes. */
export interface PausedPages {
  /** Never fails: if the storage cannot be read, no page is switched off. */
  has(url: string): Promise<boolean>;
  /** Runs after all earlier changes. Resolves when it is stored and open pages have been told. */
  set(url: string, paused: boolean): Promise<void>;
}

/**
 * Kept in memory only, as fingerprints, because pages of private windows are among them.
 * @param changed told after each change, and awaited; its failure is ignored here
 */
export function createPausedPages(area: SessionArea, changed: () => Promise<void>): PausedPages {
  let last: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<readonly string[]> => {
    const items = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
    const kept = items[KEY];
    return Array.isArray(kept) ? kept.filter((print) => typeof print === 'string') : [];
  };
  const store = async (url: string, paused: boolean) => {
    const print = fingerprint(canonicalUrl(url));
    const others = (await read()).filter((kept) => kept !== print);
    await area.set({ [KEY]: paused ? [...others, print] : others });
    await changed().catch(() => undefined);
  };
  return {
    has: async (url) => (await read()).includes(fingerprint(canonicalUrl(url))),
    set(url, paused) {
      const done = last.then(() => store(url, paused));
      last = done.catch(() => undefined); // the caller gets the failure; the next change still runs
      return done;
    },
  };
}
