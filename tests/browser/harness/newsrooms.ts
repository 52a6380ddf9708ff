// How newsrooms of today tell what they publish: content systems, agencies, broadcasters, papers. From memory, with
// invented text; each was published on 30 January 2025.
import { PARAGRAPHS } from './pages';
import { LD, news, OG } from './verdict-parts';

/** A page, and what is to be found out about it. */
export interface NewsroomPage {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  /** The headline of the test pages where it is left out. */
  readonly title?: string;
  readonly outlet: string;
}

export const HEADLINE = 'Envoy lands for second round of harbour talks';
const [P1 = '', P2 = ''] = PARAGRAPHS;
const ps = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
export const property = (name: string, content: string) =>
  `<meta property="${name}" content="${content}">`;
export const named = (name: string, content: string) =>
  `<meta name="${name}" content="${content}">`;
export const site = (name: string) => property('og:site_name', name);
export const doc = (lang: string, title: string, head: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const more = (count: number) =>
  `<section class="more">${Array.from({ length: count }, (_, n) => `<article class="card"><h3><a href="/world/other-story-of-the-day-${n}">Other story of the day, number ${n}</a></h3></article>`).join('')}</section>`;
const PUB = '2025-01-30T18:40:00+01:00';

export const NEWSROOMS: readonly NewsroomPage[] = [
  {
    name: 'next.js: graph, publisher by @id, no og:site_name',
    path: '/world/envoy-lands-abc123',
    html: doc(
      'en',
      `${HEADLINE} | The Example Herald`,
      `${OG('article')}${property('og:title', HEADLINE)}${LD({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', '@id': '#page', name: HEADLINE }, { ...news('NewsArticle', { datePublished: PUB, publisher: { '@id': 'https://herald.example/#org' } }) }, { '@type': ['NewsMediaOrganization', 'Organization'], '@id': 'https://herald.example/#org', name: 'The Example Herald' }] })}`,
      `<div id="__next"><main><h1>${HEADLINE}</h1><div>${ps}</div></main>${more(12)}</div>`,
    ),
    outlet: 'The Example Herald',
  },
  {
    name: 'arc: entities in the headline',
    path: '/world/2025/01/30/envoy/',
    html: doc(
      'en',
      'Envoy’s second round',
      `${OG('article')}${site('The Example Herald')}${LD(news('NewsArticle', { headline: 'Envoy&#x27;s second round of &quot;harbour&quot; talks', datePublished: PUB }))}`,
      `<main><h1>Envoy's second round of "harbour" talks</h1><article>${ps}</article></main>`,
    ),
    title: 'Envoy\'s second round of "harbour" talks',
    outlet: 'The Example Herald',
  },
  {
    name: 'wordpress with yoast: og:title with the site behind it',
    path: '/envoy-lands-for-talks/',
    html: doc(
      'en-US',
      `${HEADLINE} - Verin Valley News`,
      `${OG('article')}${property('og:title', `${HEADLINE} - Verin Valley News`)}${site('Verin Valley News')}${property('article:published_time', '2025-01-30T23:10:00+00:00')}${property('article:modified_time', '2025-02-03T10:00:00+00:00')}${named('author', 'A. Writer')}${LD(
        {
          '@graph': [
            {
              '@type': 'WebPage',
              name: `${HEADLINE} - Verin Valley News`,
              datePublished: '2025-01-30T23:10:00+00:00',
            },
            { '@type': 'Organization', name: 'Verin Valley News' },
          ],
        },
      )}`,
      `<article class="post hentry"><h1 class="entry-title">${HEADLINE}</h1><div class="entry-content">${ps}</div></article>${more(4)}`,
    ),
    outlet: 'Verin Valley News',
  },
  {
    name: 'substack',
    path: '/p/envoy-lands-for-second-round',
    html: doc(
      'en',
      `${HEADLINE} - by A. Writer - Harbour Letter`,
      `${OG('article')}${property('og:title', HEADLINE)}${site('Harbour Letter')}${named('author', 'A. Writer')}${LD(news('NewsArticle', { datePublished: '2025-01-30T11:00:05+00:00', dateModified: '2025-01-30T11:00:05+00:00', publisher: { '@type': 'Organization', name: 'Harbour Letter' }, isAccessibleForFree: true }))}`,
      `<article><h1 class="post-title">${HEADLINE}</h1><h3 class="subtitle">What it means</h3><div class="body markup">${ps}</div></article>`,
    ),
    outlet: 'Harbour Letter',
  },
  {
    name: 'ghost',
    path: '/envoy-lands-for-second-round/',
    html: doc(
      'en',
      HEADLINE,
      `${OG('article')}${site('Quayside')}${property('og:title', HEADLINE)}${property('article:published_time', '2025-01-30T06:00:00.000Z')}${named('generator', 'Ghost 5.82')}${LD({ '@type': 'Article', headline: HEADLINE, datePublished: '2025-01-30T06:00:00.000Z', publisher: { '@type': 'Organization', name: 'Quayside' }, author: { name: 'A. Writer' } })}`,
      `<main class="gh-main"><article><h1>${HEADLINE}</h1><section class="gh-content">${ps}</section></article></main>`,
    ),
    outlet: 'Quayside',
  },
  {
    name: 'amp',
    path: '/news/amp/envoy-lands-for-second-round-4711',
    html: doc(
      'en',
      HEADLINE,
      `<link rel="canonical" href="https://www.herald.example/news/envoy-lands-for-second-round-4711">${LD(news('NewsArticle', { datePublished: PUB, publisher: { name: 'The Example Herald' } }))}`,
      `<article><h1>${HEADLINE}</h1>${ps}</article>`,
    ),
    outlet: 'The Example Herald',
  },
  {
    name: 'behind a pay wall: one paragraph and an offer',
    path: '/world/envoy-lands-for-second-round',
    html: doc(
      'en',
      `${HEADLINE} | Herald+`,
      `${LD(news('NewsArticle', { datePublished: PUB, isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paywalled' }, publisher: { name: 'Herald' } }))}`,
      `<article><h1>${HEADLINE}</h1><p>${P1}</p><div class="paywall"><p>Subscribe to read on. From one crown a month, and end it whenever you like.</p></div></article>${more(10)}`,
    ),
    outlet: 'Herald',
  },
  {
    name: 'live blog without datePublished',
    path: '/live/2025/harbour-talks-latest',
    html: doc(
      'en',
      'Harbour talks latest: live',
      `${OG('article')}${site('Herald')}${LD({ '@type': 'LiveBlogPosting', headline: 'Harbour talks latest: live', coverageStartTime: '2025-01-30T06:00:00Z', coverageEndTime: '2025-01-31T23:00:00Z', dateModified: '2025-01-31T22:00:00Z', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Ships load', datePublished: '2025-01-31T20:00:00Z' }] })}`,
      `<main><h1>Harbour talks latest: live</h1>${PARAGRAPHS.map((t, k) => `<article id="b${k}"><time datetime="2025-01-31T1${k}:00:00Z">1${k}.00</time><h2>Entry</h2><p>${t}</p></article>`).join('')}</main>`,
    ),
    title: 'Harbour talks latest: live',
    outlet: 'Herald',
  },
  {
    name: 'a video with a few lines below',
    path: '/video/envoy-lands-for-second-round-123456789',
    html: doc(
      'en',
      HEADLINE,
      `${OG('video.other')}${site('Example TV')}${LD([{ '@type': 'VideoObject', name: HEADLINE, uploadDate: '2025-01-30T10:00:00Z' }, news('NewsArticle', { datePublished: PUB })])}`,
      `<main><h1>${HEADLINE}</h1><video></video><p>${P1}</p></main>${more(8)}`,
    ),
    outlet: 'Example TV',
  },
  {
    name: 'dateCreated only',
    path: '/politics/envoy-lands-for-second-round',
    html: doc(
      'en',
      HEADLINE,
      `${site('Herald')}${LD(news('NewsArticle', { datePublished: undefined, dateCreated: PUB, dateModified: '2025-02-05T00:00:00Z' }))}`,
      `<article><h1>${HEADLINE}</h1>${ps}</article>`,
    ),
    outlet: 'Herald',
  },
  {
    name: 'published_time as in mail',
    path: '/world/envoy-lands-for-second-round',
    html: doc(
      'en',
      HEADLINE,
      `${OG('article')}${site('Herald')}${property('article:published_time', 'Thu, 30 Jan 2025 23:40:00 +0200')}`,
      `<article><h1>${HEADLINE}</h1>${ps}</article>`,
    ),
    outlet: 'Herald',
  },
  {
    name: 'American regional paper',
    path: '/news/local/envoy-lands-for-second-round/article_0a1b2c3d-df4e-11ef-9a0b-0f1e2d3c4b5a.html',
    html: doc(
      'en',
      `${HEADLINE} | Local News | valleyherald.example`,
      `${OG('article')}${property('og:title', HEADLINE)}${site('Valley Herald')}${LD(news('NewsArticle', { datePublished: '2025-01-30T20:40:00-07:00', publisher: { name: 'Valley Herald' } }))}`,
      `<h1>${HEADLINE}</h1><time datetime="2025-01-30T20:40:00-07:00">Jan 30, 2025</time>${ps}${more(20)}`,
    ),
    outlet: 'Valley Herald',
  },
  {
    name: 'agency',
    path: '/article/harbour-lease-talks-envoy-5f0e1d2c3b4a59687786',
    html: doc(
      'en',
      `${HEADLINE} | Example Wire`,
      `${OG('article')}${property('og:title', HEADLINE)}${site('Example Wire')}${property('article:published_time', '2025-01-30T17:40:00')}${LD([{ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2025-01-30T17:40:00Z' }])}`,
      `<main><h1>${HEADLINE}</h1>${ps}</main>${more(16)}`,
    ),
    outlet: 'Example Wire',
  },
  {
    name: 'opinion: marked in the title, not in the heading',
    path: '/opinions/2025/01/30/harbour-lease-talks/',
    html: doc(
      'en',
      `Opinion | ${HEADLINE} - The Example Herald`,
      `${OG('article')}${property('og:title', `Opinion | ${HEADLINE}`)}${site('The Example Herald')}${property('article:published_time', PUB)}`,
      `<main><h1>${HEADLINE}</h1>${ps}</main>`,
    ),
    outlet: 'The Example Herald',
  },
  {
    name: 'film review in a paper',
    path: '/film/2025/jan/30/the-quay-review-a-harbour-in-winter',
    html: doc(
      'en',
      'The Quay review – a harbour in winter | Film | Herald',
      `${OG('article')}${property('og:title', 'The Quay review – a harbour in winter')}${site('the Herald')}${property('article:published_time', PUB)}${property('article:section', 'Film')}${LD([{ '@type': 'Review', itemReviewed: { '@type': 'Movie', name: 'The Quay' }, datePublished: PUB }])}`,
      `<main><h1>The Quay review – a harbour in winter</h1>${ps}</main>`,
    ),
    title: 'The Quay review – a harbour in winter',
    outlet: 'the Herald',
  },
  {
    name: 'student paper without any metadata',
    path: '/2025/01/30/envoy-lands-for-second-round/',
    html: doc(
      'en-US',
      `${HEADLINE} – The Campus Quill`,
      named('generator', 'WordPress 6.7'),
      `<article class="post type-post hentry"><h1 class="entry-title">${HEADLINE}</h1><time class="entry-date published" datetime="2025-01-30T18:40:00+00:00">January 30, 2025</time><div class="entry-content">${ps}</div></article>`,
    ),
    outlet: 'The Campus Quill',
  },
  {
    name: 'magazine with the outlet in front of the title',
    path: '/longreads/the-lease-that-would-not-end',
    html: doc(
      'en',
      'Quarterly Quay: The lease that would not end',
      `${OG('article')}${property('og:title', 'Quarterly Quay: The lease that would not end')}${site('Quarterly Quay')}${property('article:published_time', PUB)}`,
      `<article><h1>The lease that would not end</h1>${ps}</article>`,
    ),
    title: 'The lease that would not end',
    outlet: 'Quarterly Quay',
  },
  {
    name: 'public radio, short',
    path: '/2025/01/30/nx-s1-5281234/envoy-lands-harbour-talks',
    html: doc(
      'en',
      `${HEADLINE} : Example Radio`,
      `${OG('article')}${property('og:title', HEADLINE)}${site('Example Radio')}${named('date', '2025-01-30')}${LD(news('NewsArticle', { datePublished: '2025-01-30T05:07:00-05:00' }))}`,
      `<article><h1>${HEADLINE}</h1><audio></audio><p>${P1}</p><p>${P2}</p></article>${more(6)}`,
    ),
    outlet: 'Example Radio',
  },
  {
    name: 'fact check',
    path: '/fact-check/no-the-harbour-was-not-sold-123456',
    html: doc(
      'en',
      'No, the harbour was not sold',
      `${OG('article')}${site('Herald Check')}${LD([{ '@type': 'ClaimReview', claimReviewed: 'The harbour was sold', datePublished: '2025-01-30' }])}`,
      `<article><h1>No, the harbour was not sold</h1><time datetime="2025-01-30">30 Jan</time>${ps}</article>`,
    ),
    title: 'No, the harbour was not sold',
    outlet: 'Herald Check',
  },
  {
    name: 'match report',
    path: '/football/2025/jan/30/port-verin-north-quay-match-report',
    html: doc(
      'en',
      'Port Verin 2-1 North Quay: late goal | Herald Sport',
      `${OG('article')}${site('Herald Sport')}${LD([
        {
          '@type': 'SportsEvent',
          name: 'Port Verin v North Quay',
          startDate: '2025-01-30T19:45:00Z',
        },
        {
          '@type': 'NewsArticle',
          headline: 'Port Verin 2-1 North Quay: late goal',
          datePublished: '2025-01-30T21:50:00Z',
        },
      ])}`,
      `<main><h1>Port Verin 2-1 North Quay: late goal</h1>${ps}</main>`,
    ),
    title: 'Port Verin 2-1 North Quay: late goal',
    outlet: 'Herald Sport',
  },
  {
    name: 'many headings that are links, little text of its own',
    path: '/bolt/envoy-lands-for-second-round-49676932',
    html: doc(
      'en',
      HEADLINE,
      `${OG('article')}${property('og:title', HEADLINE)}${site('Herald')}${property('article:published_time', PUB)}`,
      `<header><h1>Trending</h1>${more(6)}</header><article><h1>${HEADLINE}</h1>${ps}</article>${more(18)}`,
    ),
    outlet: 'Herald',
  },
];
