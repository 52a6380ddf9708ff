import { LD, OG, page, TEASERS, TEXT } from './verdict-parts';

const site = '<meta property="og:site_name" content="Example">';
const dated = '<time datetime="2025-01-30">30 January 2025</time>';
const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('');

/** Pages that say little or nothing of what they are, and are no news: name, path, page. */
export const MORE_KINDS: readonly (readonly [string, string, string])[] = [
  [
    'results of a match and a table of the league',
    '/football/port-verin-v-north-quay/live',
    page(
      OG('website'),
      `<h1>Port Verin 2 - 1 North Quay</h1>${dated}<table>${lines(30, (n) => `<tr><td>${n}</td><td>Port Verin</td><td>${n * 2}</td></tr>`)}</table>${lines(20, (n) => `<p>${n}' A corner on the left is cleared.</p>`)}`,
      'Port Verin v North Quay',
    ),
  ],
  [
    'a dashboard',
    '/overview',
    page(
      '',
      `<h1>Overview</h1>${lines(12, (n) => `<div class="card"><h3>Ships in the roads</h3><b>${n}</b><time datetime="2025-01-30">now</time></div>`)}`,
      'Overview',
    ),
  ],
  [
    'an account with a bank',
    '/accounts/12345678/transactions',
    page(
      '',
      `<h1>Transactions</h1><table>${lines(40, (n) => `<tr><td>30 Jan 2025</td><td>Card payment to the harbour café, number ${n}, with a long reference</td><td>-12.00</td></tr>`)}</table>`,
      'Transactions',
    ),
  ],
  [
    'a thread of mail',
    '/mail/u/0/inbox/FMfcgzQZTM',
    page(
      '',
      `<h2>The lease</h2>${lines(6, () => `<div role="listitem"><span>A. Writer</span><span class="date">30 Jan 2025</span><div dir="ltr">${TEXT}</div></div>`)}<div role="textbox" contenteditable="true">${TEXT}</div>`,
      'The lease - Mail',
    ),
  ],
  [
    'a chat',
    '/channels/1/2',
    page(
      '',
      `<main>${lines(40, (n) => `<div class="message"><time datetime="2025-01-30T10:${n}">10:${n}</time><p>Somebody says that the ships may wait for another day in the roads.</p></div>`)}<div role="textbox" contenteditable="true"></div></main>`,
      'harbour - Chat',
    ),
  ],
  [
    'a file in a repository',
    '/example/pump/src/branch/main/README.md',
    page(
      OG('object') + site,
      `<h1>Pump</h1>${TEXT}${'<pre><code>npm i pump</code></pre>'.repeat(6)}<relative-time datetime="2025-01-30">Jan 30</relative-time>`,
      'pump/README.md at main',
    ),
  ],
  [
    'a wiki of one’s own, without a generator',
    '/index.php/Harbour',
    page(
      '',
      `<h1 id="firstHeading">Harbour</h1><div id="mw-content-text"><table class="infobox"></table>${TEXT}</div><p>This page was last edited on 30 January 2025.</p>`,
      'Harbour - Our wiki',
    ),
  ],
  [
    'a recipe without a type, with the story of a grandmother',
    '/recipes/fish-soup-from-the-quay/',
    page(
      OG('website') + site,
      `<h1>Fish soup from the quay</h1><p class="meta">By A. Cook</p>${TEXT}<h2>Ingredients</h2><ul>${lines(12, (n) => `<li>${n} cups of water</li>`)}</ul>`,
      'Fish soup from the quay',
    ),
  ],
  [
    'a job without a type',
    '/careers/harbour-master-12345678',
    page(
      OG('website'),
      `<h1>Harbour master (m/f/d)</h1><p>Posted 30 January 2025</p>${TEXT}`,
      'Harbour master',
    ),
  ],
  [
    'an event without a type',
    '/whats-on/harbour-festival',
    page(
      OG('website'),
      `<h1>Harbour festival</h1><p class="date">30 June 2025, 10:00 - 18:00</p><p>Boats, soup and music on the quay for the whole family, whatever the weather.</p><p>Tickets at the gate.</p>`,
      'Harbour festival',
    ),
  ],
  [
    'a product and what buyers said of it',
    '/p/pump-4711',
    page(
      OG('product') +
        LD({
          '@type': 'Product',
          name: 'Pump',
          review: [{ '@type': 'Review', datePublished: '2025-01-30' }],
        }),
      `<h1>Pump</h1>${lines(8, () => `<div class="review"><time datetime="2025-01-30">30 Jan 2025</time><p>I have the same pump and it stopped after two winters, so I took it apart and cleaned the valve.</p></div>`)}`,
      'Pump 4711',
    ),
  ],
  [
    'a law',
    '/acts/harbours-act-1998/section-12',
    page(
      '',
      `<h1>Harbours Act 1998</h1><p class="date">In force since 30 January 1998, as amended</p><ol>${lines(20, (n) => `<li>(${n}) A person who leases a quay shall keep the quay in good repair and shall give notice of any change of use.</li>`)}</ol>`,
      'Harbours Act 1998, section 12',
    ),
  ],
  [
    'a viewer of documents',
    '/viewer/report.pdf',
    page(
      '',
      `<div id="viewer" class="pdfViewer">${lines(40, () => '<div class="textLayer"><span>The lease of the quay</span><span>ends in the summer.</span></div>')}</div>`,
      'report.pdf',
    ),
  ],
  [
    'a log-in page that praises what is behind it',
    '/signin',
    page(OG('website'), `<h1>Welcome</h1><form><input type="password"></form>${TEXT}`, 'Sign in'),
  ],
  [
    'a film with a long description',
    '/watch?v=abcdefghijk',
    page(
      OG('video.other') +
        LD({
          '@type': 'VideoObject',
          name: 'The quay at night',
          uploadDate: '2025-01-30',
          description: 'x',
        }),
      `<h1>The quay at night</h1><div id="description"><p>Filmed on 30 January 2025 from the mole, in one take, with a lens that a friend lent me.</p></div>${lines(20, (n) => `<div class="comment"><p>What a night, and what a lens! I was there as well, number ${n}, and saw nothing of it.</p></div>`)}`,
      'The quay at night',
    ),
  ],
  [
    'results of a search with a sentence of each page',
    '/results?search_query=harbour+lease',
    page(
      '',
      lines(
        10,
        (n) =>
          `<div class="g"><a href="https://n${n}.example/"><h3>The lease of the harbour, part ${n}</h3></a><span>30 Jan 2025</span><div>The envoy arrived late on Wednesday for a second round of talks about the harbour, officials said.</div></div>`,
      ),
      'harbour lease - Search',
    ),
  ],
  [
    'a section with a long introduction',
    '/world/europe/',
    page(
      OG('website') + site,
      `<h1>Europe</h1><p>All that our correspondents write about the continent and its harbours, day by day.</p>${TEASERS}`,
      'Europe news | Example',
    ),
  ],
  [
    'a chapter of a novel',
    '/fiction/63759/the-quay/chapter/12/the-envoy-lands',
    page(
      OG('book') + LD({ '@type': 'Book', name: 'The quay' }),
      `<h1>The envoy lands</h1>${dated}${TEXT}`,
      'The envoy lands - The quay',
    ),
  ],
  [
    'a map',
    '/maps/@12.3,45.6,15z',
    page(
      OG('website'),
      '<div id="map"><canvas></canvas></div><div role="dialog"><h1>Port Verin</h1><p>A harbour town on the coast.</p></div>',
      'Port Verin - Maps',
    ),
  ],
  [
    'questions that are often asked, without a type',
    '/help/frequently-asked-questions-about-the-lease',
    page(
      OG('website'),
      `<h1>Questions</h1><p class="date">Updated 30 January 2025</p>${TEXT}`,
      'Questions about the lease',
    ),
  ],
  [
    'a page of prices of ships, each with its day',
    '/market/ships/price-history',
    page(
      '',
      `<h1>Prices</h1><table>${lines(60, (n) => `<tr><td class="date">2025-01-${10 + (n % 20)}</td><td>${n}</td></tr>`)}</table>`,
      'Prices',
    ),
  ],
];
