import { linkedDataScripts } from './first-look';

/** What the head of a page states, to detect data that an app leaves there when it goes on to another article. */
export interface HeadFacts {
  /** Text of each JSON-LD script. */
  readonly scripts: ReadonlySet<string>;
  /** Each meta about a single article, as "name=content". */
  readonly metas: ReadonlySet<string>;
  readonly canonical: string | null;
}

/** Metas that are the same on every page of a site. */
const OF_SITE =
  /site_name|application|publisher|locale|language|generator|robots|viewport|theme|twitter:(?:card|site)|og:type/i;

/** @returns "name=content" of a meta about a single article, null for another */
export function metaFact(meta: HTMLMetaElement): string | null {
  const name = meta.getAttribute('property') ?? meta.getAttribute('name');
  return name && !OF_SITE.test(name) ? `${name}=${meta.getAttribute('content')}` : null;
}

export function canonicalOf(doc: Document): string | null {
  // Without a selector: parsing one for the first time costs a millisecond, on every page.
  for (const link of doc.head?.getElementsByTagName('link') ?? []) {
    if (link.rel.toLowerCase() === 'canonical') return link.getAttribute('href');
  }
  return null;
}

export function headFactsOf(doc: Document): HeadFacts {
  const metas = [...doc.getElementsByTagName('meta')].map(metaFact);
  return {
    scripts: new Set([...linkedDataScripts(doc)].map(({ textContent }) => textContent)),
    metas: new Set(metas.filter((fact) => fact !== null)),
    canonical: canonicalOf(doc),
  };
}

/** Head facts of a page over time. */
export class HeadHistory {
  readonly #entries: { readonly atMs: number; readonly facts: HeadFacts }[] = [];

  note(facts: HeadFacts, atMs: number): void {
    this.#entries.push({ atMs, facts });
  }

  /** @returns the facts at a time, else the earliest */
  at(atMs: number): HeadFacts | null {
    const before = this.#entries.filter((entry) => entry.atMs <= atMs);
    return (before.at(-1) ?? this.#entries[0])?.facts ?? null;
  }
}
