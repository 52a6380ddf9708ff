/**
 * Provides the date parser to programs outside the extension. In the extension, the page that makes packs loads it from
 * the script "dates" (24 kB) instead, so that the package has one copy.
 */
import { DATE_PARSER } from '../identity/dates/date-parser';
import { DATE_READER } from '../identity/dates/first-date';
import { readDates } from '../identity/dates/page-dates';
import { parseDate } from '../identity/written-dates/parse';
import { publish } from '../registry';

publish(DATE_READER, readDates);
publish(DATE_PARSER, parseDate);
