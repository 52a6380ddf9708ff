import { ELEMENT, TEXT } from './nodes';

/** More text than this outside links: something is told here, whatever else there is. */
const MAX_PLAIN = 300;
/** A link of fewer characters is a word, not a headline. */
const HEADLINE_LENGTH = 25;
/** What may stand before a promotion's link in its paragraph: "Read more:", "RELATED", "Lesen Sie auch". */
const MAX_LEAD_IN = 25;

/** Elements that can be a teaser or a list of them; not where a caption is, which may be a link to its picture. */
const CAN_BE = new Set('DIV SECTION ARTICLE LI UL OL DL P TABLE TR TD FIGURE'.split(' '));
const LIST = new Set('UL OL DL'.split(' '));
const HEADING = /^H[2-6]$/;
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG'.split(' '));

interface Tally {
  /** Characters outside links and linked headings. */
  plain: number;
  linked: number;
  links: number;
  /** Links of more than a word to other pages of this site. */
  onward: number;
  linkedHeadings: number;
  plainHeadings: number;
}

const lengthOf = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim().length;

/** The last two labels of a host: enough to tell a site from another. */
const siteOf = (host: string) => host.split('.').slice(-2).join('.');

interface Home {
  readonly doc: Document;
  readonly sites: readonly string[];
  readonly path: string;
}

/** Of the document that was last looked at. */
let home: Home | undefined;

/** Whose pages are this site's own: a saved or proxied page says in its canonical address where it comes from. */
function homeOf(doc: Document): Home {
  if (home?.doc === doc) return home;
  const canonical = doc.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const own = new URL(URL.canParse(canonical) ? canonical : doc.baseURI);
  const { hostname, pathname } = new URL(doc.URL);
  home = { doc, sites: [siteOf(hostname), siteOf(own.hostname)], path: pathname };
  return home;
}

function leadsOnward(link: HTMLAnchorElement): boolean {
  const { sites, path } = homeOf(link.ownerDocument);
  return sites.includes(siteOf(link.hostname)) && link.pathname !== path;
}

function addLink(link: HTMLAnchorElement, tally: Tally): void {
  const length = lengthOf(link.textContent);
  if (length === 0) return;
  tally.links += 1;
  tally.linked += length;
  if (length >= HEADLINE_LENGTH && leadsOnward(link)) tally.onward += 1;
  if (link.querySelector('h2, h3, h4, h5, h6') && leadsOnward(link)) tally.linkedHeadings += 1;
}

function addHeading(heading: Element, tally: Tally): void {
  const link = heading.querySelector<HTMLAnchorElement>('a[href]');
  const isLinked =
    link !== null && lengthOf(link.textContent) >= lengthOf(heading.textContent) * 0.8;
  if (!isLinked) {
    tally.plainHeadings += 1;
    return;
  }
  addLink(link, tally);
  if (leadsOnward(link)) tally.linkedHeadings += 1;
}

/** @returns false as soon as there is so much plain text that the rest does not matter */
function tallyUp(element: Element, tally: Tally): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) tally.plain += lengthOf(node.nodeValue);
    else if (node.nodeType === ELEMENT && !addElement(node as Element, tally)) {
      return false;
    }
    if (tally.plain > MAX_PLAIN) return false;
  }
  return true;
}

function addElement(element: Element, tally: Tally): boolean {
  const tag = element.tagName.toUpperCase();
  if (UNREAD.has(tag)) return true;
  if (tag === 'FIGCAPTION') return false;
  if (tag === 'A' && element.hasAttribute('href')) {
    addLink(element as HTMLAnchorElement, tally);
    return true;
  }
  if (HEADING.test(tag)) {
    addHeading(element, tally);
    return true;
  }
  return tallyUp(element, tally);
}

function isPromotion({ plain, links, onward }: Tally): boolean {
  return links === 1 && onward === 1 && plain <= MAX_LEAD_IN;
}

/**
 * Whether an element only points at other pages: a headline that is a link with a sentence or two, a list of links, a
 * paragraph that is one link ("Read more: …"). Links to places on this page (a live blog's entries) do not count, nor
 * do single links to other sites (sources, things that are reviewed).
 */
export function isTeaser(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (!CAN_BE.has(tag)) return false;
  const tally = { plain: 0, linked: 0, links: 0, onward: 0, linkedHeadings: 0, plainHeadings: 0 };
  if (!tallyUp(element, tally) || tally.links === 0) return false;
  if (tag === 'P') return isPromotion(tally);
  const { plain, linked, links, onward, linkedHeadings, plainHeadings } = tally;
  if (linkedHeadings > 0 && plainHeadings === 0) return true;
  const mostlyLinks = linked >= plain * 3;
  if (LIST.has(tag) && links >= 2 && mostlyLinks) return true;
  return mostlyLinks && onward > 0 && onward === links;
}
