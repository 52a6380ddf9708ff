/** What an address alone says of its page. */
export type AddressShape = 'home' | 'search' | 'listing' | 'tool' | 'dated' | 'article' | 'plain';

const HOME = /^\/(?:(?:index|home|default|main)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;
const SEARCH =
  /\/(?:search|suche|recherche|buscar|busca|cerca|zoeken|sok|szukaj|arama|find)(?:[/.]|$)/i;
const SEARCH_QUERY = /[?&](?:q|query|s|search|keyword|text)=/i;
const LISTING =
  /\/(?:tags?|topics?|categor(?:y|ies)|authors?|contributors?|profile|sections?|archives?|page|rubri(?:c|k|que)|themen?|people|staff)\/[^/]*\/?(?:\d*\/?)$/i;
const TOOL =
  /\/(?:wiki|w\/index\.php|docs?|documentation|reference|manual|api|man\d?|login|signin|sign-in|log-in|register|signup|account|checkout|cart|basket|shop|products?|dp|gp|item|issues?|pull|blob|tree|commit|settings|admin|wp-admin|jobs?|careers|privacy(?:-policy)?|terms(?:-of-\w+)?|cookies?|contact(?:-us)?|about(?:-us)?|imprint|impressum|faq|help|support|subscribe|newsletters?)(?:[/.]|$)/i;
/** /2025/01/30/, /2025-01-30, /2025/jan/, /20250130 and the same in a query: months and days that there are. */
const DATED =
  /[/=](?:19|20)\d\d(?:([/-])(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$)|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))/i;
const SLUG = /\/[^/]*(?:[\p{L}\d%]+[-_]){3,}[\p{L}\d%]+[^/]*\/?$/u;
const NUMBERED = /(?:\d{6,}|[a-f0-9]{16,})[^/]*\/?$/i;
const STORY = /\/(?:articles?|articulo|artikel|story|stories|news\/[^/]+|a\/)/i;

/** Hosts that are never news, whatever their pages look like. Nothing else depends on a list of hosts. */
const NEVER =
  /(?:^|\.)(?:wiki(?:pedia|media|data|source|books|quote|voyage)|wiktionary|mediawiki|fandom|wikia|github|gitlab|bitbucket|sourceforge|codeberg|stackoverflow|stackexchange|npmjs|pypi|mail|webmail|gmail|proton|docs|calendar|drive)\./i;
const NEVER_PREFIX =
  /^(?:mail|webmail|docs|wiki|accounts?|login|auth|sso|shop|store|bank(?:ing)?|online-?banking|git|gitlab|support|help|developers?|forum)\./i;

/** True for hosts of wikis, code, mail, documents and the like. */
export function isNeverNews(host: string): boolean {
  return NEVER.test(`${host}.`) || NEVER_PREFIX.test(host);
}

/** @param url address of the page, or what the page calls its canonical address */
export function addressShape(url: URL): AddressShape {
  const path = url.pathname;
  if (DATED.test(path + url.search)) return 'dated';
  if (SEARCH.test(path) || SEARCH_QUERY.test(url.search)) return 'search';
  if (HOME.test(path))
    return /[?&](?:p|id|a|aid|article|story|nid)=\w{2,}/i.test(url.search) ? 'plain' : 'home';
  if (TOOL.test(path)) return 'tool';
  if (LISTING.test(path)) return 'listing';
  return SLUG.test(path) || NUMBERED.test(path) || STORY.test(path) ? 'article' : 'plain';
}
