import type { PageIdentity } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';

/** What any page says it is, article or not, without a search for more. */
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
