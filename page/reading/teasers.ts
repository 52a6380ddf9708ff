import { isSameSite } from '../same-site';
import { firstChildOf, hasAttribute, nodeAfter, selectIn, tagOf, textOf, typeOf } from './dom';
import { HEADING, isHeading, NEVER_READ } from './regions';
import { ELEMENT, TEXT } from './text/nodes';

/** More text than this outside links: something is told here, whatever else there is. */
const MAX_PLAIN = 400;
/** A link of fewer characters is a word, not a headline. */
const HEADLINE_LENGTH = 25;
/** What may stand before a promotion's link in its paragraph: "Read more:", "RELATED", "Lesen Sie auch". */
const MAX_LEAD_IN = 25;

/** Elements that can be a teaser or a list of them; not where a caption is, which may be a link to its picture. */
export const BOX = /^(?:div|section|article|aside|nav|form|li|[uod]l|p|table|tr|td|figure)$/;
const LIST = /^[uod]l$/;

const lengthOf = (text: string) => text.replace(/\s+/g, ' ').trim().length;

/** Characters looked at of one text: enough to tell that it is long, of a node that may hold megabytes. */
const LOOKED_AT = 9000;

interface Home {
  readonly doc: Document;
  readonly hosts: readonly string[];
  readonly path: string;
}

/** Of the document that was last looked at. */
let home: Home | undefined;

/** The hosts of this site: a saved or proxied page names its own in the canonical address. */
function homeOf(doc: Document): Home {
  if (home?.doc === doc) return home;
  const canonical = doc.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const own = new URL(URL.canParse(canonical) ? canonical : doc.baseURI);
  const { hostname, pathname } = new URL(doc.URL);
  home = { doc, hosts: [hostname, own.hostname], path: pathname };
  return home;
}

function leadsOnward(link: HTMLAnchorElement): boolean {
  const { hosts, path } = homeOf(link.ownerDocument);
  if (link.pathname === path) return false;
  return hosts.some((host) => isSameSite(host, link.hostname));
}

/** What stands in an element, or null when there is so much plain text that the rest does not matter. */
function tallyOf(element: Element) {
  /** Characters outside links and linked headings. */
  let plain = 0;
  let linked = 0;
  let links = 0;
  /** Links of more than a word to other pages of this site. */
  let onward = 0;
  let linkedHeadings = 0;
  let plainHeadings = 0;
  const addLink = (link: HTMLAnchorElement) => {
    const length = lengthOf(textOf(link));
    if (length === 0) return;
    links += 1;
    linked += length;
    if (!leadsOnward(link)) return;
    if (length >= HEADLINE_LENGTH) onward += 1;
    if (link.querySelector(HEADING)) linkedHeadings += 1;
  };
  const addHeading = (heading: Element) => {
    const link = selectIn(heading, 'a[href]') as HTMLAnchorElement | null; // by its selector
    if (!link || lengthOf(textOf(link)) < lengthOf(textOf(heading)) * 0.8) {
      plainHeadings += 1;
      return;
    }
    addLink(link);
    if (leadsOnward(link)) linkedHeadings += 1;
  };
  /** @returns false as soon as there is too much */
  const addAll = (around: Element): boolean => {
    for (let node: Node | null = firstChildOf(around); node; node = nodeAfter(node)) {
      if (typeOf(node) === TEXT) plain += lengthOf(textOf(node).slice(0, LOOKED_AT));
      else if (typeOf(node) === ELEMENT && !add(node as Element)) return false;
      if (plain > MAX_PLAIN) return false;
    }
    return true;
  };
  const add = (inner: Element): boolean => {
    const localName = tagOf(inner);
    if (NEVER_READ.has(localName)) return true;
    if (localName === 'figcaption') return false;
    if (localName === 'a' && hasAttribute(inner, 'href')) addLink(inner as HTMLAnchorElement);
    else if (isHeading(inner)) addHeading(inner);
    else return addAll(inner);
    return true;
  };
  return addAll(element) ? { plain, linked, links, onward, linkedHeadings, plainHeadings } : null;
}

/**
 * Whether an element only points at other pages: a headline that is a link with a sentence or two, a list of links, a
 * paragraph that is one link ("Read more: …"). Links to places on this page (a live blog's entries) do not count, nor
 * do single links to other sites (sources, things that are reviewed).
 */
export function isTeaser(element: Element): boolean {
  const tag = tagOf(element);
  const tally = BOX.test(tag) ? tallyOf(element) : null;
  if (!tally || tally.links === 0) return false;
  const { plain, linked, links, onward } = tally;
  if (tag === 'p') return links === 1 && onward === 1 && plain <= MAX_LEAD_IN;
  if (tally.linkedHeadings > 0 && tally.plainHeadings === 0) return true;
  if (linked < plain * 3) return false;
  return (LIST.test(tag) && links >= 2) || (onward > 0 && onward === links);
}
