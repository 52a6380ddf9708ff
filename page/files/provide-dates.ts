/**
 * Provides the date parser to programs outside the extension. In the extension, the page that makes packs loads it from
 * the script "dates" (24 kB) instead, so that the package has one copy.
 */

import { readDates } from '../identity/dates/page-dates';
import { DATE_PARSER, DATE_READER } from '../identity/dates/topics';
import { parseDate } from '../identity/written-dates/parse';
import { publish } from '../registry';

publish(DATE_READER, readDates);
publish(DATE_PARSER, parseDate);
