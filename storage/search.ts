import type { Day } from '../knowledge/schema/types';
import { foldText } from '../knowledge/text/fold';
import type { TextHighlight, Visit, VisitFilter } from '../messaging/protocol';

/** Folded, without apostrophes, so that "Sharaa" finds "al-Shara’a". */
function plain(text: string): string {
  return foldText(text).replace(/['’ʿʾ`]/g, '');
}

/** The searched text, made once for each visit, because a history may have 100,000. */
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

/** Whether something is of the site and its time within the days. */
function isWithin(row: { readonly site: string }, atMs: number, filter: VisitFilter): boolean {
  const { site = row.site, from, to } = filter;
  if (row.site !== site) return false;
  const day = dayOf(atMs);
  return (!from || day >= from) && (!to || day <= to);
}

/** Whether a highlight is of the site and the days, and its words, note, title or site contain every search word. */
export function highlightMatches(highlight: TextHighlight, filter: VisitFilter): boolean {
  const { title, site, quote, note, madeMs } = highlight;
  if (!isWithin(highlight, madeMs, filter)) return false;
  const notes = [note?.text ?? '', ...(note?.others ?? []).map(({ text }) => text)];
  const text = plain([title, site, quote.exact, ...notes].join('\n'));
  const words = plain(filter.search ?? '').split(/\s+/);
  return words.every((word) => text.includes(word));
}

/** Whether a visit is of the site and the days, and its title, outlet, site or names contain every search word. */
export function matchesFilter(visit: Visit, filter: VisitFilter): boolean {
  if (!isWithin(visit, visit.lastSeenMs, filter)) return false;
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
      // Made here, because the first collator takes about 10 ms and the worker loads this file at its start.
      const { compare } = new Intl.Collator();
      return visits.toSorted((one, other) => compare(one.site, other.site) || newest(one, other));
    }
  }
}
