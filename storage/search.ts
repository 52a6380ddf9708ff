import type { Visit, VisitFilter } from '../messaging/protocol';

/** Letters without their marks, in lower case: a reader types "Sharaa" and "al-Shara’a" alike. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʿʾ`]/gu, '')
    .toLowerCase();
}

/** Does every word of the search stand in the visit's title, outlet, site or a name met there? */
export function matchesFilter(visit: Visit, filter: VisitFilter): boolean {
  if (filter.site !== undefined && visit.site !== filter.site) return false;
  const words = plain(filter.search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0) return true;
  const names = visit.entities.map(({ name }) => name);
  const text = plain([visit.title, visit.outlet ?? '', visit.site, ...names].join('\n'));
  return words.every((word) => text.includes(word));
}

export type VisitOrder = 'newest' | 'oldest' | 'site';

/** By site, the newest of each site comes first. @returns a new array */
export function orderVisits(visits: readonly Visit[], order: VisitOrder): readonly Visit[] {
  const newest = (one: Visit, other: Visit) => other.lastSeenMs - one.lastSeenMs;
  switch (order) {
    case 'newest':
      return visits.toSorted(newest);
    case 'oldest':
      return visits.toSorted((one, other) => -newest(one, other));
    case 'site':
      return visits.toSorted(
        (one, other) => one.site.localeCompare(other.site) || newest(one, other),
      );
  }
}
