import type { PageIdentity } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';

/** The identity of any page, article or not, from its document and address alone. */
export function plainIdentity({ doc, url }: Evidence): PageIdentity {
  return {
    url: url.href.split('#')[0] ?? url.href,
    site: url.hostname.replace(/^www\./, ''),
    title: doc.title.trim(),
    outlet: null,
    lang: doc.documentElement?.lang || null,
    date: null,
  };
}
