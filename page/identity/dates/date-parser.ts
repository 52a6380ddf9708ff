import type { Topic } from '../../registry';
import type { parseDate } from '../written-dates/parse';

/** Reads the day of a text, in any language that the extension reads. Published by the "dates" script. */
export const DATE_PARSER: Topic<typeof parseDate> = { name: 'date-parser' };
