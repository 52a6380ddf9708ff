import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DATE_READER } from '../../page/identity/dates/first-date';
import { readDates } from '../../page/identity/dates/page-dates';
import { publish } from '../../page/registry';

/** Reads every date of a page: injected after its first marks, or before them where machines are told no date. */
export default defineUnlistedScript(() => publish(DATE_READER, readDates));
