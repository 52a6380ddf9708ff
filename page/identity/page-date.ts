import type { PageDate } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';
import type { ArticlePlace } from '../reading/article-root';
import { parseDay } from './days';
import { latestDay } from './latest-day';

type Source = PageDate['from'];

function* saidDates({ saidDays }: Evidence, source: Source): Generator<string> {
  for (const { from, text } of saidDays()) if (from === source) yield text;
}

function* microdataDates({ doc }: Evidence): Generator<string | null | undefined> {
  for (const element of doc.querySelectorAll(
    '[itemprop~=datePublished], [property~="schema:datePublished"]',
  )) {
    yield element.getAttribute('datetime') ?? element.getAttribute('content');
    yield element.textContent;
  }
}

/** The smallest element around both the article's text and its headline. */
function around(doc: Document, place: ArticlePlace | null): Element {
  let element: Element | null = place?.root ?? null;
  const headline = place?.apart;
  while (element && headline && !element.contains(headline)) element = element.parentElement;
  return element ?? doc.body;
}

/** The `time` elements of the article's own head; those of teasers and comments stand elsewhere. */
function* timeDates({ doc }: Evidence, place: ArticlePlace | null) {
  const times = around(doc, place).querySelectorAll('time, abbr[title], [pubdate]');
  for (const time of [...times].slice(0, 12)) {
    if (/updat|modif/i.test(time.className)) continue;
    yield time.getAttribute('datetime') ?? time.getAttribute('title');
    yield time.textContent;
  }
}

const URL_DAY = /[/=_-]((?:19|20)\d\d)([/-]?)(\d\d?|[a-z]{3})\2([0-3]?\d)(?!\d)/i;
/** /2010/POLITICS/08/13/ */
const URL_DAY_APART = /\/((?:19|20)\d\d)\/[a-z_-]+\/(\d\d?)\/(\d\d?)\//i;
/** 20250130 anywhere: /t20250130_926.htm */
const URL_DAY_CLOSE = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/;

function* addressDates({ url, own }: Evidence): Generator<string> {
  for (const { pathname, search } of [url, own]) {
    const [, year, , month = '', day] = URL_DAY.exec(pathname + search) ?? [];
    if (year) yield /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
    for (const form of [URL_DAY_APART, URL_DAY_CLOSE]) {
      const found = form.exec(pathname + search);
      if (found) yield found.slice(1).join('-');
    }
  }
}

const DATE_PLACES =
  '[class*=date i], [class*=time i], [class*=publish i], [class*=byline i], [class*=posted i], [class*=meta i], [id*=date i], [id*=time i], [class*=dateline i], address';

/** Western, Arabic-Indic or Persian. */
const HAS_DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9]/;

function* writtenDates(
  { doc }: Evidence,
  place: ArticlePlace | null,
): Generator<string | undefined> {
  const wide = around(doc, place);
  const spots = [...(wide.parentElement ?? wide).querySelectorAll(DATE_PLACES)].slice(0, 60);
  for (const spot of spots) {
    const text = spot.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length >= 6 && text.length < 160 && HAS_DIGIT.test(text)) yield text;
  }
  if (/\d{4}/.test(doc.title)) yield doc.title;
}

const SOURCES: readonly (readonly [
  Source,
  (evidence: Evidence, place: ArticlePlace | null) => Iterable<string | null | undefined>,
])[] = [
  ['json-ld', (evidence) => saidDates(evidence, 'json-ld')],
  ['meta', (evidence) => saidDates(evidence, 'meta')],
  ['microdata', microdataDates],
  ['time', timeDates],
  ['url', addressDates],
  ['byline', writtenDates],
];

/**
 * The day on which the article was published, by the page's own word. A date of change is not asked for:
 * cards speak as of what was known when it was written. Dates that cannot be (1970, next year) are passed over.
 */
export function findDate(
  evidence: Evidence,
  place: ArticlePlace | null,
  lang: string | null,
  nowMs: number,
): PageDate | null {
  const latest = latestDay(nowMs);
  for (const [from, dates] of SOURCES) {
    for (const source of dates(evidence, place)) {
      const day = source ? parseDay(source, lang ?? '', latest) : null;
      if (day) return { day, from };
    }
  }
  return null;
}
