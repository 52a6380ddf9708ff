/**
 * For programs outside the extension: brings the code that reads dates. In the extension it is 24 kB of the script
 * "dates", which the page for packs loads; a second copy would be in the package.
 */
import { DATE_PARSER } from '../identity/dates/date-parser';
import { DATE_READER } from '../identity/dates/first-date';
import { readDates } from '../identity/dates/page-dates';
import { parseDate } from '../identity/written-dates/parse';
import { publish } from '../registry';

publish(DATE_READER, readDates);
publish(DATE_PARSER, parseDate);
