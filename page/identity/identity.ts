import type { PageIdentity } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';
import { firstOf } from '../news/meta';
import type { ArticlePlace } from '../reading/article-root';
import { findHeadline } from '../reading/headline';
import { findDate } from './page-date';
import { plainIdentity } from './plain-identity';

const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];
const OUTLET_METAS = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'publisher',
  'cre',
  'article:publisher_name',
  'source',
];

const tidy = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || undefined;

const mainArticle = (evidence: Evidence) => evidence.articles()[0];

function titleOf(evidence: Evidence): string {
  const { doc, meta } = evidence;
  const headline = mainArticle(evidence)?.headline;
  const shown = tidy(findHeadline(doc)?.textContent);
  return tidy(headline) ?? tidy(firstOf(meta, TITLE_METAS)) ?? shown ?? tidy(doc.title) ?? '';
}

function outletOf(evidence: Evidence): string | null {
  const publisher = mainArticle(evidence)?.publisher;
  const named = publisher && !/^https?:/.test(publisher) ? publisher : undefined;
  return tidy(named) ?? tidy(firstOf(evidence.meta, OUTLET_METAS)) ?? null;
}

function langOf(evidence: Evidence): string | null {
  const { doc, meta } = evidence;
  const said =
    doc.documentElement.getAttribute('lang') ||
    doc.documentElement.getAttribute('xml:lang') ||
    mainArticle(evidence)?.lang ||
    firstOf(meta, ['og:locale', 'content-language', 'dc.language', 'language']);
  const tag = said?.trim().replace(/_/g, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** What the page says it is: title, outlet, language, date. */
export function identify(
  evidence: Evidence,
  place: ArticlePlace | null,
  nowMs: number,
): PageIdentity {
  const lang = langOf(evidence);
  return {
    ...plainIdentity(evidence),
    title: titleOf(evidence),
    outlet: outletOf(evidence),
    lang,
    date: findDate(evidence, place, lang, nowMs),
  };
}
