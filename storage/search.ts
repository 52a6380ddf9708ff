import type { Day } from '../knowledge/schema/types';
import { foldText } from '../knowledge/text/fold';
import type { Visit, VisitFilter } from '../messaging/protocol';

/** Folded, without apostrophes: a reader types "Sharaa" and "al-Shara’a" alike. */
function plain(text: string): string {
  return foldText(text).replace(/['’ʿʾ`]/g, '');
}

/** What a search looks into, made once for each visit: a history may have 100,000. */
const searchTexts = new WeakMap<Visit, string>();

function searchText(visit: Visit): string {
  const made = searchTexts.get(visit);
  if (made !== undefined) return made;
  const names = visit.entities.map(({ name }) => name);
  const text = plain([visit.title, visit.outlet ?? '', visit.site, ...names].join('\n'));
  searchTexts.set(visit, text);
  return text;
}

/** The reader's own calendar day of a moment, ms since the epoch. */
export function dayOf(atMs: number): Day {
  const at = new Date(atMs);
  return new Date(atMs - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Is the visit of the site and the days, and does every word of the search stand in its title, outlet, site or a name met there? */
export function matchesFilter(visit: Visit, filter: VisitFilter): boolean {
  const { site = visit.site, from, to } = filter;
  if (visit.site !== site) return false;
  if (from && dayOf(visit.lastSeenMs) < from) return false;
  if (to && dayOf(visit.lastSeenMs) > to) return false;
  const words = plain(filter.search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0) return true;
  const text = searchText(visit);
  return words.every((word) => text.includes(word));
}

export type VisitOrder = 'newest' | 'oldest' | 'site';

/** Order 'site': by site, the newest visit of each first. @returns a new array */
export function orderVisits(visits: readonly Visit[], order: VisitOrder): readonly Visit[] {
  const newest = (one: Visit, other: Visit) => other.lastSeenMs - one.lastSeenMs;
  switch (order) {
    case 'newest':
      return visits.toSorted(newest);
    case 'oldest':
      return visits.toSorted((one, other) => -newest(one, other));
    case 'site': {
      // Made here: a first collator takes some 10 ms, and the worker starts with this file.
      const { compare } = new Intl.Collator();
      return visits.toSorted((one, other) => compare(one.site, other.site) || newest(one, other));
    }
  }
}
