/** What an address alone says about its page. */
export type AddressShape = 'home' | 'search' | 'listing' | 'tool' | 'dated' | 'article' | 'plain';

// This runs on every page, usually for the first time in its process. Words are looked up in strings, because making a
// set or compiling a pattern costs more than the search. So patterns come after cheaper tests.
const words = (list: string) => ` ${list} `;
const isIn = (list: string, word = '') => list.includes(` ${word} `);

/** The parts of an address that are read; a page's `location` has them too. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search' | 'hash'>;

/**
 * The parameters of an address. By `forEach`: to a content script in Firefox the iterators of the page's
 * `URLSearchParams` are not iterable.
 */
export function parametersOf({ searchParams }: URL): [name: string, value: string][] {
  const found: [string, string][] = [];
  searchParams.forEach((value, name) => {
    found.push([name, value]);
  });
  return found;
}

const HOME = words('index home default main');
const SEARCH = words('search suche recherche buscar busca cerca zoeken sok szukaj arama find');
const LISTING = words(
  'tag tags topic topics category categories author authors contributor contributors profile section sections archive archives page rubric rubrik rubrique themen people staff',
);
const TOOL = words(
  'wiki w doc docs documentation reference manual api man login signin sign-in log-in register signup account checkout cart basket shop product products dp gp item issue issues pull blob tree commit settings admin wp-admin job jobs careers privacy privacy-policy terms terms-of-service terms-of-use terms-and-conditions cookie cookies contact contact-us about about-us imprint impressum faq help hc kb support subscribe newsletter newsletters',
);
const STORY = words('article articles articulo artikel story stories news a');

/**
 * Labels of hosts that are never news, whatever their pages look like. Nothing else depends on a list of hosts. Most
 * wikis need no entry, because their pages have the same structure (`byOutline` in first-look.ts).
 */
const NEVER = words(
  'wikipedia fandom wikia github gitlab bitbucket sourceforge codeberg stackoverflow stackexchange npmjs pypi',
);
/** First labels: a host of its own for something else. */
const NEVER_FIRST = words(
  'mail webmail gmail outlook proton docs drive calendar wiki account accounts login auth sso shop store bank banking onlinebanking git support help developer developers forum forums',
);

/** True for hosts of wikis, code, mail, documents and the like. */
export function isNeverNews(host: string): boolean {
  const labels = host.split('.');
  return labels.some((label) => isIn(NEVER, label)) || isIn(NEVER_FIRST, labels[0]);
}

const IN_QUERY = /[?&](?:q|query|s|search|keyword)=/i;
/** A story by number under the front page's path: /index.php?newsid=12345, /main.php?art=4711. */
const STORY_QUERY =
  /[?&](?:p|n|a|aid|nid|sid|art|article|story|news|post|item|(?:news|art|article|story|post|content|item|doc)?_?id)=\w\w/i;
/** The route of an app that has all its pages under one path: /#!/news/1 */
const ROUTE_HASH = /^#!?\/./;
/**
 * /2025/01/30/, /2025-01-30, /2025/jan/, /2025/WORLD/01/30/, /20250130, -20250130 and the same in a query: valid months
 * and days only.
 */
const DATED =
  /[/=](?:19|20)\d\d(?:([/-])(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$)|\/[a-z_-]+\/(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/)|(?:^|[^\d])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/i;
/** Four words or more. No \p{L}: building that set costs milliseconds. */
const SLUG = /\/(?:[^/_-]+[-_]){3,}[^/_-]+\/?$/;
const LONG_NUMBER = /\d{6}|[a-f0-9]{16}/;

/** Path segments, lower case, without their endings. */
function segmentsOf(path: string): string[] {
  const segments = path.toLowerCase().split('/');
  return segments.filter(Boolean).map((segment) => segment.split('.')[0] ?? segment);
}

/** A language or an edition: /en, /en-gb. */
const EDITION = /^\/[a-z]{2}(?:[-_][a-z]{2})?\/?$/i;
const EDITION_LENGTH = '/en-gb/'.length;

function isHome(path: string): boolean {
  const [first, second] = segmentsOf(path);
  if (first === undefined) return true;
  if (second !== undefined) return false;
  return isIn(HOME, first) || (path.length <= EDITION_LENGTH && EDITION.test(path));
}

/** Whether the hash of an address is a route, in an app with a single path. */
export const hasRoute = ({ hash }: Pick<URL, 'hash'>) => ROUTE_HASH.test(hash);

/** A front page without a query or a route: nothing in the address says which page of the site it is. */
export const isBareHome = (address: Address) =>
  address.search === '' && isHome(address.pathname) && !hasRoute(address);

/** A front page or a search by its address, unless the page's own data say that it is news. */
function homeOrSearch(address: Address): 'home' | 'search' | null {
  const { pathname, search } = address;
  const home = isHome(pathname) && !hasRoute(address);
  if (home && search === '') return 'home';
  const isSearch =
    segmentsOf(pathname).some((segment) => isIn(SEARCH, segment)) ||
    (search !== '' && IN_QUERY.test(search));
  if (!isSearch && (!home || STORY_QUERY.test(search))) return null;
  if (DATED.test(pathname + search)) return null;
  return isSearch ? 'search' : 'home';
}

const lastSegment = (path: string) => path.replace(/\/$/, '').replace(/^.*\//, '');

/** A slug of some words, a long number, or a folder of stories. */
export function tellsStory({ pathname }: Address): boolean {
  if (SLUG.test(pathname) || LONG_NUMBER.test(lastSegment(pathname))) return true;
  return segmentsOf(pathname)
    .slice(0, -1)
    .some((segment) => isIn(STORY, segment));
}

/** @param url address of the page, or what the page calls its canonical address */
export function addressShape(url: Address): AddressShape {
  const other = homeOrSearch(url);
  if (other) return other;
  const path = url.pathname;
  if (DATED.test(path + url.search)) return 'dated';
  if (isHome(path)) return 'plain';
  const segments = segmentsOf(path);
  if (segments.some((segment) => isIn(TOOL, segment))) return 'tool';
  if (segments.slice(-2).some((segment) => isIn(LISTING, segment))) return 'listing';
  return tellsStory(url) ? 'article' : 'plain';
}
