import type { Evidence } from '../../news/evidence';
import type { ArticlePlace } from '../../reading/article-root';
import type { Topic } from '../../registry';
import type { parseDate } from '../written-dates/parse';
import type { Statement } from './claim';
import type { DateDecision } from './decide';

/**
 * Input for reading a page's dates. `lang`: BCP 47 of the page. `headline` and `machine`, the statements of the structured
 * data, are found here, because the "dates" script has no code for them.
 */
export interface DateReading {
  readonly evidence: Evidence;
  readonly place: ArticlePlace | null;
  readonly headline: Element | null;
  machine(): readonly Statement[];
  readonly lang: string | null;
  readonly nowMs: number;
}

/**
 * Reads every date that a page states (page-dates.ts). Published by the "dates" script, which is loaded after the first
 * marks, or before them if the structured data are not enough.
 */
export const DATE_READER: Topic<(reading: DateReading) => DateDecision> = { name: 'date-reader' };

/** Reads the day of a text, in any language that the extension reads. Published by the "dates" script. */
export const DATE_PARSER: Topic<typeof parseDate> = { name: 'date-parser' };
