import type { PageDate } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';
import { publishedMetas } from '../news/meta';
import { relationOf } from '../news/own-node';
import { FIRST_YEAR, latestDay } from './latest-day';

/**
 * Fast path for the first marks: the first date that the page's data states of this article, if it is a plausible ISO
 * day. `readDates` decides later, with every other claim.
 */
export function dateAtOnce(evidence: Evidence, nowMs: number): PageDate | null {
  const [node] = evidence.articles();
  const isOwn = node !== undefined && relationOf(node, evidence) === 'own';
  const linked = isOwn && node.published ? ([['json-ld', node.published]] as const) : [];
  const metas = [...publishedMetas(evidence.meta)].map(([, text]) => ['meta', text] as const);
  for (const [from, text] of [...linked, ...metas]) {
    const day = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(text.slice(0, 60))?.[1] ?? '';
    const ms = Date.parse(day);
    const isDay = ms > Date.UTC(FIRST_YEAR) && new Date(ms).toISOString().startsWith(day);
    return isDay && day <= latestDay(nowMs) ? { day, from } : null;
  }
  return null;
}
