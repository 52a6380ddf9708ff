import type { NewsVerdict } from '../../messaging/protocol';
import { isNeverNews, tellsStory } from './address';
import { type VerdictEvidence as Evidence, gather, once } from './evidence';
import { byAddress, byOutline, linksArticle, mayHoldProse, no } from './first-look';
import type { LinkedNode } from './json-ld';
import { type Meta, saysPublished } from './meta';
import { isOwn, mayBeSubject, relationOf } from './node-relation';
import { measureProse } from './prose';
import { hasDateline, isListing, looksEdited } from './shape';

/**
 * schema.org types that are news by definition: NewsArticle, all below it (whose names end so), and what newsrooms use
 * besides.
 */
const NEWS_TYPE = /NewsArticle$|^(?:LiveBlogPosting|Report)$/;
const ARTICLE_TYPE = /^Article$|[^b]Posting$|Review$/;
/** Types of pages that are not news, even if they are also marked up as an article. */
const NEVER_TYPE = /^(?:Recipe|JobPosting|QAPage|DiscussionForumPosting|Course)$/;
/** Types of pages that are not news, unless they are also an article. */
const OTHER_TYPE =
  /^(?:Product(?:Group)?|Offer|\w+Application|SoftwareSourceCode|(?:Tech|Scholarly)Article|APIReference|Book|Movie|TVSeries|VideoGame|(?:SearchResults|Profile|Checkout|Contact|About|FAQ|MedicalWeb)Page|Hotel|Restaurant|LocalBusiness|RealEstateListing|HowTo|Dataset|MusicAlbum|DefinedTerm|Event)$/;
const WIKI_OR_DOCS =
  /wiki|docusaurus|sphinx|mkdocs|doxygen|gitbook|confluence|discourse|phpbb|vbulletin|xenforo|vuepress|docfx|javadoc|rustdoc|shopify|prestashop/i;

/** Metas that only newsrooms' systems write. That of a section may have any prefix. */
const NEWS_META =
  /(?:^|[.:_-])section$|^(?:news_keywords|article:opinion|cxenseparse:articleid|parsely-type|channel|article:?id|fb:pages|(?:syndication|original)-source)$/;
const AUTHOR_META = /(?:^|[._-]|^article:|^itemprop:)(?:author|byl(?:ine)?|creator)$/;

/** @returns evidence with the amount of running text, which the article script does not need */
export const gatherForVerdict = (doc: Document, url: URL): Evidence =>
  Object.assign(gather(doc, url), { prose: once(() => measureProse(doc)) });

function verdict(news: boolean, key: string, confidence: number, ...args: string[]): NewsVerdict {
  return { news, reason: { key: `verdict_${key}`, args }, confidence };
}

const isNews = (node: LinkedNode) => node.types.some((type) => NEWS_TYPE.test(type));

const saysArticle = ({ meta, doc }: Evidence) =>
  /^(?:article|news|blog)/.test(ogType(meta)) || saysPublished(meta) || linksArticle(doc);

/** Whether the page's own data mark this page as an article: then its address does not matter. */
function saysOwnNews(evidence: Evidence): boolean {
  const { doc, meta } = evidence;
  const isArticlePage =
    /^(?:article|news)/.test(ogType(meta)) && meta.has('article:published_time');
  if (isArticlePage && isOwnTitle(evidence)) return true;
  if (!linksArticle(doc)) return false;
  return evidence.articles().some((node) => {
    const isArticle = node.types.some((type) => NEWS_TYPE.test(type) || ARTICLE_TYPE.test(type));
    return isArticle && relationOf(node, evidence) === 'own';
  });
}

/** Whether the page's shared title is one of its headings. */
function isOwnTitle({ doc, meta }: Evidence): boolean {
  const title = meta.get('og:title')?.toLowerCase() ?? '';
  const headings = [...doc.getElementsByTagName('h1')].slice(0, 8);
  return headings.some(({ textContent }) => {
    const heading = textContent.trim().toLowerCase();
    return heading.length > 8 && title.includes(heading.slice(0, 40));
  });
}

/** Quick reasons why a page is not news, cheapest first; null if more evidence is needed. */
function ruleOut(evidence: Evidence): NewsVerdict | null {
  const { address, doc, own, meta, url } = evidence;
  const first = byAddress(url) ?? byOutline(doc);
  if (first) return first;
  const isOther = address === 'home' || address === 'search';
  // A front page may have its top story's data.
  if (isOther && (!saysOwnNews(evidence) || isListing(evidence))) return no(address, 0.9);
  if (!mayHoldProse(doc) && !saysArticle(evidence)) return no('no_prose', 0.9);
  if (isNeverNews(own.hostname)) return no('known_tool', 0.95, own.hostname);
  const generator = `${meta.get('generator') ?? ''} ${meta.get('application-name') ?? ''}`;
  if (WIKI_OR_DOCS.test(generator)) return no('wiki_or_docs', 0.95);
  return null;
}

/** The verdict by the types of the page's JSON-LD, if they settle it. */
function byType(evidence: Evidence): NewsVerdict | null {
  const { main, listed } = evidence.linked();
  const news = main.filter(isNews);
  const { length, running } = evidence.prose();
  if (news.length > 0) {
    const own = news.find((node) => isOwn(node, evidence));
    const headlines = new Set(news.map(({ headline }) => headline)).size;
    if (!own && (headlines > 3 || isListing(evidence))) return no('listing', 0.85);
    if (length < 120) return no('no_prose', 0.7);
    const type = (own ?? news[0])?.types.find((name) => NEWS_TYPE.test(name)) ?? 'NewsArticle';
    return verdict(true, 'says_news', own ? 0.99 : 0.9, type);
  }
  const types = new Set(
    main.filter((node) => mayBeSubject(node, evidence)).flatMap(({ types }) => types),
  );
  const isArticle = [...types].some((type) => ARTICLE_TYPE.test(type));
  const isOther = (type: string) => NEVER_TYPE.test(type) || (!isArticle && OTHER_TYPE.test(type));
  const other = [...types].find(isOther);
  if (other) return no('other_type', 0.9, other);
  if (!isArticle && listed > 3 && running < 2500) return no('listing', 0.85);
  return null;
}

type Signal = (evidence: Evidence) => boolean;

const hasMeta = (meta: Meta, name: RegExp) => [...meta.keys()].some((known) => name.test(known));

const hasType = ({ linked }: Evidence, type: RegExp) =>
  linked().main.some(({ types }) => types.some((name) => type.test(name)));

function ogType(meta: Meta): string {
  return meta.get('og:type')?.toLowerCase() ?? '';
}

/** Some systems state a date for every page, even the terms of use: only that of an article is a sign of news. */
const saysDate: Signal = ({ meta, linked }) =>
  saysPublished(meta) ||
  linked().main.some(({ published, types }) => published && !/Page$/.test(types.join()));

const NEWS_WORD =
  /(?:^|[./-])(?:news|nachrichten|noticias?|nouvelles?|actualites?|actu|notizie|haber|nyheter|uutiset|wiadomosci|zpravy|novosti|meldung|artikel|politi[ck]s?|world|monde|welt|mundo|times|post|herald|tribune|gazette|journal|daily|presse)(?:[./-]|$)/i;

/** "News" where titles and outlets name themselves. */
const NEWS_NAME =
  /\bnews\b|ニュース|新闻|新聞|日报|뉴스|новости|новини|[أا]خبار|חדשות|ειδήσεις|nachrichten|not[ií]cias/i;

// Each has a name, so that tests can tell which of them held; the weights were set on labelled pages.
const ogArticle: Signal = ({ meta }) => /^(?:article|news)/.test(ogType(meta));
/** Types that some systems give to every page. */
const ogSite: Signal = ({ meta }) => ogType(meta) === 'website';
const ogOther: Signal = ({ meta }) =>
  /^(?:product|profile|book|video|music|object|game)/.test(ogType(meta));
const articleType: Signal = (evidence) =>
  hasType(evidence, ARTICLE_TYPE) || evidence.doc.querySelector('[itemtype$=NewsArticle]') !== null;
const newsMeta: Signal = ({ meta }) => hasMeta(meta, NEWS_META);
const newsPublisher: Signal = (evidence) => hasType(evidence, /^NewsMediaOrganization$/);
const author: Signal = ({ meta, linked }) =>
  hasMeta(meta, AUTHOR_META) || linked().main.some(({ hasAuthor }) => hasAuthor);
const datedAddress: Signal = ({ address }) => address === 'dated';
const storyAddress: Signal = ({ address, url }) =>
  address === 'article' || (address === 'dated' && tellsStory(url));
const newsWords: Signal = ({ own, meta, doc }) =>
  NEWS_WORD.test(own.hostname + own.pathname) ||
  NEWS_NAME.test(`${meta.get('og:site_name') ?? ''} ${doc.title}`);
const otherAddress: Signal = ({ address }) => address === 'listing' || address === 'tool';
const canonicalHome: Signal = ({ own, address }) => own.pathname === '/' && address === 'plain';
const someProse: Signal = ({ prose }) => prose().running > 400;
const longProse: Signal = ({ prose }) => prose().running > 1000;
const noProse: Signal = ({ prose }) => prose().running < 250;
/** An article with data and text of its own may have many linked headings around it too. */
const listing: Signal = (evidence) =>
  isListing(evidence) && !(ogArticle(evidence) && storyAddress(evidence) && someProse(evidence));
const headline: Signal = ({ doc }) => doc.getElementsByTagName('h1').length > 0;
const code: Signal = ({ doc }) => doc.querySelectorAll('pre, code').length > 3;
const scholarly: Signal = ({ meta }) => meta.has('citation_title') || meta.has('citation_doi');
const edited: Signal = ({ doc }) => looksEdited(doc);

/** Signals for and against a page that is not marked up as news. */
const SIGNALS: readonly (readonly [weight: number, Signal])[] = [
  [2, ogArticle],
  [-1.5, ogSite],
  [-2, ogOther],
  [2, saysDate],
  [1.5, articleType],
  [1, newsMeta],
  [1.5, newsPublisher],
  [0.5, author],
  [1.5, datedAddress],
  [0.5, storyAddress],
  [1, newsWords],
  [-3, otherAddress],
  [-1.5, canonicalHome],
  [1, someProse],
  [2, longProse],
  [-4, noProse],
  [0.5, headline],
  [-3, listing],
  [-2, code],
  [-4, scholarly],
  [-4, edited],
];

const ENOUGH = 5;

/** The signals that a page gives, with their weights. */
export const signalsOf = (evidence: Evidence) => SIGNALS.filter(([, holds]) => holds(evidence));

/** A date in a byline: finding one takes milliseconds on a large page. */
const DATELINE = 1.5;
const UNDATED = -2;

function byDateline(evidence: Evidence): number {
  if (hasDateline(evidence.doc)) return DATELINE;
  return evidence.address === 'dated' || saysDate(evidence) ? 0 : UNDATED;
}

function byScore(evidence: Evidence): NewsVerdict {
  let score = signalsOf(evidence).reduce((sum, [weight]) => sum + weight, 0);
  // If the score is lower still, a date cannot change the verdict.
  if (score + DATELINE >= ENOUGH) score += byDateline(evidence);
  const confidence = 1 / (1 + Math.exp(-Math.abs(score - ENOUGH)));
  if (score >= ENOUGH) {
    const isStated = ogArticle(evidence) || articleType(evidence);
    return verdict(true, isStated ? 'says_article' : 'reads_like_news', confidence);
  }
  const listing = isListing(evidence) || otherAddress(evidence);
  return no(listing ? 'listing' : 'too_little', confidence);
}

/**
 * Decides whether the page is a news article. Cheap evidence comes first; expensive evidence is gathered only if it can
 * change the verdict.
 * @returns the verdict with its reason as a key of the message catalogue
 */
export function judge(evidence: Evidence): NewsVerdict {
  return ruleOut(evidence) ?? byType(evidence) ?? byScore(evidence);
}
