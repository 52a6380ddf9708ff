import type { Day } from '../../knowledge/schema/types';
import type { DateFound, PageDate } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';
import type { ArticlePlace } from '../reading/article-root';
import { addressDates, DATE_SOURCES, type DayTold } from './date-sources';
import { isLocalDayOf, parseDay } from './days';
import { latestDay } from './latest-day';

/**
 * The day on which the article was published, by the page's own word, and its last change where one is told: see
 * docs/adr/0007-as-of-the-day-it-was-published.md. Days that cannot be (1970, next year) are passed over.
 */
export function findDate(
  evidence: Evidence,
  place: ArticlePlace | null,
  lang: string | null,
  nowMs: number,
): PageDate | null {
  const latest = latestDay(nowMs);
  const dayIn = (text: string) => parseDay(text, lang ?? '', latest);
  const found: { [what in DayTold[0]]?: DateFound } = {};
  for (const [from, daysTold] of DATE_SOURCES) {
    for (const [what, text] of daysTold(evidence, place)) {
      const day = found[what] || !text ? null : dayIn(text);
      if (text && day) found[what] = { day: localDay(text, day, evidence, dayIn), from };
    }
    if (found.published && found.updated) break;
  }
  const { published, updated } = found;
  if (!published) return updated ? { ...updated, updated } : null;
  return updated && updated.day > published.day ? { ...published, updated } : published;
}

/** A time told in UTC may fall on the day beside the outlet's own: then its address, if it tells a day, is right. */
function localDay(
  text: string,
  day: Day,
  evidence: Evidence,
  dayIn: (text: string) => Day | null,
): Day {
  for (const [, said] of addressDates(evidence)) {
    const told = said ? dayIn(said) : null;
    if (told && isLocalDayOf(text, told)) return told;
  }
  return day;
}
