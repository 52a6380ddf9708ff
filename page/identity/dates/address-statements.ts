import { isSameSite } from '../../same-site';
import { type ClaimSource, Reliability, type Statement } from './claim';

/** Longest address that is searched for a date. */
const MAX_LENGTH = 400;
/** /2025/01/30/, /2025/jan/30/, /2025-01-30-slug, /2025/0130/, /202501/30/: folders, or what a segment begins with. */
const FOLDERS =
  /\/((?:19|20)\d\d)[/_.-]?([01]\d|(?<=[/_.-])\d|(?<=[/_.-])[a-z]{3}(?=[/_.-]))[/_.-]?([0-3]\d|(?<=[/_.-])\d)(?=[/_.-]|$)/i;
/** /2010/POLITICS/08/13/ */
const FOLDERS_APART = /\/((?:19|20)\d\d)\/[a-z_-]{1,40}\/(\d\d?)\/(\d\d?)\//i;
/** /t20250130_926.htm, /ART20250130.html, /20250130140500 */
const NUMBERED =
  /\/[a-z]{0,4}[_-]?((?:19|20)\d\d)([01]\d)([0-3]\d)(?=\d{4}(?:\d\d)?(?!\d)|[\d_.-]{0,20}(?:\.\w{2,5})?(?:\/|$))/i;
/** Anywhere in a slug or a query: this may be the day of an event instead. */
const IN_SLUG = /[=_-]((?:19|20)\d\d)([/_-]?)([01]?\d)\2([0-3]\d)(?!\d)/;

const written = (year = '', month = '', day = '') =>
  /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;

/** The address of the page in that of its copy in an archive, which begins with the moment of saving. */
const SAVED = /^.{0,60}\/https?:\/{1,2}[^/]*/;

/** The days in the page's address and its canonical address. */
export function* addressStatements({ evidence }: ClaimSource): Generator<Statement> {
  const { url, own } = evidence;
  const common = { from: 'url', event: 'published', subject: 'article' } as const;
  for (const { hostname, pathname, search } of [url, own]) {
    const path = pathname.replace(SAVED, '').slice(0, MAX_LENGTH);
    const [, year, month, day] = FOLDERS.exec(path) ?? [];
    // Another site's day may be that of its own copy.
    const reliability = isSameSite(hostname, url.hostname)
      ? Reliability.datedPath
      : Reliability.slug;
    const dated = { ...common, where: 'path', reliability };
    if (year) yield { ...dated, text: written(year, month, day) };
    for (const form of [FOLDERS_APART, NUMBERED]) {
      const found = form.exec(path);
      if (found) yield { ...dated, text: written(...found.slice(1, 4)) };
    }
    const [, inYear, , inMonth, inDay] = IN_SLUG.exec(path + search.slice(0, MAX_LENGTH)) ?? [];
    if (!inYear) continue;
    const text = written(inYear, inMonth, inDay);
    yield { ...common, where: 'slug', reliability: Reliability.slug, text };
  }
}
