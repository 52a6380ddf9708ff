import { addressShape, hasRoute, parametersOf, tellsStory } from '../news/address';
import type { Evidence } from '../news/evidence';
import { isSameSite } from '../same-site';

/** Parameters that say where a click came from, not which article it led to. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|ocid|ito|ref|ref_src|referrer|smid|at_\w+|xtor|wt\.\w+|ns_\w+|source|src|outputtype|amp)$/i;

function plainAddress(url: URL): string {
  const plain = new URL(url);
  if (!hasRoute(url)) plain.hash = '';
  for (const [name] of parametersOf(plain)) {
    if (TRACKING.test(name)) plain.searchParams.delete(name);
  }
  return plain.href.replace(/\?$/, '');
}

const segmentsOf = ({ pathname }: URL) => pathname.toLowerCase().split('/').filter(Boolean);
/** Segments that a path may have in addition to its article's canonical path. */
const VARIANT = /^(?:amp|print|mobile|index\.\w+|all|full|\d{1,2}|page-?\d{1,2}|amp\.\w+)$/;

/** Whether a canonical address is that of the page's section. */
function isFolderOf(own: URL, url: URL): boolean {
  const [few, many] = [segmentsOf(own), segmentsOf(url)];
  const isBeginning = few.length < many.length && few.every((part, index) => part === many[index]);
  return isBeginning && !many.slice(few.length).every((part) => VARIANT.test(part));
}

/** Canonical addresses of this tab's pages, each with its page: some apps give every page the same one. */
const owners = new Map<string, { readonly title: string; readonly href: string }>();

/** Whether another page of this tab with another title had the same canonical address. */
function isShared(own: URL, { href }: URL, title: string): boolean {
  const owner = owners.get(own.href);
  if (owner && owner.href !== href && owner.title !== title) return true;
  owners.set(own.href, { title, href });
  return false;
}

/** Whether a canonical address can be that of one article of this site. */
function isPlausible(own: URL, url: URL, title: string): boolean {
  if (!/^https?:$/.test(own.protocol) || !isSameSite(own.hostname, url.hostname)) return false;
  if (hasRoute(url) && !hasRoute(own)) return false;
  const shape = addressShape(own);
  const isArticle = tellsStory(own) || shape === 'dated' || shape === 'article';
  if (/^(?:home|search)$/.test(shape) || (shape === 'listing' && !isArticle)) return false;
  return !isFolderOf(own, url) && !isShared(own, url, title);
}

/**
 * The address that identifies an article, so that its copies (AMP, print, tracked links) are one visit: the canonical
 * address if it is plausible, else the page's address without tracking parameters. A canonical address shared by pages
 * with different titles is ignored.
 */
export function articleAddress({ doc, own, url }: Evidence): string {
  const isOther = own.href !== url.href;
  return plainAddress(isOther && isPlausible(own, url, doc.title) ? own : url);
}
