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

/** Where sites put the moment of publication, the most reliable first. */
export const PUBLISHED_METAS = [
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
