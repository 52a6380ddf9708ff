import { answersIn } from './intl-language';

/** What "03/04/2025" begins with. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first';

/** Top-level domains of countries that write the day first, for English pages that do not state a region. */
const DAY_FIRST_DOMAIN =
  /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|sg|my|pk|lk|bd|mt|eu|ae|hk|jm|tt|zw|ug|tz|scot|wales|london)$/;

/**
 * Order of day and month in numeric dates, by the first tag that tells a region; "en" alone is American, unless the
 * host's country is not.
 * @param tags BCP 47 or `en_GB`, what the page says of its language and region, the most reliable first
 */
export function dayOrderOf(tags: readonly (string | null | undefined)[], host: string): DayOrder {
  const all = tags.flatMap((tag) => (tag ? [tag.trim().replace(/_/g, '-')] : []));
  const [first = ''] = all;
  const language = first.split('-')[0]?.toLowerCase();
  const regional = all.find(
    (tag) => tag.includes('-') && tag.toLowerCase().startsWith(`${language}-`),
  );
  if ((regional ?? first).toLowerCase() === 'en' && DAY_FIRST_DOMAIN.test(host)) return 'day-first';
  return orderIn(regional ?? first);
}

/** The order in the languages of most pages, as Intl has it: its first use takes a process some 30 ms. */
const KNOWN: readonly (readonly [RegExp, DayOrder])[] = [
  [/^en(?:-us)?$/i, 'month-first'],
  [
    /^(?:en-(?:gb|ie|au|nz|in)|(?:de|es|fr|it|pt|ru|nl|pl|cs|tr|uk)(?:-(?:de|at|es|mx|ar|fr|it|pt|br|ru|nl|be|pl|cz|tr|ua))?)$/i,
    'day-first',
  ],
  [/^(?:zh(?:-cn)?|ja(?:-jp)?|ko(?:-kr)?)$/i, 'year-first'],
];

function orderIn(tag: string): DayOrder {
  if (!tag) return 'day-first';
  const known = KNOWN.find(([pattern]) => pattern.test(tag));
  if (known) return known[1];
  try {
    const format = new Intl.DateTimeFormat(tag, {
      calendar: 'gregory',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    // For an unknown language the browser would use the order of its own language.
    if (!answersIn(format, tag)) return 'day-first';
    const order = format.formatToParts(0).filter(({ type }) => /^(?:day|month|year)$/.test(type));
    if (order[0]?.type === 'year') return 'year-first';
    return order[0]?.type === 'month' ? 'month-first' : 'day-first';
  } catch {
    return 'day-first'; // not a language tag
  }
}
