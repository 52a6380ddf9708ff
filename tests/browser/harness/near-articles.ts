import { PARAGRAPHS } from './pages';
import { LD, news, OG, page, TEASERS, TEXT } from './verdict-parts';

const property = (name: string, content: string) =>
  `<meta property="${name}" content="${content}">`;
const named = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const site = property('og:site_name', 'Example');
const lines = (count: number, line: (k: number) => string) =>
  Array.from({ length: count }, (_, k) => line(k)).join('');
const yoastPage = (name: string) =>
  `${OG('article')}${site}${property('article:modified_time', '2025-01-30T10:00:00+00:00')}${LD({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        name,
        datePublished: '2021-04-12T08:00:00+00:00',
        dateModified: '2025-01-30T10:00:00+00:00',
        inLanguage: 'en-US',
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://e.example' },
        ],
      },
      { '@type': 'WebSite', name: 'Example' },
      { '@type': 'Organization', name: 'Example' },
    ],
  })}`;
const SELL = [
  'We help harbours of every size to keep their quays in good repair, with a team that knows each pump and each mooring by its name.',
  'Our engineers have worked for more than forty ports on three seas, and all of them came back with the next job as soon as the first was done.',
  'Write to us today and find out how much a survey of your quay would cost; the first look at the drawings is free of charge for new customers.',
  'From the first drawing to the last bolt, one person answers for the whole of the work and is there for you on every day of the week.',
];
const sell = SELL.map((t) => `<p>${t}</p>`).join('');

/** What calls itself an article, or is built of what articles are built of, and is none: name, path, page. */
export const NEAR_ARTICLES: readonly (readonly [string, string, string])[] = [
  [
    'WordPress page: services, og article, WebPage with a date',
    '/services/harbour-consulting/',
    page(
      yoastPage('Harbour consulting'),
      `<h1>Harbour consulting</h1>${sell}`,
      'Harbour consulting - Example',
    ),
  ],
  [
    'WordPress page: privacy',
    '/our-privacy-statement/',
    page(
      yoastPage('Privacy'),
      `<h1>Privacy statement</h1><p>Last updated: 30 January 2025</p>${sell}${sell}`,
      'Privacy statement - Example',
    ),
  ],
  [
    'WordPress page: landing page with a long slug',
    '/get-a-free-quote-for-your-quay/',
    page(
      yoastPage('Get a free quote'),
      `<h1>Get a free quote</h1>${sell}<form><input></form>`,
      'Get a free quote for your quay',
    ),
  ],
  [
    'recipe with Article in the graph',
    '/fish-soup-from-the-quay/',
    page(
      `${OG('article')}${site}${property('article:published_time', '2025-01-30T10:00:00Z')}${named('author', 'A. Cook')}${LD(
        {
          '@graph': [
            {
              '@type': 'Article',
              headline: 'Fish soup from the quay',
              datePublished: '2025-01-30T10:00:00Z',
              author: { name: 'A. Cook' },
            },
            { '@type': 'WebPage', name: 'Fish soup' },
            {
              '@type': 'Recipe',
              name: 'Fish soup from the quay',
              datePublished: '2025-01-30',
              recipeIngredient: ['water'],
            },
          ],
        },
      )}`,
      `<article><h1>Fish soup from the quay</h1><time datetime="2025-01-30">January 30, 2025</time>${sell}<h2>Ingredients</h2><ul>${lines(9, (k) => `<li>${k} cups of water</li>`)}</ul></article>`,
      'Fish soup from the quay - Example',
    ),
  ],
  [
    'forum thread of Discourse kind without generator',
    '/t/pump-stops-after-two-winters/4711',
    page(
      `${OG('website')}${property('article:published_time', '2025-01-30T10:00:00+00:00')}${site}${LD({ '@type': 'DiscussionForumPosting', headline: 'Pump stops after two winters', datePublished: '2025-01-30T10:00:00Z' })}`,
      `<h1>Pump stops after two winters</h1>${lines(8, (k) => `<div class="topic-post"><span class="creator">m${k}</span><time datetime="2025-01-30">Jan 30</time><p>${SELL[k % 4]}</p></div>`)}`,
      'Pump stops after two winters - Forum',
    ),
  ],
  [
    'Mastodon post',
    '/@writer/113912345678901234',
    page(
      `${OG('article')}${property('og:site_name', 'Quay Social')}${property('og:published_time', '2025-01-30T10:00:00Z')}${property('profile:username', 'writer@quay.example')}`,
      `<div id="mastodon"><noscript>To use it, turn on scripts.</noscript><div class="status__content"><p>${PARAGRAPHS[0]}</p></div></div>`,
      'A. Writer: "The envoy…" - Quay Social',
    ),
  ],
  [
    'a post on a network with replies',
    '/writer/status/1884567890123456789',
    page(
      `${OG('article')}${property('og:site_name', 'Net')}`,
      `<main><article><div dir="auto">${PARAGRAPHS[0]}</div><time datetime="2025-01-30T10:00:00Z">30 Jan</time></article>${lines(12, () => `<article><div dir="auto">${SELL[0]}</div><time datetime="2025-01-30T10:00:00Z">30 Jan</time></article>`)}</main>`,
      'A. Writer on Net: "The envoy"',
    ),
  ],
  [
    'help centre article',
    '/hc/en-us/articles/360012345678-How-do-I-change-the-pump',
    page(
      `${OG('article')}${site}`,
      `<article><h1>How do I change the pump?</h1><div class="meta-data"><time datetime="2025-01-30T10:00:00Z">30 January 2025</time></div><div class="article-body">${sell}</div></article>`,
      'How do I change the pump? – Example Help',
    ),
  ],
  [
    'docs: og article, Article in JSON-LD',
    '/guide/getting-started',
    page(
      `${OG('article')}${site}${LD({ '@type': 'TechArticle', headline: 'Getting started', datePublished: '2025-01-30', author: { name: 'Example' } })}`,
      `<main><h1>Getting started</h1>${sell}<pre><code>npm i</code></pre><pre>x</pre><pre>y</pre><code>z</code></main>`,
      'Getting started | Example',
    ),
  ],
  [
    'docs: og article, no JSON-LD, edited on a day',
    '/platform/concepts/harbours-and-their-pumps',
    page(
      `${OG('article')}${site}${property('article:modified_time', '2025-01-30')}`,
      `<main><h1>Harbours</h1>${sell}${'<code>run()</code>'.repeat(5)}<p class="date">Last updated on Jan 30, 2025</p></main>`,
      'Harbours | Example Docs',
    ),
  ],
  [
    'wiki on its own host, with Article in JSON-LD',
    '/Harbour_of_Port_Verin',
    page(
      `${OG('article')}${site}${LD({ '@type': 'Article', headline: 'Harbour of Port Verin', datePublished: '2005-01-30T10:00:00Z', dateModified: '2025-01-30T10:00:00Z', author: { name: 'Contributors to the wiki' } })}`,
      `<div id="content"><h1 id="firstHeading">Harbour of Port Verin</h1><div id="mw-content-text">${TEXT}</div></div>`,
      'Harbour of Port Verin - Quaypedia',
    ),
  ],
  [
    'section with two NewsArticles and an ItemList',
    '/local',
    page(
      `${OG('website')}${LD([
        { '@type': 'CollectionPage', name: 'Local' },
        news('NewsArticle', { headline: 'Headline of story number 1' }),
        news('NewsArticle', { headline: 'Headline of story number 2' }),
        {
          '@type': 'ItemList',
          itemListElement: lines(9, (k) => `${k} `)
            .trim()
            .split(' ')
            .map((k) => ({ '@type': 'ListItem', position: k, url: `/${k}` })),
        },
      ])}`,
      `<h1>Local</h1>${TEASERS}`,
      'Local news - Herald',
    ),
  ],
  [
    'section whose JSON-LD is the one top story',
    '/business',
    page(
      `${OG('website')}${LD(news('NewsArticle', { headline: 'Headline of story number 3' }))}`,
      `<h1>Business</h1>${TEASERS}`,
      'Business - Herald',
    ),
  ],
  [
    'section of another script',
    '/kokusai/',
    page(
      `${OG('article')}`,
      `<h1>国際</h1>${lines(20, (k) => `<div><a href="/a/${k}"><h3>特使、港をめぐる協議、その${k}</h3></a><p>特使のイリヤ・マレンコ氏は水曜日の夜遅く、港をめぐる協議のため到着した。</p><time datetime="2025-01-30">1月30日</time></div>`)}`,
      '国際ニュース：例日新聞',
    ),
  ],
  [
    'shop: product with articles about it',
    '/p/harbour-pump-4711-stainless',
    page(
      `${OG('product')}${LD([
        { '@type': 'Product', name: 'Pump', offers: {} },
        { '@type': 'BlogPosting', headline: 'How to clean a pump', datePublished: '2025-01-30' },
      ])}`,
      `<h1>Pump 4711</h1>${sell}<div class="price">120</div>`,
      'Pump 4711 | Example',
    ),
  ],
  [
    'event of a calendar plugin',
    '/event/harbour-festival-2025/',
    page(
      `${OG('article')}${site}${property('article:modified_time', '2025-01-30T10:00:00Z')}${LD([{ '@graph': [{ '@type': 'WebPage', datePublished: '2025-01-02' }] }, { '@type': 'Event', name: 'Harbour festival', startDate: '2025-06-30' }])}`,
      `<h1>Harbour festival</h1><h2 class="tribe-date">30 June 2025</h2>${sell}`,
      'Harbour festival - Example',
    ),
  ],
  [
    'course of a plugin',
    '/courses/harbour-management-for-beginners/',
    page(
      `${OG('article')}${site}${property('article:modified_time', '2025-01-30')}${LD([{ '@type': 'Course', name: 'Harbour management' }])}`,
      `<h1>Harbour management</h1>${sell}`,
      'Harbour management - Example',
    ),
  ],
  [
    'job of a plugin',
    '/job/harbour-master-port-verin/',
    page(
      `${OG('article')}${site}${property('article:published_time', '2025-01-30T10:00:00Z')}${LD({ '@type': 'JobPosting', title: 'Harbour master', datePosted: '2025-01-30' })}`,
      `<h1>Harbour master</h1><time datetime="2025-01-30">30 January</time>${sell}`,
      'Harbour master - Example',
    ),
  ],
  [
    'podcast episode that calls itself an article',
    '/episodes/112-the-quay-at-night',
    page(
      `${OG('article')}${site}${property('article:published_time', '2025-01-30')}${LD({ '@type': 'PodcastEpisode', name: 'The quay at night', datePublished: '2025-01-30' })}`,
      `<h1>112: The quay at night</h1><audio></audio><p>Two friends talk about the quay and what was there before it was built.</p><h2>Notes</h2><ul>${lines(6, (k) => `<li><a href="https://n.example/${k}">A book</a></li>`)}</ul>`,
      '112: The quay at night',
    ),
  ],
  [
    'medical encyclopedia',
    '/diseases-conditions/harbour-cough/symptoms-causes',
    page(
      `${OG('article')}${site}${LD({ '@type': 'MedicalWebPage', headline: 'Harbour cough', datePublished: '2023-01-30', lastReviewed: '2025-01-30' })}`,
      `<h1>Harbour cough</h1><h2>Overview</h2>${sell}<h2>Symptoms</h2><ul><li>Cough</li></ul>`,
      'Harbour cough: symptoms and causes - Example Clinic',
    ),
  ],
  [
    '404 that calls itself an article',
    '/world/2025/01/30/gone-story-of-the-day',
    page(
      `${OG('article')}`,
      `<h1>Not found</h1><p>The page is not here any more. Try these instead:</p>${TEASERS}`,
      'Not found',
    ),
  ],
  [
    'page of notes made public',
    '/Harbour-notes-0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    page(
      OG('article'),
      `<div class="notion-page-content"><h1>Harbour notes</h1>${lines(10, (k) => `<div data-block-id="${k}">${SELL[k % 4]}</div>`)}</div>`,
      'Harbour notes',
    ),
  ],
];
