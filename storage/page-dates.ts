import type { Day } from '../knowledge/schema/types';
import type { CorrectedDate, Result } from '../messaging/protocol';
import { canonicalUrl } from './canonical';
import type { Database } from './database';

/** Days of publication that the reader corrected. They hold for every later visit of the page. */
export interface PageDateStore {
  /** @param day null removes the correction */
  set(url: string, day: Day | null, atMs: number): Promise<Result<null>>;
  /** @returns null if the reader has not corrected the page's date */
  of(url: string): Promise<Result<Day | null>>;
  list(): Promise<Result<CorrectedDate[]>>;
}

export function createPageDateStore(database: Database): PageDateStore {
  return {
    set: (url, day, atMs) =>
      database.run(async (connection) => {
        const key = canonicalUrl(url);
        if (day === null) await connection.delete('pageDates', key);
        else await connection.put('pageDates', { url: key, day, madeMs: atMs });
        return null;
      }),
    of: (url) =>
      database.run(
        async (connection) => (await connection.get('pageDates', canonicalUrl(url)))?.day ?? null,
      ),
    list: () => database.run((connection) => connection.getAll('pageDates')),
  };
}
