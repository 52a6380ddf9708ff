import { LD, OG, page, TEASERS, TEXT } from './verdict-parts';

const site = '<meta property="og:site_name" content="Example">';
const posts = (text: string) =>
  Array.from(
    { length: 8 },
    (_, n) =>
      `<div class="post" id="p${n}"><div class="postauthor">member${n}</div><time datetime="2025-01-30T1${n}:00">30 Jan 2025</time><div class="postbody"><p>${text}</p></div></div>`,
  ).join('');
const SAID =
  'I have the same pump and it stopped after two winters, so I took it apart and cleaned the valve, and it has worked since then without any trouble.';

/** More kinds of pages that nobody reads as news: name, path, page. */
export const OTHER_KINDS: readonly (readonly [string, string, string])[] = [
  [
    'a tag page that calls itself an article, each teaser dated',
    '/tag/harbour',
    page(
      `${OG('article')}${site}`,
      `<h1>Harbour</h1>${TEASERS.replaceAll('<p>', '<time datetime="2025-01-30">30 Jan</time><p>')}`,
      'Harbour | Example',
    ),
  ],
  [
    'results of a search among news, with dates',
    '/suche?q=hafen&from=2025-01-30',
    page(OG('website'), `<h1>Results</h1>${TEASERS}`, 'Search'),
  ],
  [
    'a page of prices',
    '/pricing',
    page(
      OG('website') + LD({ '@type': 'Product', name: 'Plan', offers: { '@type': 'Offer' } }),
      `<h1>Pricing</h1>${TEXT}`,
      'Pricing',
    ),
  ],
  [
    'an event with its date',
    '/events/harbour-festival-2025',
    page(
      OG('website') +
        LD({
          '@type': 'Event',
          name: 'Harbour festival',
          startDate: '2025-01-30',
          datePublished: '2025-01-01',
        }),
      `<h1>Harbour festival</h1><time datetime="2025-06-30">30 June 2025</time>${TEXT}`,
      'Harbour festival',
    ),
  ],
  [
    'a page that is not there',
    '/2025/01/30/gone-and-never-coming-back',
    page(
      OG('website'),
      '<h1>Not found</h1><p>The page that you were looking for is not here any more.</p>',
      '404',
    ),
  ],
  [
    'a cookie policy with its date',
    '/legal/cookie-policy',
    page(
      OG('article') + site,
      `<h1>Cookie policy</h1><p class="date">Last updated: 30 January 2025</p>${TEXT}`,
      'Cookie policy',
    ),
  ],
  [
    'the weather',
    '/weather/port-verin',
    page(
      OG('website'),
      `<h1>Port Verin</h1>${'<div><time datetime="2025-01-30">Thursday</time><p>Rain at first, then bright spells with a fresh wind from the north west.</p></div>'.repeat(6)}`,
      'Weather for Port Verin',
    ),
  ],
  [
    'an episode of a podcast',
    '/podcasts/the-quay/12',
    page(
      OG('music.song') +
        LD({ '@type': 'PodcastEpisode', name: 'The quay', datePublished: '2025-01-30' }),
      '<h1>The quay</h1><p>Two friends talk about the quay and what was there before it was built, in forty minutes.</p>',
      'The quay',
    ),
  ],
  [
    'an issue of a code host of one’s own',
    '/tools/pump/issues/42',
    page(
      `${OG('object')}${site}`,
      `<h1>Pump stops after two winters</h1>${posts(SAID)}<pre>a</pre><code>b</code><code>c</code><code>d</code>`,
      'Pump stops · Issue #42',
    ),
  ],
  [
    'a thread of a forum without markup',
    '/forum/viewtopic.php?t=1234',
    page(
      '<meta name="generator" content="phpBB">',
      `<h1>Pump stops after two winters</h1>${posts(SAID)}`,
      'Pump stops - Example forum',
    ),
  ],
  [
    'a bank',
    '/personal/accounts/current-account',
    page(
      OG('website'),
      `<h1>Current account</h1>${TEXT}<form><input type="password"></form>`,
      'Current account | Example Bank',
    ),
  ],
  [
    'a course',
    '/learn/harbour-management',
    page(
      OG('website') +
        LD({ '@type': 'Course', name: 'Harbour management', datePublished: '2024-01-01' }),
      `<h1>Harbour management</h1>${TEXT}`,
      'Harbour management',
    ),
  ],
  [
    'a word in a dictionary',
    '/dictionary/harbour',
    page(
      OG('website') + LD({ '@type': 'DefinedTerm', name: 'harbour' }),
      `<h1>harbour</h1>${TEXT}`,
      'harbour: meaning',
    ),
  ],
  [
    'a company and whom it employs',
    '/company/team',
    page(
      OG('website') + LD({ '@type': 'Organization', name: 'Example', foundingDate: '1990-01-30' }),
      `<h1>Our team</h1>${TEXT}`,
      'Our team | Example',
    ),
  ],
  [
    'a flat to let',
    '/rent/flat-by-the-harbour-12345678',
    page(
      OG('website') + LD({ '@type': 'RealEstateListing', name: 'Flat', datePosted: '2025-01-30' }),
      `<h1>Flat by the harbour</h1><p class="date">Listed 30 January 2025</p>${TEXT}`,
      'Flat by the harbour',
    ),
  ],
  [
    'notes on a release of a program',
    '/docs/changelog/2025-01-30',
    page(
      OG('website'),
      `<h1>Version 4.2</h1><time datetime="2025-01-30">30 Jan 2025</time><ul>${'<li>Fixed the pump of <code>run()</code> so that it does not stop when the winter is over.</li>'.repeat(8)}</ul>`,
      'Version 4.2',
    ),
  ],
  [
    'a profile on a network',
    '/member4711',
    page(OG('profile'), `<h1>Member</h1>${posts(SAID)}`, 'Member (@member4711)'),
  ],
  [
    'a hotel and what guests said of it',
    '/hotel/harbour-view',
    page(
      OG('website') +
        LD({
          '@type': 'Hotel',
          name: 'Harbour view',
          review: [{ '@type': 'Review', datePublished: '2025-01-30' }],
        }),
      `<h1>Harbour view</h1>${posts(SAID)}`,
      'Harbour view',
    ),
  ],
];
