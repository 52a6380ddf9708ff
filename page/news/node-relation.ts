import { parametersOf } from './address';
import { isArticleType, isObject, type Json, type LinkedData, type LinkedNode } from './json-ld';
import type { Meta } from './meta';

interface PageFacts {
  readonly doc: Document;
  readonly url: URL;
  /** The page's canonical address. */
  readonly own: URL;
  readonly meta: Meta;
  linked(): LinkedData;
}

/** Whether a JSON-LD node describes this page's article or another page's, or does not say. */
export type NodeRelation = 'own' | 'unknown' | 'other';

const MAX_HEADINGS = 8;
/** Characters of a headline: enough to distinguish it from others. */
const COMPARED = 40;

const plain = (text: string) =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replace(/&#?\w{1,8};|[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An ideograph counts as two letters. */
const isLongEnough = (words: string) =>
  words.length >= (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(words) ? 4 : 8);

/** Titles of the page's article, as the page shows or states them, in plain words. */
function shownTitles({ doc, meta }: Pick<PageFacts, 'doc' | 'meta'>): string[] {
  const title = plain(doc.title);
  const headings = [...doc.getElementsByTagName('h1')]
    .slice(0, MAX_HEADINGS)
    .map(({ textContent }) => plain(textContent));
  // An endless page has a heading for each of its articles; its title names the current one.
  const named = headings.filter((text) => isLongEnough(text) && title.includes(text));
  const stated = [meta.get('og:title'), meta.get('twitter:title')].map((text) => plain(text ?? ''));
  return [title, ...stated, ...(named.length > 0 ? named : headings)].filter(Boolean);
}

/** Share of significant words that two titles have in common; null if there are too few. */
function sharesWords(headline: string, titles: readonly string[]): boolean | null {
  const words = headline.split(' ').filter((word) => word.length > 3);
  if (words.length < 3 || titles.length === 0) return null;
  return words.some((word) => titles.some((title) => title.includes(word)));
}

function addressesOf(raw: Json): string[] {
  const page = raw['mainEntityOfPage'];
  const values = [raw['url'], raw['@id'], isObject(page) ? (page['@id'] ?? page['url']) : page];
  return values.filter((value): value is string => typeof value === 'string');
}

const pathOf = ({ pathname }: URL) =>
  pathname.toLowerCase().replace(/\/(?:amp|index\.html?)\/?$|\.amp(?=\.|$)|\/$/g, '');

/** Two addresses of one page may differ in their host (saved and proxied pages) and in what tracks a click. */
function isSamePage(one: URL, other: URL): boolean {
  if (pathOf(one) !== pathOf(other)) return false;
  const [few, many] = [one, other].sort((a, b) => a.search.length - b.search.length);
  return (few ? parametersOf(few) : []).every(
    ([name, value]) => many?.searchParams.get(name) === value,
  );
}

/** By the node's own addresses. The address of a front page, or none, says nothing. */
function relationByAddress(raw: Json, { url, own }: Pick<PageFacts, 'url' | 'own'>): NodeRelation {
  let relation: NodeRelation = 'unknown';
  for (const address of addressesOf(raw)) {
    if (!/^(?:https?:)?\//.test(address) || !URL.canParse(address, url.href)) continue;
    const named = new URL(address, url);
    const isFront = pathOf(named) === '' && named.search === '';
    if (isFront && pathOf(url) !== '') continue;
    if (isSamePage(named, url) || isSamePage(named, own)) return 'own';
    relation = 'other';
  }
  return relation;
}

/** Whether a node's headline is one that the page shows as its own. */
function isShown(headline: string, titles: readonly string[]): boolean {
  const words = headline.slice(0, COMPARED);
  return isLongEnough(words) && titles.some((title) => title.includes(words));
}

/** Which page a JSON-LD node describes, by its headline and its addresses. */
export function relationOf({ headline, raw }: LinkedNode, page: PageFacts): NodeRelation {
  const titles = shownTitles(page);
  const words = plain(headline ?? '');
  if (isShown(words, titles)) return 'own';
  const byAddress = relationByAddress(raw, page);
  if (byAddress !== 'unknown') return byAddress;
  return sharesWords(words, titles) === false ? 'other' : 'unknown';
}

/** Whether a node describes this page and not one that it lists: its headline is the page's own. */
export function isOwn({ headline }: LinkedNode, page: Pick<PageFacts, 'doc' | 'meta'>): boolean {
  return isShown(plain(headline ?? ''), shownTitles(page));
}

/** Characters of a name: enough to distinguish the page's subject from an item in a box. */
const NAMED = 16;

/** Whether a node may describe the page's subject: it has no name, or the page's titles contain its beginning. */
export function mayBeSubject(
  { headline }: LinkedNode,
  page: Pick<PageFacts, 'doc' | 'meta'>,
): boolean {
  const name = plain(headline ?? '').slice(0, NAMED);
  return shownTitles(page).some((title) => title.includes(name));
}

/** Of an article, a blog post, a report or a review. */
export const isArticle = ({ types }: LinkedNode) =>
  types.some((type) => isArticleType(type) || /Review$/.test(type));

/** The articles of the page's JSON-LD, this page's own first and those of other pages last. */
export function linkedArticles(page: PageFacts): LinkedNode[] {
  const articles = page.linked().main.filter(({ types }) => types.some(isArticleType));
  const by = (relation: NodeRelation) =>
    articles.filter((node) => relationOf(node, page) === relation);
  return [...by('own'), ...by('unknown'), ...by('other')];
}
