import type { Evidence } from '../../news/evidence';
import { publishedMetas } from '../../news/meta';
import { Reliability, type Statement } from './claim';

/** "article:modified_time", "og:updated_time", "last-modified", "dcterms.modified", "lastmod". */
const UPDATED_META = /(?:modified|updated)(?:[._-]?(?:time|date|at|on))?$|lastmod|revised/;
const SURELY = /^(?:og:)?article:published_time$/;
/** Names that the quick look (news/meta.ts) does not know; used if there is no other. */
const ISSUED = /^(?:dc(?:terms)?\.)?(?:issued)$/;

/** Dates in `<meta>` elements, except microdata, which is read with its items (element-statements.ts). */
export function* metaStatements({ meta }: Evidence): Generator<Statement> {
  const common = { from: 'meta', subject: 'article' } as const;
  for (const [name, text] of publishedMetas(meta)) {
    const reliability = SURELY.test(name) ? Reliability.surelyMeta : Reliability.meta;
    yield { ...common, event: 'published', where: name, reliability, text };
  }
  for (const [name, text] of meta) {
    if (ISSUED.test(name))
      yield { ...common, event: 'published', where: name, reliability: Reliability.meta, text };
    if (name.startsWith('itemprop:') || !UPDATED_META.test(name)) continue;
    yield { ...common, event: 'updated', where: name, reliability: Reliability.meta, text };
  }
}
