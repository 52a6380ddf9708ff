import type { PageDate } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';
import { FIRST_YEAR, latestDay } from './latest-day';

/**
 * The day of publication where the first thing that the page's data says of it is an ISO day that can be one: what
 * findDate (page-date.ts) would answer, without its knowledge of clocks and of how languages write days. It looks later.
 * @returns null where it takes more than that to tell
 */
export function dateAtOnce(evidence: Evidence, nowMs: number): PageDate | null {
  for (const { from, text } of evidence.saidDays()) {
    const day = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(text)?.[1] ?? '';
    const ms = Date.parse(day);
    const isDay = ms > Date.UTC(FIRST_YEAR) && new Date(ms).toISOString().startsWith(day);
    return isDay && day <= latestDay(nowMs) ? { day, from } : null;
  }
  return null;
}
