import type { Day } from '../schema/types';
import type { AsOf } from './types';

export interface PageDays {
  /** The day that the page was published; null where it states none. */
  readonly published: Day | null;
  /** The page's last change, if it states one. */
  readonly updated: Day | null;
  /** Latest day that its text mentions. */
  readonly latestDay: Day | null;
  readonly today: Day;
}

/**
 * The as-of date of a page's cards: the day of publication, else today. If the page was updated and its text mentions
 * days after its publication, the latest of these, because readers of the page know about them.
 */
export function chooseAsOf({ published, updated, latestDay, today }: PageDays): AsOf {
  if (published === null) return { day: today, basis: 'today' };
  if (updated === null || latestDay === null || latestDay <= published || updated <= published)
    return { day: published, basis: 'page' };
  // A month counts as its last day, and a text may announce future events, so the day of the change is the limit.
  return { day: latestDay < updated ? latestDay : updated, basis: 'text' };
}
