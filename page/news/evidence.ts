import type { AddressShape } from './address';
import { addressShape } from './address';
import { linkedDataScripts } from './first-look';
import { canonicalOf, type HeadFacts } from './head-facts';
import type { LinkedData, LinkedNode } from './json-ld';
import { readLinkedData } from './json-ld';
import { firstOf, type Meta, readMeta } from './meta';
import { linkedArticles } from './node-relation';
import type { Prose } from './prose';

/** What is known about a page. Each part is read when it is first needed. */
export interface Evidence {
  readonly doc: Document;
  readonly url: URL;
  readonly meta: Meta;
  readonly address: AddressShape;
  /** The page's canonical address; `url` if it states none. */
  readonly own: URL;
  linked(): LinkedData;
  /** The articles of the JSON-LD, this page's own first. */
  articles(): readonly LinkedNode[];
}

/** What the verdict needs in addition. */
export interface VerdictEvidence extends Evidence {
  /** Amount of running text, estimated. */
  prose(): Prose;
}

export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The page's canonical address, if it is valid. */
function ownAddress(doc: Document, meta: Meta, url: URL, stale: HeadFacts | null): URL {
  const canonical = canonicalOf(doc);
  const stated =
    (canonical === stale?.canonical ? null : canonical) ?? firstOf(meta, ['og:url', 'twitter:url']);
  return stated && URL.canParse(stated, url.href) ? new URL(stated, url) : url;
}

/**
 * The two addresses of a page often differ: a saved or proxied page has the wrong one, and many home pages and apps
 * give every page the same canonical address. The more specific one is used.
 */
function shapeOf(url: URL, own: URL): AddressShape {
  const shape = addressShape(url);
  if (shape !== 'plain') return shape;
  const ownShape = addressShape(own);
  return ownShape === 'home' && own.pathname !== url.pathname ? 'plain' : ownShape;
}

const freshScripts = (doc: Document, stale: HeadFacts | null) =>
  [...linkedDataScripts(doc)].filter(({ textContent }) => !stale?.scripts.has(textContent));

/** @param stale what the head stated of the previous article, and is ignored */
export function gather(doc: Document, url: URL, stale: HeadFacts | null = null): Evidence {
  const meta = once(() => readMeta(doc, stale));
  const own = once(() => ownAddress(doc, meta(), url, stale));
  const address = once(() => shapeOf(url, own()));
  const linked = once(() => readLinkedData(freshScripts(doc, stale)));
  const articles = once(() => linkedArticles({ doc, url, own: own(), meta: meta(), linked }));
  return {
    get meta() {
      return meta();
    },
    get own() {
      return own();
    },
    get address() {
      return address();
    },
    doc,
    url,
    linked,
    articles,
  };
}
