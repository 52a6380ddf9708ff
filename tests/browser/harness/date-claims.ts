import { H1, LD, news, page, TEXT } from './verdict-parts';

/** Name, page, the day it is of ("none"); the clock stands at 1 June 2025. */
export type DateCase = readonly [name: string, html: string, day: string];

const linked = (more: object = {}) =>
  LD(news('NewsArticle', { datePublished: undefined, ...more }));
const article = (byline: string, behind = '', lang = 'en') =>
  page(linked(), `<main><article>${H1}${byline}${TEXT}${behind}</article></main>`).replace(
    '<html lang=en>',
    `<html lang="${lang}">`,
  );
const published = '<meta property="article:published_time" content="2025-01-30T08:00:00+00:00">';
const withNode = (node: object, head = published) =>
  page(LD(node) + head, `<article>${H1}${TEXT}</article>`);
const OTHER = 'Another story about the lighthouse keepers';

const NODES: readonly DateCase[] = [
  ...(
    [
      ['an audio', { '@type': 'AudioObject', name: 'Listen', uploadDate: '2025-05-01' }],
      ['a video', { '@type': 'VideoObject', name: 'Watch', uploadDate: '2025-05-01' }],
      ['an image', { '@type': 'ImageObject', datePublished: '2025-05-01' }],
      ['a comment', { '@type': 'Comment', text: 'No.', dateCreated: '2025-05-01' }],
      ['the web site', { '@type': 'WebSite', name: 'Herald', datePublished: '2009-05-01' }],
      ['an event', { '@type': 'Event', name: 'Fair', datePublished: '2025-05-01' }],
      ['an episode', { '@type': 'PodcastEpisode', name: 'Pod 3', datePublished: '2025-05-01' }],
      ['another article', { '@type': 'NewsArticle', headline: OTHER, datePublished: '2025-05-01' }],
      [
        'an article by its address',
        {
          '@type': 'NewsArticle',
          url: '/world/other',
          headline: OTHER,
          datePublished: '2025-05-01',
        },
      ],
    ] as const
  ).map(([name, node]) => [`${name} in the linked data`, withNode(node), '2025-01-30'] as const),
  [
    'this article among others of a graph, told by its main entity',
    withNode(
      {
        '@graph': [
          { '@type': 'NewsArticle', headline: OTHER, datePublished: '2025-05-01', url: '/a' },
          {
            '@type': 'NewsArticle',
            mainEntityOfPage: '/world/envoy-lands-for-second-round-of-talks',
            datePublished: '2025-01-30',
          },
        ],
      },
      '',
    ),
    '2025-01-30',
  ],
  [
    'nothing but a video’s day',
    withNode({ '@type': 'VideoObject', uploadDate: '2025-05-01' }, ''),
    'none',
  ],
];

const ITEM = (type: string, inner: string, more = '') =>
  `<div itemscope itemtype="https://schema.org/${type}" ${more}>${inner}</div>`;
const PUB = '<meta itemprop="datePublished" content="2024-03-05">';

const ELEMENTS: readonly DateCase[] = [
  [
    'a teaser’s item before the article',
    `${page(linked(), `${ITEM('BlogPosting', `<a href="/o">Older</a>${PUB}`)}<article>${H1}<div class="date">January 30, 2025</div>${TEXT}</article>`)}`,
    '2025-01-30',
  ],
  [
    'a comment’s item behind it',
    article('<div class="date">January 30, 2025</div>', ITEM('Comment', `${PUB}I was there.`)),
    '2025-01-30',
  ],
  [
    'a video’s item in it',
    article(`${ITEM('VideoObject', PUB)}<p class="byline">30 January 2025</p>`),
    '2025-01-30',
  ],
  [
    'its own item',
    page(
      '',
      `<div itemscope itemtype="https://schema.org/NewsArticle">${H1}<meta itemprop="datePublished" content="2025-01-30">${TEXT}</div>`,
    ),
    '2025-01-30',
  ],
  [
    'the first time is a comment’s',
    article(
      '',
      '<section class="comments"><h2>Comments</h2><p>Ann <time datetime="2025-02-08">8 Feb</time></p></section>',
    ),
    'none',
  ],
  [
    'a teaser’s time in the text',
    article(
      '',
      '<div><h3><a href="/o">Another story about the lighthouse</a></h3><time datetime="2024-03-05">5 March</time></div>',
    ),
    'none',
  ],
  [
    'an event’s time',
    article(
      '<p class="byline">30 January 2025</p><div class="event"><time datetime="2025-05-20">20 May</time></div>',
    ),
    '2025-01-30',
  ],
  [
    'a time in a sentence',
    article(
      '',
      '<p>It began on <time datetime="2024-12-08">8 December 2024</time> when the harbour was closed to all who came by sea that winter, and it went on until spring.</p>',
    ),
    'none',
  ],
  [
    'a class that has the letters of time',
    article(
      '<p>By Ann Lee · January 30, 2025</p><figure class="multimedia"><img alt=""><figcaption>The quay, 11 December 2017. Photo: Herald</figcaption></figure>',
    ),
    '2025-01-30',
  ],
  [
    'a candidate, a timeline and a sentiment',
    article(
      '<div class="candidate">Born 3 May 1985</div><ul class="timeline"><li>8 Dec 2024: the fall</li></ul><div class="sentiment">1 May 2024: 40 %</div>',
    ),
    'none',
  ],
  [
    'a day in the headline',
    article('').replaceAll(
      'Envoy lands for second round of harbour talks',
      'What happened in Verin on 8 December 2024',
    ),
    'none',
  ],
  [
    'a day in a short paragraph of the text',
    article('<p>The talks of 8 December 2024 failed without a word.</p>'),
    'none',
  ],
  [
    'today’s line above the article',
    page(
      linked(),
      `<main><div class="top-date">Sunday, 1 June 2025</div><article>${H1}<div class="date">30 January 2025</div>${TEXT}</article></main>`,
    ),
    '2025-01-30',
  ],
  [
    'the masthead alone',
    page(linked(), `<div id="masthead">Friday, 16 May 2025</div><article>${H1}${TEXT}</article>`),
    'none',
  ],
  [
    'a copyright before the byline',
    article(
      '<div class="meta">Copyright 1 January 2012</div><p class="byline">30 January 2025</p>',
    ),
    '2025-01-30',
  ],
  ['a copyright alone', article('', '<div class="date">© 3 March 2020 The Herald</div>'), 'none'],
  [
    'an update’s datetime beside a published text',
    article(
      '<p class="byline"><time datetime="2025-02-27T10:00">Published 30 January 2025</time></p>',
    ),
    '2025-01-30',
  ],
];

const ORDER: readonly DateCase[] = [
  [
    'og:locale of Britain',
    page(
      `${linked()}<meta property="og:locale" content="en_GB">`,
      `<article>${H1}<p class="date">04/02/2025</p>${TEXT}</article>`,
    ),
    '2025-02-04',
  ],
  ['a weekday', article('<p class="date">Tuesday 04/02/2025</p>'), '2025-02-04'],
  [
    'a weekday against the region',
    article('<p class="date">Wednesday 04/02/2025</p>', '', 'en-GB'),
    '2025-04-02',
  ],
  [
    'the order of the update',
    article('<p class="date">04/02/2025</p><p class="date">Updated 27/02/2025</p>'),
    '2025-02-04',
  ],
  [
    'a change before the American reading',
    page(
      linked({ dateModified: '2025-02-06' }),
      `<article>${H1}<p class="date">04/02/2025</p>${TEXT}</article>`,
    ),
    '2025-02-04',
  ],
  ['America', article('<p class="date">04/02/2025</p>', '', 'en-US'), '2025-04-02'],
  [
    'a time in UTC beside the local day',
    page(
      linked({ datePublished: '2025-01-31T02:30:00Z' }),
      `<article>${H1}<p class="byline">January 30, 2025, 9:30 p.m. EST</p>${TEXT}</article>`,
    ),
    '2025-01-30',
  ],
  [
    'the same in a meta',
    page(
      `${linked()}<meta property="article:published_time" content="2025-01-29T23:30:00Z">`,
      `<article>${H1}<p class="byline">30 January 2025, 08:30 JST</p>${TEXT}</article>`,
    ),
    '2025-01-30',
  ],
];

export const DATE_CLAIMS = [...NODES, ...ELEMENTS, ...ORDER];
