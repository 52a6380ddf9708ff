import { firstFew } from './first-few';

/** What the page's `<meta>` elements say: lower-case name to its first non-empty content. */
export type Meta = ReadonlyMap<string, string>;

const MAX_METAS = 300;

/**
 * Reads `name`, `property` and `itemprop` alike, from the whole document: broken markup pushes metas out
 * of the head. `property` may hold several names, separated by spaces.
 */
export function readMeta(doc: Document): Meta {
  const found = new Map<string, string>();
  for (const meta of firstFew(doc.getElementsByTagName('meta'), MAX_METAS)) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
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

/** Where nearly every site that has it puts the moment of publication. */
const SURELY_PUBLISHED = ['article:published_time', 'og:article:published_time'] as const;

/** The moment of publication as the page's metas state it, the most reliable first. */
export function* publishedMetas(meta: Meta): Generator<string> {
  for (const name of SURELY_PUBLISHED) yield meta.get(name) ?? '';
  for (const [name, content] of meta) if (PUBLISHED_NAME.test(name)) yield content;
  for (const [name, content] of meta) if (PERHAPS_PUBLISHED.test(name)) yield content;
}

export const saysPublished = (meta: Meta) => [...publishedMetas(meta)].some(Boolean);

/** Other names under which some sites put it. */
const PERHAPS_PUBLISHED =
  /^(?:article[._](?:published|date_original|created)|originalpublicationdate|dcsext\.articlefirstpublished|ptime|(?:dc(?:terms)?\.|sailthru\.)?(?:date|(?:date\.)?created))$/;
