import { H1, LD, news, OG, page, TEASERS, TEXT } from './verdict-parts';

/** Pages that are no articles: name, path, page. */
export const OTHERS: readonly (readonly [string, string, string])[] = [
  [
    'a front page with the top story as NewsArticle',
    '/',
    page(LD(news('NewsArticle')), H1 + TEASERS),
  ],
  [
    'a front page reached through a letter, with the top story as NewsArticle',
    '/?ref=mail',
    page(LD(news('NewsArticle')), H1 + TEASERS),
  ],
  ['a search', '/find?q=harbour', page(OG('website'), `<h1>harbour</h1>${TEASERS}`)],
  [
    'a search with a NewsArticle for each hit',
    '/search?q=harbour',
    page(
      LD(
        [1, 2, 3, 4].map((n) => news('NewsArticle', { headline: `Headline of story number ${n}` })),
      ),
      `<h1>Results for harbour</h1>${TEASERS}`,
      'Search',
    ),
  ],
  ['a front page of an edition', '/en/', page(OG('website'), TEASERS)],
  ['a section', '/world', page(OG('website'), `<h1>World</h1>${TEASERS}`)],
  [
    'a section that calls itself an article',
    '/section/world',
    page(
      `${OG('article')}<meta property="article:published_time" content="2025-01-30">${LD({ '@type': 'NewsMediaOrganization', name: 'Herald' })}`,
      `<h1>World</h1>${TEASERS}`,
      'World news - Herald',
    ),
  ],
  [
    'a section with a NewsArticle for each teaser',
    '/politics',
    page(
      LD(
        [1, 2, 3, 4, 5].map((n) =>
          news('NewsArticle', { headline: `Headline of story number ${n}` }),
        ),
      ),
      `<h1>Politics</h1>${TEASERS}`,
      'Politics - Herald',
    ),
  ],
  [
    'a topic page',
    '/topics/harbour',
    page(
      LD({
        '@type': 'CollectionPage',
        hasPart: [1, 2, 3, 4].map((n) => ({ '@type': 'NewsArticle', url: `/${n}` })),
      }),
      `<h1>Harbour</h1>${TEASERS}`,
      'Harbour',
    ),
  ],
  [
    'an author page',
    '/author/a-writer/',
    page(
      LD({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'A. Writer' } }),
      `<h1>A. Writer</h1>${TEASERS}`,
      'A. Writer',
    ),
  ],
  ['search results', '/search?q=harbour', page('', TEASERS)],
  [
    'a shop',
    '/coats/blue-raincoat',
    page(
      OG('product') + LD({ '@type': 'Product', name: 'Raincoat', offers: { '@type': 'Offer' } }),
      `<h1>Raincoat</h1>${TEXT}`,
    ),
  ],
  [
    'a recipe',
    '/soup',
    page(
      OG('article') + LD({ '@type': 'Recipe', name: 'Soup', datePublished: '2025-01-30' }),
      `<h1>Soup</h1>${TEXT}`,
    ),
  ],
  [
    'a manual',
    '/docs/setup/configure-the-harbour-module',
    page(
      `${OG('article')}<meta name="generator" content="Docusaurus v3">`,
      `<h1>Configure</h1>${TEXT}<pre>a</pre>`,
    ),
  ],
  [
    'a manual without a generator',
    '/guide/configure-the-harbour-module',
    page(
      OG('website'),
      `<h1>Configure</h1><p class=meta>Last updated on Jan 30, 2025</p>${TEXT}${'<pre>a</pre>'.repeat(5)}`,
    ),
  ],
  [
    'a wiki that says Article',
    '/wiki/Harbour',
    page(
      `<meta name="generator" content="MediaWiki 1.43">${LD({ '@type': 'Article', name: 'Harbour', datePublished: '2003-01-30' })}`,
      `<h1>Harbour</h1><div id=mw-content-text>${TEXT}</div>`,
    ),
  ],
  [
    'a question and its answers',
    '/q/12345/how-do-i-lease-a-harbour',
    page(
      LD({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'How?' } }),
      `<h1>How?</h1>${TEXT}`,
    ),
  ],
  [
    'a scholarly paper',
    '/abs/2501.01234',
    page(
      '<meta name="citation_title" content="On harbours"><meta name="citation_date" content="2025-01-30">',
      `<h1>On harbours</h1>${TEXT}`,
    ),
  ],
  [
    'terms of use',
    '/terms-of-service',
    page('', `<h1>Terms</h1><p class=date>Effective 30 January 2025</p>${TEXT}`),
  ],
  ['about us', '/about-us', page(OG('website'), `<h1>About us</h1>${TEXT}`)],
  [
    'a mailbox',
    '/inbox',
    page(
      '',
      `<div role=list>${'<div>A. Writer: subject of a letter and how it begins</div>'.repeat(30)}</div>`,
      'Inbox',
    ),
  ],
  ['an editor', '/d/1', page('', `<div contenteditable=true>${TEXT}</div>`, 'Untitled')],
  [
    'a log-in page',
    '/login',
    page('', '<form><input type=password></form><p>Welcome back.</p>', 'Log in'),
  ],
  [
    'a product page of a firm',
    '/platform',
    page(
      OG('website') + LD({ '@type': 'SoftwareApplication', name: 'Harbour' }),
      `<h1>Harbour</h1>${TEXT}`,
    ),
  ],
  [
    'a film page',
    '/video/1',
    page(
      OG('video.other') + LD({ '@type': 'VideoObject', name: 'Harbour', uploadDate: '2025-01-30' }),
      '<h1>Harbour</h1><p>The harbour at night, filmed from the mole.</p>',
    ),
  ],
  [
    'a forum thread',
    '/t/harbour/12',
    page(
      LD({ '@type': 'DiscussionForumPosting', headline: 'Harbour', datePublished: '2025-01-30' }),
      `<h1>Harbour</h1>${TEXT}`,
    ),
  ],
  [
    'a job',
    '/jobs/harbour-master',
    page(
      LD({ '@type': 'JobPosting', title: 'Harbour master', datePosted: '2025-01-30' }),
      `<h1>Harbour master</h1>${TEXT}`,
    ),
  ],
];
