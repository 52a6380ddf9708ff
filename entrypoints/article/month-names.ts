import { askWithRetry } from '../../messaging/client';
import { lacksMonthNames, MONTH_NAMES } from '../../page/identity/written-dates/month-names';
import type { PageView } from '../../page/page-view';
import { current } from '../../page/registry';

/** Reads at once where the browser knows the names of the months in the page's language; else it gets them first. */
export async function withMonthNames(
  { window, signal }: PageView,
  read: () => void,
): Promise<void> {
  if (!current(MONTH_NAMES) && lacksMonthNames(window.document))
    await askWithRetry('months.load', null);
  if (!signal.aborted) read();
}
