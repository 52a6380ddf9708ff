import { LIMITS } from '../../messaging/limits';
import type { PageDate, PageIdentity } from '../../messaging/protocol';
import { type Evidence, once } from '../news/evidence';
import { firstOf } from '../news/meta';
import type { ArticlePlace } from '../reading/article-root';
import { comparable, findHeadline } from '../reading/headline';
import { articleAddress } from './article-address';
import { machineStatements } from './dates/first-date';
import type { DateReading } from './dates/topics';
import { publisherOf, langOf as statedLang } from './node-fields';
import { plainIdentity } from './plain-identity';
import { outletInTitle, shownHeadline, tidy, titleOf } from './title';

const OUTLET_METAS = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'publisher',
  'cre',
  'article:publisher_name',
  'source',
  'dc.publisher.corporatename',
  'dcterms.publisher',
];

const mainArticle = (evidence: Evidence) => evidence.articles()[0];

/** Types of nodes that name the outlet, used if the article only refers to them. */
const OUTLET_TYPES = [/^NewsMediaOrganization$/, /Organization$/, /^WebSite$/];

function namedNode(evidence: Evidence): string | undefined {
  const { main } = evidence.linked();
  const named = OUTLET_TYPES.map((type) =>
    main.find(({ types }) => types.some((one) => type.test(one))),
  );
  return named.find((node) => node?.headline)?.headline;
}

function outletOf(evidence: Evidence, heading: Element | null): string | null {
  const article = mainArticle(evidence);
  const publisher = article && publisherOf(article);
  const named = publisher && !/^https?:/.test(publisher) ? publisher : undefined;
  const headline = shownHeadline(evidence.doc, heading);
  const stated = [named, firstOf(evidence.meta, OUTLET_METAS), namedNode(evidence)].map(tidy);
  // Some systems put the headline into every field.
  const isName = (name?: string) => name && comparable(name) !== comparable(headline);
  return stated.find(isName) ?? outletInTitle(evidence.doc, headline);
}

function langOf(evidence: Evidence): string | null {
  const { doc, meta } = evidence;
  const article = mainArticle(evidence);
  const stated =
    doc.documentElement.getAttribute('lang') ||
    doc.documentElement.getAttribute('xml:lang') ||
    (article && statedLang(article)) ||
    firstOf(meta, ['og:locale', 'content-language', 'dc.language', 'language']);
  const tag = stated?.trim().replace(/_/g, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}

/**
 * Title, outlet, language and date of the page.
 * @param dateIn chooses the date
 */
export function identify(
  evidence: Evidence,
  place: ArticlePlace | null,
  nowMs: number,
  dateIn: (reading: DateReading) => PageDate | null,
): PageIdentity {
  const lang = langOf(evidence);
  const heading = findHeadline(evidence.doc);
  const outlet = outletOf(evidence, heading);
  const headline = place?.headline ?? place?.apart ?? heading;
  return {
    ...plainIdentity(evidence),
    url: articleAddress(evidence),
    title: titleOf(evidence, heading, outlet).slice(0, LIMITS.title),
    outlet: outlet?.slice(0, LIMITS.outlet) ?? null,
    lang,
    date: dateIn({
      evidence,
      place,
      headline,
      lang,
      nowMs,
      machine: once(() => machineStatements(evidence)),
    }),
  };
}
