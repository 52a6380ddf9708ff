import type { NewsVerdict } from '../../messaging/protocol';
import { isNeverNews, tellsStory } from './address';
import type { Evidence } from './evidence';
import { byAddress, byOutline, linksArticle, mayHoldProse, no } from './first-look';
import type { LinkedNode } from './json-ld';
import { firstOf, type Meta, saysPublished } from './meta';
import { isOwn } from './own-node';
import { hasDateline, isListing, looksEdited } from './shape';

/** schema.org types that are news by definition: NewsArticle and all below it, and what newsrooms use besides. */
const NEWS_TYPE =
  /^(?:(?:Reportage|Analysis|AskPublic|Background|Opinion|Review|Satirical|Advertiser)?NewsArticle|LiveBlogPosting|Report)$/;
const ARTICLE_TYPE =
  /^(?:Article|BlogPosting|SocialMediaPosting|Review|CriticReview|ClaimReview|MediaReview)$/;
/** Types of a page that is something else, unless it is also news. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|Offer|SearchResultsPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|SoftwareApplication|WebApplication|MobileApplication|SoftwareSourceCode|TechArticle|APIReference|ScholarlyArticle|Course|Book|Movie|TVSeries|VideoGame|ProfilePage|CheckoutPage|ContactPage|AboutPage|Hotel|Restaurant|LocalBusiness|RealEstateListing|HowTo|FAQPage|Dataset|MusicAlbum|DefinedTerm|Chapter|CreativeWorkSeason|Event)$/;
const WIKI_OR_DOCS =
  /mediawiki|dokuwiki|docusaurus|sphinx|mkdocs|doxygen|gitbook|confluence|discourse|phpbb|vbulletin|xenforo|jekyll docs|vuepress|docfx|javadoc|rustdoc|shopify|prestashop|magento|woocommerce storefront/i;

const NEWS_METAS = [
  'news_keywords',
  'article:section',
  'article:opinion',
  'cxenseparse:articleid',
  'parsely-type',
  'og:article:section',
  'section',
  'channel',
  'articleid',
  'article:id',
  'fb:pages',
  'syndication-source',
  'original-source',
];

function verdict(news: boolean, key: string, confidence: number, ...args: string[]): NewsVerdict {
  return { news, reason: { key: `verdict_${key}`, args }, confidence };
}

const isNews = (node: LinkedNode) => node.types.some((type) => NEWS_TYPE.test(type));

const AUTHOR_METAS = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
];

const saysArticle = ({ meta, doc }: Evidence) =>
  /^(?:article|news|blog)/.test(ogType(meta)) || saysPublished(meta) || linksArticle(doc);

/** Quick reasons why a page is none, in rising order of cost. Null: look closer. */
function ruleOut(evidence: Evidence): NewsVerdict | null {
  const { address, doc, own, meta, url } = evidence;
  const first = byAddress(url) ?? byOutline(doc);
  if (first) return first;
  if (!mayHoldProse(doc) && !saysArticle(evidence)) return no('no_prose', 0.9);
  if (isNeverNews(own.hostname)) return no('known_tool', 0.95, own.hostname);
  const generator = `${meta.get('generator') ?? ''} ${meta.get('application-name') ?? ''}`;
  if (WIKI_OR_DOCS.test(generator)) return no('wiki_or_docs', 0.95);
  if (address === 'home' || address === 'search') return no(address, 0.9);
  return null;
}

/** What the page's own JSON-LD settles: news by type, or something else by type. */
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
  const types = new Set(main.flatMap(({ types }) => types));
  const isArticle = [...types].some((type) => ARTICLE_TYPE.test(type));
  const other = [...types].find((type) => OTHER_TYPE.test(type));
  if (other && !isArticle) return no('other_type', 0.9, other);
  if (!isArticle && listed > 3 && running < 2500) return no('listing', 0.85);
  return null;
}

type Signal = (evidence: Evidence) => boolean;

const hasType = ({ linked }: Evidence, type: RegExp) =>
  linked().main.some(({ types }) => types.some((name) => type.test(name)));

function ogType(meta: Meta): string {
  return meta.get('og:type')?.toLowerCase() ?? '';
}

const saysDate: Signal = ({ meta, linked }) =>
  saysPublished(meta) || linked().main.some(({ published }) => published);

const NEWS_WORD =
  /(?:^|[./-])(?:news|nachrichten|noticias?|nouvelles|actualites?|actu|notizie|haber|nyheter|uutiset|wiadomosci|zpravy|novosti|meldung|artikel|politics?|politik|world|monde|welt|mundo|times|post|herald|tribune|gazette|journal|daily|tagesschau|presse)(?:[./-]|$)/i;

/** "News" where titles and outlets name themselves. */
const NEWS_NAME =
  /\bnews\b|ニュース|新闻|新聞|日报|뉴스|новости|новини|أخبار|اخبار|חדשות|ειδήσεις|nachrichten|noticias|notícias/i;

// Each has a name, so that tests can tell which of them held; the weights were set on labelled pages.
const ogArticle: Signal = ({ meta }) => /^(?:article|news)/.test(ogType(meta));
const ogOther: Signal = ({ meta }) =>
  /^(?:website|product|profile|book|video|music|object|game)/.test(ogType(meta));
const dateline: Signal = ({ doc }) => hasDateline(doc);
const undated: Signal = (evidence) =>
  evidence.address !== 'dated' && !saysDate(evidence) && !dateline(evidence);
const articleType: Signal = (evidence) => hasType(evidence, ARTICLE_TYPE);
const newsMeta: Signal = ({ meta }) => firstOf(meta, NEWS_METAS) !== undefined;
const newsPublisher: Signal = (evidence) => hasType(evidence, /^NewsMediaOrganization$/);
const author: Signal = ({ meta, linked }) =>
  firstOf(meta, AUTHOR_METAS) !== undefined || linked().main.some(({ hasAuthor }) => hasAuthor);
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
const headline: Signal = ({ doc }) => doc.getElementsByTagName('h1').length > 0;
const code: Signal = ({ doc }) => doc.querySelectorAll('pre, code').length > 3;
const scholarly: Signal = ({ meta }) => meta.has('citation_title') || meta.has('citation_doi');
const edited: Signal = ({ doc }) => looksEdited(doc);

/** What speaks for and against a page that does not say it is news. */
const SIGNALS: readonly (readonly [weight: number, Signal])[] = [
  [2, ogArticle],
  [-2, ogOther],
  [2, saysDate],
  [1.5, dateline],
  [-2, undated],
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
  [-3, isListing],
  [-2, code],
  [-4, scholarly],
  [-4, edited],
];

const ENOUGH = 5;

/** The signals that a page gives, with their weights. */
export const signalsOf = (evidence: Evidence) => SIGNALS.filter(([, holds]) => holds(evidence));

function byScore(evidence: Evidence): NewsVerdict {
  const score = signalsOf(evidence).reduce((sum, [weight]) => sum + weight, 0);
  const confidence = 1 / (1 + Math.exp(-Math.abs(score - ENOUGH)));
  if (score >= ENOUGH) {
    const said = ogArticle(evidence) || articleType(evidence);
    return verdict(true, said ? 'says_article' : 'reads_like_news', confidence);
  }
  const listing = isListing(evidence) || otherAddress(evidence);
  return no(listing ? 'listing' : 'too_little', confidence);
}

/**
 * Is this page a news article? Cheap evidence first; what is dear is looked at only where it can decide.
 * @returns the verdict with its reason as a key of the message catalogue
 */
export function judge(evidence: Evidence): NewsVerdict {
  return ruleOut(evidence) ?? byType(evidence) ?? byScore(evidence);
}
