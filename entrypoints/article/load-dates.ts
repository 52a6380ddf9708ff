import { askWithRetry } from '../../messaging/client';
import { DATE_READER } from '../../page/identity/dates/first-date';
import { current } from '../../page/registry';

/** Has the "dates" script injected where it is not there yet. Where that fails, only what machines are told is read. */
export async function loadDates(): Promise<void> {
  if (!current(DATE_READER)) await askWithRetry('dates.load', null);
}
