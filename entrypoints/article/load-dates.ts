import { askWithRetry } from '../../messaging/client';
import { DATE_READER } from '../../page/identity/dates/topics';
import { current } from '../../page/registry';

/** Has the "dates" script injected unless it is already there. If that fails, only structured data are read. */
export async function loadDates(): Promise<void> {
  if (!current(DATE_READER)) await askWithRetry('dates.load', null);
}
