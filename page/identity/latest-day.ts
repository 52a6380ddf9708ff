import type { Day } from '../../knowledge/schema/types';

/** No web page is older. */
export const FIRST_YEAR = 1985;

/** @returns tomorrow in UTC: the latest day that has begun somewhere on earth */
export function latestDay(nowMs: number): Day {
  return new Date(nowMs + 14 * 3_600_000).toISOString().slice(0, 10);
}
