import { firstFew } from './first-few';
import { type HeadFacts, metaFact } from './head-facts';

/** The page's `<meta>` elements: lower-case name to its first non-empty content. */
export type Meta = ReadonlyMap<string, string>;

const MAX_METAS = 300;

const MAX_NAMES = 300;

const namesIn = (names: string | null) =>
  names?.slice(0, MAX_NAMES).toLowerCase().split(/\s+/).filter(Boolean) ?? [];

/** Whether microdata describes the page and not an item in it (a comment, a teaser, a video). */
function isOfPage(meta: HTMLMetaElement): boolean {
  return !meta.closest('[itemscope]:not(html,body,main,:has(h1))');
}

/**
 * Reads `name` and `property`, and `itemprop` under "itemprop:…", from the whole document: broken markup pushes metas out
 * of the head. `property` may hold several names, separated by spaces.
 */
export function readMeta(doc: Document, stale: HeadFacts | null = null): Meta {
  const found = new Map<string, string>();
  for (const meta of firstFew(doc.getElementsByTagName('meta'), MAX_METAS)) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    if (stale?.metas.has(metaFact(meta) ?? '')) continue;
    const names = meta.getAttribute('property') ?? meta.getAttribute('name');
    const item = names === null && isOfPage(meta) ? meta.getAttribute('itemprop') : null;
    for (const name of namesIn(names)) if (!found.has(name)) found.set(name, content);
    for (const name of namesIn(item)) {
      if (!found.has(`itemprop:${name}`)) found.set(`itemprop:${name}`, content);
    }
  }
  return found;
}

/** @returns the first content under any of the names, in their order */
export function firstOf(meta: Meta, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = meta.get(name);
    if (content) return content;
  }
  return undefined;
}

/** Unusual names for the moment of publication: "publishdate", "dc.date.published", "first-pub-time". */
const PUBLISHED_NAME =
  /(?:^|[.:_-])(?:first)?-?(?:publi(?:sh(?:ed)?|cation)|pub|posted|issued)[._-]?(?:date|time|at|on)|date[._-]?(?:published|issued|posted|first)/;

/** The usual names for the moment of publication. */
const SURELY_PUBLISHED = ['article:published_time', 'og:article:published_time'] as const;

/** Dates of other things than the article: "og:video:release_date", "event:start_time". */
const OF_OTHER_THING =
  /^(?:og:)?(?:video|audio|music|podcast|book|event|image|product|comment)[:._-]/;

/** The moment of publication as the page's metas state it, with the meta's name; the most reliable first. */
export function* publishedMetas(meta: Meta): Generator<readonly [name: string, content: string]> {
  for (const name of SURELY_PUBLISHED) {
    const content = meta.get(name);
    if (content) yield [name, content];
  }
  for (const pattern of [PUBLISHED_NAME, PERHAPS_PUBLISHED]) {
    for (const [name, content] of meta) {
      const isOther = name.startsWith('itemprop:') || OF_OTHER_THING.test(name);
      if (!isOther && pattern.test(name)) yield [name, content];
    }
  }
}

/** Whether metas or the page's own microdata state a moment of publication. */
export const saysPublished = (meta: Meta) =>
  !publishedMetas(meta).next().done || meta.has('itemprop:datepublished');

/** Rarer names for it. */
const PERHAPS_PUBLISHED =
  /^(?:article[._](?:published|date_original|created)|originalpublicationdate|dcsext\.articlefirstpublished|ptime|(?:dc(?:terms)?\.|sailthru\.)?(?:date|(?:date\.)?created))$/;
