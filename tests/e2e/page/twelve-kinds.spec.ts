import { expect, type Page } from '@playwright/test';
import { test } from '../support/fixtures';
import { STORY } from '../support/news';
import { storedVisits, tellWorker } from '../support/reader-data';

// What docs/page.md promises of real pages, as the reader meets it: the popup's line, the marks, the card. Changes of the
// article by the page's own script, hidden mentions, selecting and closed shadow roots: live-web.spec.ts, in both browsers.

const TITLE = 'Two bases and no answer';
const ARTICLE =
  '<meta property="og:type" content="article"><meta property="og:site_name" content="The Quay">';
const PUBLISHED = '<meta property="article:published_time" content="2025-01-30T08:00:00Z">';
const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const NEWS = linked({
  '@type': 'NewsArticle',
  headline: TITLE,
  publisher: { '@type': 'Organization', name: 'The Quay' },
});

interface Parts {
  readonly head: string;
  readonly above?: string;
  readonly heading?: string;
  readonly byline?: string;
  readonly story?: string;
  readonly lang?: string;
  readonly title?: string;
}

const pageOf = ({
  head,
  above = '',
  heading = `<h1>${TITLE}</h1>`,
  byline = '',
  story = STORY,
  lang = 'en',
  title = TITLE,
}: Parts) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | The Quay</title>${head}</head><body>${above}<main><article>${heading}${byline}${story}</article></main></body></html>`;

interface Kind {
  readonly name: string;
  readonly path?: string;
  readonly body: string;
  /** Null: cards speak as of today. */
  readonly day?: string | null;
}

const KINDS: readonly Kind[] = [
  {
    name: 'the date of a recording beside the article',
    body: pageOf({
      head: `${ARTICLE}${linked({ '@type': 'AudioObject', name: 'Listen', uploadDate: '2026-03-01' })}${PUBLISHED}`,
    }),
  },
  {
    name: 'the date of a comment, and of a teaser above the headline',
    body: pageOf({
      head: NEWS,
      above:
        '<aside><a href="/x">Ships in the harbour</a><time datetime="2026-02-02">2 February 2026</time></aside>',
      byline: '<p class="byline">By A. Writer, 30 January 2025</p>',
      story: `${STORY}<section class="comments"><article itemscope itemtype="https://schema.org/Comment"><time itemprop="dateCreated" datetime="2026-03-01">1 March 2026</time><p>I was there too.</p></article></section>`,
    }),
  },
  {
    name: 'no date but the one that the headline tells of',
    day: null,
    body: pageOf({
      head: NEWS.replace(TITLE, `${TITLE} since 8 December 2024`),
      heading: `<h1>${TITLE} since 8 December 2024</h1>`,
      title: `${TITLE} since 8 December 2024`,
    }),
  },
  {
    name: 'today’s line of the site',
    body: pageOf({
      head: NEWS,
      above: '<div class="today">Sunday, 1 March 2026</div>',
      byline: '<p>30 January 2025</p>',
    }),
  },
  {
    name: 'an address that looks like a front page',
    path: '/index.php?newsid=12345',
    body: pageOf({ head: ARTICLE + PUBLISHED + NEWS }),
  },
  {
    name: 'an address that looks like a search',
    path: '/news/search/two-bases-4711?q=bases',
    body: pageOf({ head: ARTICLE + PUBLISHED + NEWS }),
  },
  {
    name: 'a logo as the first heading, a kicker in the second',
    body: pageOf({
      head: ARTICLE + PUBLISHED,
      above: '<header><h1 class="logo"><a href="/">The Quay</a></h1></header>',
      heading: `<h1><span class="kicker">Analysis</span> ${TITLE}</h1>`,
    }),
  },
  {
    name: 'a day as Iran writes it',
    body: pageOf({ head: NEWS, lang: 'fa', byline: '<p class="date">پنجشنبه ۱۱ بهمن ۱۴۰۳</p>' }),
  },
  {
    name: 'a day as Beirut writes it',
    body: pageOf({
      head: NEWS,
      lang: 'ar',
      byline: '<p class="date">الخميس 30 كانون الثاني 2025</p>',
    }),
  },
  {
    name: 'day and month in the order of the country',
    day: '2025-02-01',
    body: pageOf({
      head: `${NEWS}<meta property="og:locale" content="en_GB">`,
      byline: '<p class="date">01/02/2025</p>',
    }),
  },
  {
    name: 'a moment in UTC beside the outlet’s own day',
    body: pageOf({
      head: NEWS.replace('"headline"', '"datePublished":"2025-01-31T02:30:00Z","headline"'),
      byline: '<p class="date">January 30, 2025, 9:30 p.m.</p>',
    }),
  },
  {
    name: 'marks of footnotes, boxes without white space',
    body: pageOf({
      head: ARTICLE + PUBLISHED,
      story: STORY.replace(
        'Mikhail Bogdanov',
        '<span style="display:inline-block">14:05</span>Mikhail Bogdanov<sup><a href="#n1">1</a></sup>',
      ),
    }),
  },
  {
    name: 'a section whose id is made from its heading',
    body: pageOf({
      head: ARTICLE + PUBLISHED,
      story: `<section id="poll-shows-comments-on-bases" class="subscriber-only">${STORY}</section>`,
    }),
  },
];

/** The day in the popup's line; null where it has none. */
const dayIn = (popup: Page) =>
  popup
    .locator('.page-line time')
    .getAttribute('datetime', { timeout: 2000 })
    .catch(() => null);

for (const { name, path = '/news/2025/two-bases', body, day = '2025-01-30' } of KINDS) {
  test(`marks, popup and card where a page has ${name}`, async ({ reader, server, openPopup }) => {
    server.set(path.replace(/\?.*/, ''), { body });
    await reader.read(path);
    const card = await reader.open('Mikhail Bogdanov');
    const [year, month, date] = (day ?? '').split('-').map(Number);
    const shown = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
    const words =
      day &&
      new Intl.DateTimeFormat('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(shown);
    expect(card).toContain(words ? `As of this article, ${words}` : 'As of today');
    const popup = await openPopup();
    await expect(popup.locator('.outlet')).toHaveText('The Quay');
    await expect(popup.locator('.page-title')).toHaveText(
      day === null ? `${TITLE} since 8 December 2024` : TITLE,
    );
    expect(await dayIn(popup)).toBe(day);
  });
}

test('data that a tag manager writes late is read: then names are marked', async ({
  page,
  server,
  openPopup,
}) => {
  const late = `setTimeout(() => { const data = document.createElement('script'); data.type = 'application/ld+json'; data.textContent = ${JSON.stringify(JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, datePublished: '2025-01-30', publisher: { name: 'The Quay' } }))}; document.head.append(data); }, 900)`;
  server.set('/quay/late', {
    body: pageOf({ head: '', story: `${STORY}<script>${late}</script>` }),
  });
  await page.goto(`${server.origin}/quay/late`);
  await page.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 15_000 });
  expect(await dayIn(await openPopup())).toBe('2025-01-30');
});

test('one article under many addresses is one page read', async ({ page, server, keeper }) => {
  await tellWorker(keeper, 'settings.set', { keepVisits: true });
  const body = pageOf({ head: `${ARTICLE}${PUBLISHED}<link rel="canonical" href="/news/once">` });
  for (const path of ['/news/once', '/news/once/amp', '/news/once/print'])
    server.set(path, { body });
  for (const path of ['/news/once', '/news/once/amp', '/news/once?ref=feed', '/news/once/print']) {
    await page.goto(server.origin + path);
    await page.waitForFunction(() => CSS.highlights.size > 0);
  }
  const read = async () =>
    (await storedVisits(keeper)).filter(({ url }) => url.includes('/news/once'));
  await expect
    .poll(async () => (await read()).map(({ url }) => new URL(url).pathname))
    .toEqual(['/news/once']);
});

test('a page of one text node of 800 kB keeps no other tab waiting', async ({
  page,
  browserWithExtension,
  server,
}) => {
  const sentence =
    'Dmitry Peskov told reporters that it was too early to speak of dates, and the bases at Tartus stay open. ';
  server.set('/news/huge', {
    body: pageOf({ head: NEWS, story: `<p>${sentence.repeat(8000)}</p>` }),
  });
  server.set('/news/small', { body: pageOf({ head: NEWS }) });
  await page.goto(`${server.origin}/news/huge`);
  await page.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 20_000 });
  const other = await browserWithExtension.newPage();
  await other.goto(`${server.origin}/news/small`);
  await other.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 5000 });
  await other.close();
});
