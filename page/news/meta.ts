/** What the page's `<meta>` elements say: lower-case name to its first non-empty content. */
export type Meta = ReadonlyMap<string, string>;

const MAX_METAS = 300;

/**
 * Reads `name`, `property` and `itemprop` alike, from the whole document: broken markup pushes metas out
 * of the head. `property` may hold several names, separated by spaces.
 */
export function readMeta(doc: Document): Meta {
  const found = new Map<string, string>();
  const metas = doc.getElementsByTagName('meta');
  const count = Math.min(metas.length, MAX_METAS);
  for (let index = 0; index < count; index += 1) {
    const meta = metas[index];
    const content = meta?.getAttribute('content')?.trim();
    if (!meta || !content) continue;
    const names =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    for (const name of names?.toLowerCase().split(/\s+/) ?? []) {
      if (name && !found.has(name)) found.set(name, content);
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

/** What a site may call the moment of publication that nobody else does: "publishdate", "dc.date.published", "first-pub-time". */
const PUBLISHED_NAME =
  /(?:^|[.:_-])(?:first)?-?(?:publi(?:sh(?:ed)?|cation)|pub|posted|issued)[._-]?(?:date|time|at|on)|date[._-]?(?:published|issued|posted|first)/;

/** The moment of publication as the page's metas state it, the most reliable first. */
export function* publishedMetas(meta: Meta): Generator<string> {
  for (const name of PUBLISHED_METAS) {
    const content = meta.get(name);
    if (content) yield content;
  }
  for (const [name, content] of meta) if (PUBLISHED_NAME.test(name)) yield content;
}

export const saysPublished = (meta: Meta) => !publishedMetas(meta).next().done;

/** Where sites put the moment of publication. */
const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'publication_date',
  'publish-date',
  'publish_date',
  'published_at',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'dcsext.articlefirstpublished',
  'ptime',
  'article.created',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'date',
] as const;
