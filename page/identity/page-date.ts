import type { PageDate } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';
import { PUBLISHED_METAS } from '../news/meta';
import type { ArticlePlace } from '../reading/article-root';
import { latestDay, parseDay } from './days';

type Source = PageDate['from'];

function* linkedDates({ linked }: Evidence): Generator<string | undefined> {
  const { main } = linked();
  const articles = main.filter(({ types }) =>
    types.some((type) => /Article$|Posting$|Report$/.test(type)),
  );
  for (const node of [...articles, ...main]) yield node.published;
}

function* metaDates({ meta }: Evidence): Generator<string | undefined> {
  for (const name of PUBLISHED_METAS) yield meta.get(name);
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
  const headline = place?.headline;
  while (element && headline && !element.contains(headline)) element = element.parentElement;
  return element ?? doc.body;
}

/** The `time` elements of the article's own head; those of teasers and comments stand elsewhere. */
function* timeDates({ doc }: Evidence, place: ArticlePlace | null) {
  const times = around(doc, place).querySelectorAll('time, abbr.published, [pubdate]');
  for (const time of [...times].slice(0, 12)) {
    if (/updat|modif/i.test(time.className)) continue;
    yield time.getAttribute('datetime') ?? time.getAttribute('title');
    yield time.textContent;
  }
}

const URL_DAY = /[/=_-]((?:19|20)\d\d)([/-]?)(\d\d|[a-z]{3})\2([0-3]\d)(?!\d)/i;

function* addressDates({ url, own }: Evidence): Generator<string> {
  for (const { pathname, search } of [url, own]) {
    const [, year, , month = '', day] = URL_DAY.exec(pathname + search) ?? [];
    if (year) yield /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
  }
}

const DATE_PLACES =
  '[class*=date i], [class*=time i], [class*=publish i], [class*=byline i], [class*=posted i], [class*=meta i], [id*=date i], [id*=time i], [class*=dateline i], address';

function* writtenDates(
  { doc }: Evidence,
  place: ArticlePlace | null,
): Generator<string | undefined> {
  const wide = around(doc, place);
  const spots = [...(wide.parentElement ?? wide).querySelectorAll(DATE_PLACES)].slice(0, 60);
  for (const spot of spots) {
    const text = spot.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length >= 6 && text.length < 160 && /\d/.test(text)) yield text;
  }
}

const SOURCES: readonly (readonly [
  Source,
  (evidence: Evidence, place: ArticlePlace | null) => Iterable<string | null | undefined>,
])[] = [
  ['json-ld', linkedDates],
  ['meta', metaDates],
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
