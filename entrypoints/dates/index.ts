import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDates } from '../../page/identity/dates/page-dates';
import { DATE_PARSER, DATE_READER } from '../../page/identity/dates/topics';
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
