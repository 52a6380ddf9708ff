import type { Day } from '../schema/types';
import type { AsOf } from './types';

export interface PageDays {
  /** The day that the page was published; null where it states none. */
  readonly published: Day | null;
  /** Its last change, where the page tells of one. */
  readonly updated: Day | null;
  /** Latest day that its text tells of. */
  readonly latestDay: Day | null;
  readonly today: Day;
}

/**
 * The date up to which a page's cards speak: the day of publication, else today. A page that was updated, and whose text
 * tells of days after its publication, is spoken to as of the latest of these: its readers know of them.
 */
export function chooseAsOf({ published, updated, latestDay, today }: PageDays): AsOf {
  if (published === null) return { day: today, basis: 'today' };
  if (updated === null || latestDay === null || latestDay <= published || updated <= published)
    return { day: published, basis: 'page' };
  // A month counts to its end, and a text may announce what is still to come: neither is later than the change itself.
  return { day: latestDay < updated ? latestDay : updated, basis: 'text' };
}
