import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DATE_PARSER } from '../../page/identity/dates/date-parser';
import { DATE_READER } from '../../page/identity/dates/first-date';
import { readDates } from '../../page/identity/dates/page-dates';
import { parseDate } from '../../page/identity/written-dates/parse';
import { publish } from '../../page/registry';

/**
 * Reads every date of a page: injected after its first marks, or before them where machines are told no date. The page
 * for packs loads it too, for files of articles.
 */
export default defineUnlistedScript(() => {
  publish(DATE_READER, readDates);
  publish(DATE_PARSER, parseDate);
});
