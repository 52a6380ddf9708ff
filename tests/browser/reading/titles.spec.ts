import { expect, test } from '../harness/test';
import { LD, news, page, TEXT } from '../harness/verdict-parts';

const HEADLINE = 'Envoy lands for second round of harbour talks';
const HERALD = 'The Example Herald';
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const titled = (title: string) => meta('og:title', title);
const site = meta('og:site_name', HERALD);
const linked = (more: object) => LD(news('NewsArticle', { headline: undefined, ...more }));
const h1 = (text: string) => `<article><h1>${text}</h1>${TEXT}</article>`;

interface Case {
  readonly name: string;
  readonly title: string;
  readonly head?: string;
  readonly body?: string;
  /** What is to be found; the headline above where it is left out. */
  readonly headline?: string;
  readonly outlet?: string | null;
}

const CASES: readonly Case[] = [
  {
    name: 'the outlet behind the shared title, and named nowhere else',
    title: `${HEADLINE} | World | ${HERALD}`,
    head: titled(`${HEADLINE} - ${HERALD}`),
  },
  {
    name: 'the outlet before the title',
    title: `${HERALD}: ${HEADLINE}`,
    head: titled(`${HERALD}: ${HEADLINE}`),
  },
  {
    name: 'what kind of piece it is, before the headline',
    title: `Opinion | ${HEADLINE} - ${HERALD}`,
    head: titled(`Opinion | ${HEADLINE}`) + site,
  },
  {
    name: 'the site has the h1 and the page title, the shared title is that of an h2',
    title: HERALD,
    head: titled(HEADLINE),
    body: `<div class="top"><h1>${HERALD}</h1></div><div><h2>${HEADLINE}</h2>${TEXT}</div>`,
    outlet: null,
  },
  {
    name: 'no heading to compare with: the outlet is known by its name',
    title: `${HEADLINE} — ${HERALD}`,
    head: titled(`${HEADLINE} — ${HERALD}`) + site,
    body: TEXT,
  },
  {
    name: 'no metadata at all',
    title: `${HEADLINE} - ${HERALD}`,
    body: TEXT,
    headline: `${HEADLINE} - ${HERALD}`,
    outlet: null,
  },
  {
    name: 'another sentence for those who share it: the heading that the title repeats',
    title: `${HEADLINE} - ${HERALD}`,
    head: titled('You will not believe who came to the harbour') + site,
  },
  {
    name: 'the heading of a section is no headline',
    title: `${HEADLINE} - ${HERALD}`,
    head: titled(HEADLINE) + site,
    body: h1('Market insider'),
  },
  {
    name: 'a kicker in the heading, the headline behind it in the title',
    title: `Harbour talks: envoy lands for a second round - ${HERALD}`,
    head: titled('Harbour talks: envoy lands for a second round') + site,
    body: h1('Harbour talks'),
    headline: 'Harbour talks: envoy lands for a second round',
  },
  {
    name: 'entities and tags in what is written for machines',
    title: 'Talks',
    head: linked({ headline: 'Envoy&#x27;s &quot;second&quot; round at <i>the quay</i>' }) + site,
    headline: 'Envoy\'s "second" round at the quay',
  },
  {
    name: 'quotes and case of the heading, not of the metadata',
    title: `Envoy's 'Second Round' of Talks - ${HERALD}`,
    head: titled("Envoy's 'Second Round' of Talks") + site,
    body: h1('Envoy’s ‘second round’ of talks'),
    headline: 'Envoy’s ‘second round’ of talks',
  },
  {
    name: 'the publisher is a node elsewhere in the graph',
    title: HEADLINE,
    head: LD({
      '@graph': [
        { ...news('NewsArticle'), publisher: { '@id': 'https://herald.example/#o' } },
        { '@type': 'WebSite', name: 'herald.example' },
        { '@type': 'NewsMediaOrganization', '@id': 'https://herald.example/#o', name: HERALD },
      ],
    }),
  },
  {
    name: 'a title in Chinese, parted by underlines',
    title: '特使抵达韦林港举行第二轮会谈_国际_例网',
    head: titled('特使抵达韦林港举行第二轮会谈_国际_例网'),
    body: h1('特使抵达韦林港举行第二轮会谈'),
    headline: '特使抵达韦林港举行第二轮会谈',
    outlet: '例网',
  },
  {
    name: 'the site’s name in the heading, the headline only in the title',
    title: 'The quay gang » Archive » Stand up guys',
    body: h1('The quay gang'),
    headline: 'The quay gang',
    outlet: null,
  },
  {
    name: 'the first heading is the logo, longer than the headline',
    title: `Quiet talks | The Harbour and Quay Gazette`,
    head: titled('Quiet talks'),
    body: `<header><h1>The Harbour and Quay Gazette</h1></header>${h1('Quiet talks')}`,
    headline: 'Quiet talks',
    outlet: 'The Harbour and Quay Gazette',
  },
  {
    name: 'the first heading is a section, and nothing is shared',
    title: `${HEADLINE} | ${HERALD}`,
    body: `<div class="section-head"><h1>World and politics</h1></div>${h1(HEADLINE)}`,
  },
  {
    name: 'the first heading is a letter to subscribe to',
    title: `${HEADLINE} | ${HERALD}`,
    body: `<aside class="newsletter"><h1>Get the morning letter</h1></aside>${h1(HEADLINE)}`,
  },
  {
    name: 'the logo has the only h1, the headline is an h2',
    title: `${HEADLINE} | ${HERALD}`,
    head: site,
    body: `<header><h1><a href="/">${HERALD}</a></h1></header><article><h2>${HEADLINE}</h2>${TEXT}</article>`,
  },
  {
    name: 'a kicker in a box of its own, within the heading',
    title: `${HEADLINE} | ${HERALD}`,
    body: h1(`<span class="kicker">World</span>${HEADLINE}`),
  },
  {
    name: 'a kicker in a block, without a name',
    title: `${HEADLINE} | ${HERALD}`,
    body: h1(`<span style="display:block">Harbour</span>${HEADLINE}`),
  },
  {
    name: 'a line break, a style and a hidden label within the heading',
    title: `${HEADLINE} | ${HERALD}`,
    body: h1(
      `<style>.x{color:red}</style>Envoy lands for second<br>round of harbour talks<span hidden>Article</span><span style="position:absolute;width:1px;height:1px;overflow:hidden">read aloud</span>`,
    ),
  },
  {
    name: 'the headline in every field',
    title: `${HEADLINE} | ${HERALD}`,
    head: meta('og:site_name', HEADLINE) + titled(HEADLINE),
  },
  {
    name: 'a wide colon before the outlet',
    title: '川沿いの古い屋内プールを年内に閉鎖：川辺新聞',
    head: titled('川沿いの古い屋内プールを年内に閉鎖：川辺新聞'),
    body: h1('川沿いの古い屋内プールを年内に閉鎖'),
    headline: '川沿いの古い屋内プールを年内に閉鎖',
    outlet: '川辺新聞',
  },
  {
    name: 'the site in the h1 and the headline in an h3',
    title: `${HERALD}: ${HEADLINE}`,
    head: titled(HEADLINE) + site,
    body: `<header><h1><a href="/">${HERALD}</a></h1></header><h3 class="entry-title">${HEADLINE}</h3>`,
  },
  {
    name: 'a dash within the headline is no end of it',
    title: `The Quay review – a harbour in winter | ${HERALD}`,
    head: titled('The Quay review – a harbour in winter') + site,
    body: h1('The Quay review – a harbour in winter'),
    headline: 'The Quay review – a harbour in winter',
  },
];

test('the title is the headline alone, and the outlet is found by whatever names it', async ({
  open,
}) => {
  const tab = await open('<p>none', { path: '/start' });
  for (const { name, title, head = '', body = h1(HEADLINE), ...wanted } of CASES) {
    const found = await tab.evaluate(
      (html) => {
        backgrounder.write(html);
        const { title, outlet } = backgrounder.identify('https://herald.example/world/envoy-lands');
        return { headline: title, outlet };
      },
      page(head, body, title),
    );
    expect.soft(found, name).toEqual({ headline: HEADLINE, outlet: HERALD, ...wanted });
  }
});
