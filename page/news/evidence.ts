import type { AddressShape } from './address';
import { addressShape } from './address';
import type { LinkedData } from './json-ld';
import { linkedDataScripts, readLinkedData } from './json-ld';
import { firstOf, type Meta, readMeta } from './meta';
import { measureProse, type Prose } from './prose';

/** All that was found out about a page, each part only when somebody asks for it. */
export interface Evidence {
  readonly doc: Document;
  readonly url: URL;
  readonly meta: Meta;
  readonly address: AddressShape;
  /** The address that the page calls its own; `url` where it names none. */
  readonly own: URL;
  readonly ldScripts: readonly HTMLScriptElement[];
  linked(): LinkedData;
  /** How much running text there is, by a quick look. */
  prose(): Prose;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The address that the page calls its own, if it is one. */
function ownAddress(doc: Document, meta: Meta, url: URL): URL {
  const link = doc.head?.querySelector('link[rel~=canonical]')?.getAttribute('href');
  const said = link ?? firstOf(meta, ['og:url', 'twitter:url']);
  if (!said) return url;
  try {
    return new URL(said, url);
  } catch {
    return url; // a canonical address that is no address
  }
}

/**
 * The two addresses of a page often differ: a saved or proxied page has the wrong one, and many home pages and
 * apps give every page the same canonical. The one that says more is believed.
 */
function shapeOf(url: URL, own: URL): AddressShape {
  const shape = addressShape(url);
  if (shape !== 'plain') return shape;
  const ownShape = addressShape(own);
  return ownShape === 'home' && own.pathname !== url.pathname ? 'plain' : ownShape;
}

export function gather(doc: Document, url: URL): Evidence {
  const meta = readMeta(doc);
  const ldScripts = linkedDataScripts(doc);
  const own = ownAddress(doc, meta, url);
  return {
    own,
    doc,
    url,
    meta,
    address: shapeOf(url, own),
    ldScripts,
    linked: once(() => readLinkedData(ldScripts)),
    prose: once(() => measureProse(doc)),
  };
}
