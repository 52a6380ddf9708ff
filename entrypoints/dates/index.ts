import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DATE_PARSER } from '../../page/identity/dates/date-parser';
import { DATE_READER } from '../../page/identity/dates/first-date';
import { readDates } from '../../page/identity/dates/page-dates';
import { parseDate } from '../../page/identity/written-dates/parse';
import { publish } from '../../page/registry';

/**
 * Reads every date of a page. Injected after the first marks, or before them if the structured data state no date. The
 * page that makes packs loads it too, for files of articles.
 */
export default defineUnlistedScript(() => {
  publish(DATE_READER, readDates);
  publish(DATE_PARSER, parseDate);
});
