import { WRITTEN_FORMS } from '../../unit/page/written-forms';
import { DATE_CLAIMS } from '../fixtures/date-claims';
import { DATE_LINES } from '../fixtures/date-lines';
import { DATE_WORDS } from '../fixtures/date-words';
import { NAMES, newsPage } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';
import { H1, LD, news, page, TEXT } from '../harness/verdict-parts';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const PATH = '/world/envoy-lands-for-second-round-of-talks';
const NOW_MS = Date.UTC(2025, 5, 1, 12);
const linked = (more: object) => LD(news('NewsArticle', { datePublished: undefined, ...more }));
const under = (byline: string) => `<article>${H1}${byline}${TEXT}</article>`;

/** Name, head, body, "published from [updated from]", address. */
const CASES: readonly (readonly [string, string, string, string, string?])[] = [
  [
    'published and updated, both in the linked data',
    linked({
      datePublished: '2025-01-30T08:00:00+01:00',
      dateModified: '2025-02-02T23:59:00+01:00',
    }),
    under(''),
    '2025-01-30 json-ld, 2025-02-02 json-ld',
  ],
  [
    'comments on either side of the element that states it',
    '',
    under(
      '<p>By Ada Quill <!-- a --><time datetime="2025-01-30">30 January 2025</time><!-- b --></p>',
    ),
    '2025-01-30 time',
  ],
  [
    'changed on the day it was published: nothing to tell',
    linked({
      datePublished: '2025-01-30T08:00:00+01:00',
      dateModified: '2025-01-30T21:00:00+01:00',
    }),
    under(''),
    '2025-01-30 json-ld',
  ],
  [
    'changed before it was published: that cannot be',
    linked({ datePublished: '2025-01-30', dateModified: '2025-01-12' }),
    under(''),
    '2025-01-30 json-ld',
  ],
  [
    'Open Graph, each by its own name',
    meta('article:modified_time', '2025-03-01T10:00:00Z') +
      meta('article:published_time', '2025-01-30T10:00:00Z'),
    under(''),
    '2025-01-30 meta, 2025-03-01 meta',
  ],
  [
    'a change in a meta, the publication in the address',
    meta('og:updated_time', '1740830400'),
    under(''),
    '2025-01-30 url, 2025-03-01 meta',
    '/2025/01/30/envoy-lands',
  ],
  [
    'microdata',
    '',
    under(
      '<span itemprop="dateModified" content="2025-02-03">3 Feb</span><span itemprop="datePublished" content="2025-01-30">30 Jan</span>',
    ),
    '2025-01-30 microdata, 2025-02-03 microdata',
  ],
  [
    'two times, told apart by the words before them, the later first',
    '',
    under(
      '<p class="when">Updated <time datetime="2025-02-03T10:00">3 Feb</time> · Published <time datetime="2025-01-30T10:00">30 Jan</time></p>',
    ),
    '2025-01-30 time, 2025-02-03 time',
  ],
  [
    'two times, told apart by their classes',
    '',
    under(
      '<time class="entry-date updated" datetime="2025-02-03">3 Feb</time><time class="entry-date published" datetime="2025-01-30">30 Jan</time>',
    ),
    '2025-01-30 time, 2025-02-03 time',
  ],
  [
    'one time with both classes, as a content system writes it that was never changed',
    '',
    under('<time class="entry-date published updated" datetime="2025-01-30">30 Jan</time>'),
    '2025-01-30 time',
  ],
  [
    'both in one line of text',
    '',
    under(
      '<p class="dateline">Updated: 3 February 2025, 10:15 | Published: 30 January 2025, 8:00</p>',
    ),
    '2025-01-30 byline, 2025-02-03 byline',
  ],
  [
    'both in one line of text, in German',
    '',
    under('<p class="meta-date">30.01.2025, 08:00 Uhr, aktualisiert am 03.02.2025, 10:15 Uhr</p>'),
    '2025-01-30 byline, 2025-02-03 byline',
  ],
  [
    'only a change is told: nothing in the text can be later',
    '',
    under('<p class="timestamp">Updated 3:04 PM EST, Sat February 1, 2025</p>'),
    '2025-02-01 byline, 2025-02-01 byline',
  ],
  [
    'the linked data says 1970: the next place is asked',
    linked({ datePublished: '1970-01-01T00:00:00Z' }) +
      meta('article:published_time', '2025-01-30T10:00:00Z'),
    under(''),
    '2025-01-30 meta',
  ],
  [
    'year one, and 31 February',
    linked({ datePublished: '0001-01-01T00:00:00Z' }) + meta('date', '2025-02-31'),
    under('<time datetime="2025-01-30">30 Jan</time>'),
    '2025-01-30 time',
  ],
  [
    'month and day in each other’s place',
    linked({ datePublished: '2025-30-01' }),
    under('<p class="date">30 January 2025</p>'),
    '2025-01-30 byline',
  ],
  [
    'more than a day ahead of the clock',
    linked({ datePublished: '2025-06-04T00:00:00Z', dateModified: '2026-01-01' }),
    under('<p class="date">30 January 2025</p>'),
    '2025-01-30 byline',
  ],
  [
    'tomorrow, where it has begun already',
    linked({ datePublished: '2025-06-02T00:30:00+13:00' }),
    under(''),
    '2025-06-02 json-ld',
  ],
  [
    'late in the evening in America: the day that its readers had',
    linked({ datePublished: '2025-01-30T23:40:00-05:00' }),
    under(''),
    '2025-01-30 json-ld',
  ],
  [
    'the same told in UTC, with the outlet’s own day in the address',
    linked({ datePublished: '2025-01-31T04:40:00.000Z' }),
    under(''),
    '2025-01-30 json-ld',
    '/2025/01/30/envoy-lands',
  ],
  [
    'another day in the address is no reason to doubt a time by day',
    linked({ datePublished: '2025-01-31T12:40:00.000Z' }),
    under(''),
    '2025-01-31 json-ld',
    '/2025/01/30/envoy-lands',
  ],
  [
    'teasers and comments have dates of their own',
    '',
    `${under('<time datetime="2025-01-30">30 Jan</time>')}<aside><time datetime="2025-05-20">20 May</time><p class="date">Updated 21 May 2025</p></aside>`,
    '2025-01-30 time',
  ],
  [
    'where the names of things are: behind the places of dates, before nothing',
    '',
    under(
      '<div class="story__info"><span class="story__info__item">January 30, 2025</span></div><div class="author-box">With us since 3 May 2019</div>',
    ),
    '2025-01-30 byline',
  ],
  [
    'a live page tells when it began',
    LD({
      '@type': 'LiveBlogPosting',
      headline: 'Envoy lands for second round of harbour talks',
      coverageStartTime: '2025-01-30T06:00:00Z',
    }),
    under('<time datetime="2025-01-31T06:00:00Z">6.00</time>'),
    '2025-01-30 json-ld',
  ],
  ['no date at all', '', under(''), 'none'],
];

test('published and updated are told apart, and days that cannot be are passed over', async ({
  open,
}) => {
  const tab = await open('<p>none', { path: '/start' });
  for (const [name, head, body, expected, path = PATH] of CASES) {
    const date = await tab.evaluate(
      ([html, path, nowMs]) => {
        backgrounder.write(html);
        return backgrounder.identify(`https://herald.example${path}`, nowMs).date;
      },
      [page(head, body), path, NOW_MS] as const,
    );
    const found = [date, date?.updated].flatMap((one) => (one ? [`${one.day} ${one.from}`] : []));
    expect.soft(found.join(', ') || 'none', name).toBe(expected);
  }
});

test('only a date of this article counts', async ({ open }) => {
  const tab = await open('<p>none', { path: '/start' });
  for (const [name, html, day] of [...DATE_CLAIMS, ...DATE_LINES, ...DATE_WORDS]) {
    const found = await tab.evaluate(
      ([html, path, nowMs]) => {
        backgrounder.write(html);
        return backgrounder.dates(`https://herald.example${path}`, nowMs);
      },
      [html, PATH, NOW_MS] as const,
    );
    expect.soft(found.date?.day ?? 'none', `${name}: ${JSON.stringify(found.claims)}`).toBe(day);
  }
});

test('written dates are understood by the names of months that Intl has and those beyond it', async ({
  open,
}) => {
  const tab = await open('<p>none', { path: '/start' });
  const wrong = () =>
    tab.evaluate(
      (forms) =>
        forms.filter(([lang, text, day]) => backgrounder.dayIn(text, lang, '2026-01-31') !== day),
      WRITTEN_FORMS,
    );
  expect(await wrong()).toEqual([]);
});

test('good sources that differ are told, and a change is no difference', async ({ open }) => {
  const tab = await open('<p>none', { path: '/start' });
  const reasonOf = (head: string, byline: string) =>
    tab.evaluate(
      ([html, path, nowMs]) => {
        backgrounder.write(html);
        return backgrounder.dates(`https://herald.example${path}`, nowMs).reason;
      },
      [page(head, under(byline)), PATH, NOW_MS] as const,
    );
  const stated = linked({ datePublished: '2025-01-30' });
  expect(await reasonOf(stated, '<p class="byline">30 January 2025</p>')).toBe('agree');
  expect(await reasonOf(stated, '<p class="byline">3 March 2025</p>')).toBe('disagree');
  expect(await reasonOf(stated, '<p class="byline">Updated 3 March 2025</p>')).toBe('only');
  expect(await reasonOf(linked({}), '')).toBe('none');
});

test('where a closer look finds another day, cards are asked for as of that one', async ({
  open,
}) => {
  const linkedData = { ...news('NewsArticle'), datePublished: '2025-01-31T04:40:00Z' };
  const tab = await open(newsPage({ linkedData }));
  await startAndSettle(tab, NAMES);
  const lastAsked = () => tab.evaluate(() => started.requests.at(-1)?.page.date);
  await expect.poll(lastAsked).toEqual({ day: '2025-01-30', from: 'json-ld' });
  await expect.poll(async () => (await markTexts(tab)).length).toBe(3);
});
