import type { Page } from '@playwright/test';
import { NAMES, newsPage, paragraphs } from '../harness/pages';
import { expect, startAndSettle, test } from '../harness/test';

// How apps put one article in the place of another, in which order, and what they leave behind.

const NEXT = 'Council votes on the lease of the harbour';
const NEXT_URL = '/world/2025/02/20/council-votes-on-the-lease';
const BODY =
  '<p>The council of the harbour town voted late on Thursday, and Dana Holub said that the result would stand whatever the delegation thought of it.</p>'.repeat(
    4,
  );
const LINKED = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${NEXT}","datePublished":"2025-02-20T10:00:00Z"}`;
const SHARED =
  '<meta property="og:type" content="article"><meta property="og:title" content="Envoy lands for second round of harbour talks"><meta property="article:published_time" content="2025-01-30T21:40:00-05:00"><link rel="canonical" href="/world/2025/01/30/a-plausible-slug-here">';

/** What the pages' scripts are made of. */
const SCRIPT = `
  const url = () => history.pushState({}, '', ${JSON.stringify(NEXT_URL)});
  const title = () => { document.title = ${JSON.stringify(`${NEXT} - The Example Herald`)}; };
  const text = (when = '') => { document.querySelector('article').innerHTML = ${JSON.stringify(`<h1>${NEXT}</h1>`)} + when + ${JSON.stringify(BODY)}; };
  const data = () => { document.querySelector('script[type="application/ld+json"]').textContent = ${JSON.stringify(LINKED)}; };
  const metas = () => {
    const set = (name, value) => document.querySelector('meta[property="' + name + '"]').setAttribute('content', value);
    set('og:title', ${JSON.stringify(NEXT)});
    set('article:published_time', '2025-02-20T10:00:00Z');
    document.querySelector('link[rel=canonical]').href = ${JSON.stringify(NEXT_URL)};
  };
  const time = '<time datetime="2025-02-20T10:00:00Z">20 February 2025</time>';
  const later = (ms, work) => setTimeout(work, ms);`;

interface Router {
  readonly name: string;
  /** Script of the page that goes on to the next article. */
  readonly go: string;
  /** Null: none is known. */
  readonly day?: string | null;
}

const ROUTERS: readonly Router[] = [
  { name: 'all at once', go: 'url(); title(); text(); data(); metas();' },
  {
    name: 'the head two seconds after the text',
    go: 'url(); text(); later(2000, () => { title(); data(); metas(); });',
  },
  {
    name: 'the text two seconds after the head',
    go: 'url(); title(); data(); metas(); later(2000, text);',
  },
  { name: 'the address last', go: 'text(); title(); data(); metas(); later(400, url);' },
  { name: 'an address that stays', go: 'title(); text(time); data(); metas();' },
  {
    name: 'a head that is never written again, a time in the text',
    go: 'url(); title(); text(time);',
  },
  {
    name: 'a head that is never written again, no time',
    go: 'url(); title(); text();',
    day: '2025-02-20',
  },
  { name: 'the route behind a hash', go: "location.hash = '#/news/2'; title(); text(time);" },
  {
    name: 'a skeleton between',
    go: "url(); document.querySelector('article').innerHTML = '<div class=skeleton></div>'; later(1200, () => { text(time); title(); data(); metas(); });",
  },
  {
    name: 'both articles for as long as the old one fades out',
    go: "url(); title(); const old = document.querySelector('article'); const now = document.createElement('article'); old.after(now); now.innerHTML = '<h1>' + document.title.split(' - ')[0] + '</h1>' + time + document.querySelector('#next').innerHTML; later(600, () => { old.remove(); data(); metas(); });",
  },
  {
    name: 'another body (Turbo)',
    go: "url(); const body = document.createElement('body'); body.innerHTML = document.querySelector('#page').innerHTML; document.body.replaceWith(body); title(); data(); metas();",
  },
  {
    name: 'the navigation API',
    go: `navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => { text(time); title(); data(); metas(); } })); navigation.navigate(${JSON.stringify(NEXT_URL)});`,
  },
  {
    name: 'another script of data, the old one stays',
    go:
      "url(); title(); text(); const script = document.createElement('script'); script.type = 'application/ld+json'; script.textContent = " +
      JSON.stringify(LINKED) +
      '; document.head.append(script);',
  },
  {
    name: 'a view transition',
    go: 'document.startViewTransition(() => { url(); title(); text(); data(); metas(); });',
  },
];

const TEMPLATES = `<template id="next">${BODY}</template><template id="page"><main><article><h1>${NEXT}</h1>${BODY}</article></main></template>`;

const described = (page: Page) =>
  page.evaluate(() => {
    const { title, date } = started.page.describe().page;
    const marks = started.page.surface.marks().map((mark) => String(mark.range()));
    return { title, day: date?.day ?? null, marks };
  });

for (const { name, go, day = '2025-02-20' } of ROUTERS) {
  test(`the second article has its own headline and day: ${name}`, async ({ open }) => {
    const page = await open(
      newsPage({
        head: SHARED,
        after: `${TEMPLATES}<script>${SCRIPT}; window.go = () => { ${go} };</script>`,
      }),
    );
    await startAndSettle(page, NAMES);
    await expect.poll(() => described(page)).toMatchObject({ day: '2025-01-30' });
    await page.evaluate('go()');
    await expect
      .poll(() => described(page), { timeout: 12_000 })
      .toEqual({ title: NEXT, day, marks: ['Dana Holub'] });
  });
}

test('back and forth: each article has its own headline and day', async ({ open }) => {
  const page = await open(
    newsPage({
      head: SHARED,
      after: `<script>${SCRIPT}
        const first = document.querySelector('article').innerHTML;
        const [firstTitle, firstData] = [document.title, document.querySelector('script[type="application/ld+json"]').textContent];
        addEventListener('popstate', () => { document.querySelector('article').innerHTML = first; document.title = firstTitle; document.querySelector('script[type="application/ld+json"]').textContent = firstData; });
        window.go = () => { url(); title(); text(); data(); };</script>`,
    }),
  );
  await startAndSettle(page, NAMES);
  await page.evaluate('go()');
  await expect
    .poll(() => described(page), { timeout: 12_000 })
    .toMatchObject({ title: NEXT, day: '2025-02-20' });
  await page.goBack();
  await expect
    .poll(() => described(page), { timeout: 12_000 })
    .toMatchObject({ title: 'Envoy lands for second round of harbour talks', day: '2025-01-30' });
});

test('an endless page whose shared title stays: what the document is called decides', async ({
  open,
}) => {
  const page = await open(newsPage({ head: SHARED }));
  await startAndSettle(page, NAMES);
  await page.evaluate(
    ([url, title, html, data]) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      document.body.insertAdjacentHTML(
        'beforeend',
        `<script type="application/ld+json">${data}</script>`,
      );
      history.replaceState({}, '', url);
      document.title = `${title} - The Example Herald`;
    },
    [NEXT_URL, NEXT, `<article><h1>${NEXT}</h1>${paragraphs()}</article>`, LINKED] as const,
  );
  await expect
    .poll(() => described(page), { timeout: 12_000 })
    .toMatchObject({ title: NEXT, day: '2025-02-20' });
  await page.evaluate(() => {
    history.replaceState({}, '', '/world/2025/01/30/a-plausible-slug-here');
    document.title = 'Envoy lands for second round of harbour talks - The Example Herald';
  });
  await expect
    .poll(() => described(page), { timeout: 12_000 })
    .toMatchObject({ title: 'Envoy lands for second round of harbour talks', day: '2025-01-30' });
});
