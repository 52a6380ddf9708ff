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

/** The `time` elements of the article's own head; those of teasers and comments stand elsewhere. */
function* timeDates(
  { doc }: Evidence,
  place: ArticlePlace | null,
): Generator<string | null | undefined> {
  const root = place?.root;
  const times = [...doc.querySelectorAll('time, abbr.published, [pubdate]')].slice(0, 12);
  const near = times.filter(
    (time) => root?.contains(time) || time.closest('header, [class*=byline i], [class*=meta i]'),
  );
  for (const time of near) {
    if (/updat|modif/i.test(time.className)) continue;
    yield time.getAttribute('datetime') ?? time.getAttribute('title');
    yield time.textContent;
  }
}

const URL_DAY = /\/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?=[/-]|\D|$)/i;

function* addressDates({ url, meta, doc }: Evidence): Generator<string | undefined> {
  const canonical = doc.head?.querySelector('link[rel~=canonical]')?.getAttribute('href');
  for (const address of [url.pathname, canonical, meta.get('og:url')]) {
    const found = address ? URL_DAY.exec(address) : null;
    if (found)
      yield `${found[3]} ${found[2]} ${found[1]}`.replace(/^(\d+) (\d+) (\d+)$/, '$3-$2-$1');
  }
}

const DATE_PLACES =
  '[class*=date i], [class*=time i], [class*=publish i], [class*=byline i], [class*=posted i], [class*=meta i], [id*=date i], [id*=time i], [class*=dateline i], address';

function* writtenDates(
  { doc }: Evidence,
  place: ArticlePlace | null,
): Generator<string | undefined> {
  const around = place?.root.parentElement?.parentElement ?? doc.body;
  const spots = [...(around?.querySelectorAll(DATE_PLACES) ?? [])].slice(0, 60);
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
