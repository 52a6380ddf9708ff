import { newsPage, PARAGRAPHS } from './pages';
import { H1, LD, news, OG, page, TEASERS, TEXT } from './verdict-parts';

/** Name, path, page. Each is the shape of many real pages, in our own words. */
export const ARTICLES: readonly (readonly [string, string, string])[] = [
  ['a plain NewsArticle', '/a', newsPage()],
  ...[
    '/news/quiet-talks?q=putin',
    '/news/quiet-talks?s=20',
    '/news/x?search=harbour',
    '/section?keyword=harbour',
    '/news/search/slug-1234567',
    '/index.php?newsid=12345',
    '/default.aspx?NewsID=12345',
    '/main.php?art=4711',
    '/#!/news/1',
    '/?ref=mail',
  ].map((path) => [`an address like a search or a front page: ${path}`, path, newsPage()] as const),
  ['a subtype', '/a', page(LD(news('ReportageNewsArticle')), H1 + TEXT)],
  ['an opinion piece', '/a', page(LD(news('OpinionNewsArticle')), H1 + TEXT)],
  [
    'a live blog',
    '/a',
    page(
      LD(
        news('LiveBlogPosting', {
          liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Update' }],
        }),
      ),
      H1 + TEXT,
    ),
  ],
  [
    'types in an array, with the vocabulary in front',
    '/a',
    page(LD(news('x', { '@type': ['http://schema.org/NewsArticle', 'Article'] })), H1 + TEXT),
  ],
  [
    'a graph',
    '/a',
    page(
      LD({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'Herald' },
          {
            '@type': 'BreadcrumbList',
            itemListElement: [1, 2, 3, 4, 5].map((n) => ({
              '@type': 'ListItem',
              item: { '@id': `/${n}`, url: `/${n}` },
            })),
          },
          news('NewsArticle'),
        ],
      }),
      H1 + TEXT,
    ),
  ],
  [
    'an array of nodes',
    '/a',
    page(LD([{ '@type': 'Organization', name: 'Herald' }, news('NewsArticle')]), H1 + TEXT),
  ],
  [
    'mainEntity',
    '/a',
    page(LD({ '@type': 'WebPage', mainEntity: news('NewsArticle') }), H1 + TEXT),
  ],
  [
    'broken JSON: comments, raw line breaks, a comma too many',
    '/a',
    page(
      LD(
        `<!-- {"@type":"NewsArticle","headline":"Envoy lands for\nsecond round of harbour talks",} -->`,
      ),
      H1 + TEXT,
    ),
  ],
  [
    'JSON beyond repair',
    '/a',
    page(LD('{"@type":"NewsArticle","headline":"Envoy "lands" for talks", oops'), H1 + TEXT),
  ],
  [
    'NewsArticle among the teasers below it',
    '/a',
    page(
      LD([
        news('NewsArticle'),
        {
          '@type': 'ItemList',
          itemListElement: [1, 2, 3, 4, 5].map((n) => ({ '@type': 'ListItem', url: `/${n}` })),
        },
      ]),
      H1 + TEXT + TEASERS,
    ),
  ],
  [
    'Open Graph only',
    '/2025/01/30/envoy',
    page(
      `${OG('article')}<meta property="article:published_time" content="2025-01-30T10:00:00Z">`,
      H1 + TEXT,
    ),
  ],
  [
    'a dated address and a byline, no metadata',
    '/world/2025/01/30/envoy-lands-for-talks',
    page(
      '',
      `${H1}<p class=byline>By A. Writer, <time datetime="2025-01-30">30 January 2025</time></p>${TEXT}`,
    ),
  ],
  [
    'paragraphs parted by line breaks',
    '/news/20250130-envoy.html',
    page(
      '',
      `${H1}<div id=date>2025-01-30 10:00</div><div>${[...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS].join('<br><br>')}</div>`,
    ),
  ],
  [
    'each paragraph in a box of its own',
    '/a',
    page(
      `${OG('article')}<meta name="date" content="2025-01-30">`,
      H1 + [...PARAGRAPHS, ...PARAGRAPHS].map((text) => `<div><p>${text}</p></div>`).join(''),
    ),
  ],
  [
    'a short item behind a pay wall',
    '/a',
    page(LD(news('NewsArticle', { isAccessibleForFree: false })), `${H1}<p>${PARAGRAPHS[0]}</p>`),
  ],
];
