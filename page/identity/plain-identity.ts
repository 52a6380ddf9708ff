import { LIMITS } from '../../messaging/limits';
import type { PageIdentity } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';

/** The identity of any page, article or not, from its document and address alone. */
export function plainIdentity({ doc, url }: Evidence): PageIdentity {
  return {
    url: url.href.split('#')[0] ?? url.href,
    site: url.hostname.replace(/^www\./, ''),
    title: doc.title.trim().slice(0, LIMITS.title),
    outlet: null,
    lang: doc.documentElement?.lang.slice(0, LIMITS.lang) || null,
    date: null,
  };
}
