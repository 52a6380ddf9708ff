import { STORY } from './news';
import type { Evaluates } from './reader-data';

/** An override that turns all that follows, an isolate that is never closed, markup, and a control character. */
export const TURNED =
  '\u202egnihtemos\u2067 <img src=x onerror="window.struck=1"><b>bold</b>\u0007';

const ESCAPED = TURNED.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A news page whose title, outlet, byline and section are hostile, in every place that they are read from. */
export const HOSTILE_NEWS = {
  head: `<title>${ESCAPED}</title><meta property="og:title" content="${ESCAPED}"><meta property="og:site_name" content="${ESCAPED}"><meta name="author" content="${ESCAPED}">
<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: TURNED,
    author: { '@type': 'Person', name: TURNED },
    publisher: { '@type': 'Organization', name: TURNED },
    datePublished: '2025-01-30T08:00:00Z',
    __proto__: null,
  }).replaceAll('<', '\\u003c')}</script>`,
  article: `<p class="byline">By ${ESCAPED}</p>${STORY}<p id="asked">Tartus ${ESCAPED} Khmeimim</p>`,
};

/**
 * Texts and attributes of a page of the extension that turn the words after them, and markup that came to life. Words of a
 * visited page that are quoted keep their overrides, in an element of their own.
 */
export function harmIn(page: Evaluates): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const harmful = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u;
    const look = (what: string, text: string | null) => {
      if (text !== null && harmful.test(text)) found.push(`${what}: ${text.slice(0, 80)}`);
    };
    const lookAtText = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isApart = node.parentElement?.closest('q, blockquote, mark, bdi, style, script');
        if (!isApart) look(node.parentElement?.className ?? '', node.nodeValue);
      }
    };
    const lookAtAttributes = ({ localName, attributes }: Element) => {
      for (const { name, value } of attributes)
        if (name !== 'href' && name !== 'value') look(`${localName} ${name}`, value);
    };
    const roots: (Document | ShadowRoot)[] = [document];
    look('title', document.title);
    for (const root of roots) {
      lookAtText(root);
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        lookAtAttributes(element);
      }
      if (root.querySelector('img[src=x], b')) found.push('markup ran');
    }
    if ('struck' in window) found.push('script ran');
    return found;
  });
}
