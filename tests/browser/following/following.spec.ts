import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';

const ALL = { marks: 'all' };

test('late paragraphs are read and marked', async ({ open }) => {
  const page = await open(newsPage({ article: paragraphs(PARAGRAPHS.slice(1, 3)) }));
  await startAndSettle(page, NAMES, ALL);
  expect(await markTexts(page)).not.toContain('Port Verin');
  await page.evaluate((text) => {
    const late = document.createElement('p');
    late.textContent = text;
    document.querySelector('article')?.append(late);
  }, PARAGRAPHS[3] ?? '');
  await expect.poll(() => markTexts(page)).toContain('Port Verin');
});

test('a paragraph put in above the others is marked in its place', async ({ open }) => {
  const page = await open(newsPage({ article: paragraphs(PARAGRAPHS.slice(1, 3)) }));
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate(() => {
    document
      .querySelector('h1')
      ?.insertAdjacentHTML(
        'afterend',
        '<p>In Port Verin it rained, and the talks were put off until the afternoon.</p>',
      );
  });
  await expect.poll(async () => (await markTexts(page))[0]).toBe('Port Verin');
});

test('text edited in place: the old mark goes at once, the new one comes', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate(() => {
    const node = document.querySelector('article p')?.firstChild as Text;
    node.data = `A word before: ${node.data.replace('Ilya Marenko', 'the envoy')} Dana Holub waited.`;
  });
  const painted = () =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)));
  expect(await painted()).not.toContain('the envoy');
  await expect.poll(() => markTexts(page)).toEqual(expect.arrayContaining(['Dana Holub']));
  await expect
    .poll(() =>
      page.evaluate(
        () => started.page.describe().entities.find(({ id }) => id === 'ilya-marenko')?.count,
      ),
    )
    .toBe(1);
});

test('nodes moved and removed take their marks with them', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  const all = await markTexts(page);
  await page.evaluate(() => document.querySelector('article p')?.remove());
  await expect.poll(async () => (await markTexts(page)).length).toBe(all.length - 2);
  await page.evaluate(() => {
    const article = document.querySelector('article');
    const last = article?.lastElementChild;
    if (last) article?.querySelector('h1')?.after(last);
  });
  await expect.poll(async () => (await markTexts(page))[0]).toBe('Port Verin');
});

test('unchanged blocks are not asked for again', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  const asked = () =>
    page.evaluate(() => started.requests.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
  const first = await asked();
  await page.evaluate(() => {
    const article = document.querySelector('article') as HTMLElement;
    const copy = article.cloneNode(true) as HTMLElement;
    copy.insertAdjacentHTML(
      'beforeend',
      '<p>One more line about Dana Holub, who left the hall early.</p>',
    );
    article.replaceWith(copy);
  });
  await expect.poll(async () => (await asked()).length).toBe(first.length + 1);
  expect((await markTexts(page)).length).toBe(7);
});

test('another article of an endless page gets its own first mentions', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES);
  await page.evaluate((html) => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        `<article><h1>Second story of the day</h1>${html}</article>`,
      );
  }, paragraphs());
  await expect
    .poll(() => markTexts(page))
    .toEqual([
      'Ilya Marenko',
      'Port Verin',
      'Dana Holub',
      'Ilya Marenko',
      'Port Verin',
      'Dana Holub',
    ]);
});

test('later articles of an endless page may have a lesser heading, and classes of their own', async ({
  open,
}) => {
  const page = await open(newsPage({ article: paragraphs().repeat(3) }));
  await startAndSettle(page, NAMES);
  await page.evaluate((html) => {
    const main = document.querySelector('main') as HTMLElement;
    const short = '<article><h2>A note by the way</h2><p>Dana Holub was there.</p></article>';
    const long = `<article class="post-2"><h2>Second story of the day</h2>${html}</article>`;
    main.insertAdjacentHTML('beforeend', long + short + short);
  }, paragraphs());
  const first = ['Ilya Marenko', 'Port Verin', 'Dana Holub'];
  const inNotes = ['Dana Holub'];
  await expect
    .poll(() => markTexts(page), { timeout: 8000 })
    .toEqual([...first, ...first, ...inNotes]);
});

test('a client-side navigation to another article', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES);
  await page.evaluate(() => {
    history.pushState({}, '', '/world/2025/02/02/another-plausible-slug');
    document.title = 'Council votes on the lease - The Example Herald';
    const article = document.querySelector('article') as HTMLElement;
    article.innerHTML = `<h1>Council votes on the lease</h1>${'<p>The council of the harbour town voted on Sunday, and Dana Holub said that the result would stand whatever the delegation thought of it, officials said.</p>'.repeat(3)}`;
  });
  await expect
    .poll(() => page.evaluate(() => started.page.describe().page.url))
    .toContain('another-plausible-slug');
  await expect.poll(() => markTexts(page)).toEqual(['Dana Holub']);
});

test('a client-side navigation to a list of articles ends the marks', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES);
  await page.evaluate(() => {
    history.pushState({}, '', '/');
    document.querySelector('script[type="application/ld+json"]')?.remove();
    document.querySelector('main')?.replaceChildren('Front page');
  });
  await expect.poll(() => page.evaluate(() => started.page.describe().state)).toBe('not-news');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a change of address while the article stays (endless scroll) asks for nothing again', async ({
  open,
}) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  const asked = () =>
    page.evaluate(() => started.requests.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
  const before = await asked();
  await page.evaluate(() => {
    history.replaceState({}, '', '/world/2025/02/02/next-in-the-scroll');
    // Later than the session's own second look at the new address.
    setTimeout(() => {
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', '<p>Later still, Dana Holub spoke.</p>');
    }, 600);
  });
  await expect.poll(async () => (await markTexts(page)).length).toBe(7);
  expect(await asked()).toEqual([...before, 'Later still, Dana Holub spoke.']);
});

test('an app that draws its article after the fact is found', async ({ open }) => {
  const page = await open(
    '<!doctype html><html lang=en><title>The Example Herald</title><body><div id=app></div>',
  );
  await page.evaluate(
    (names) => Object.assign(globalThis, { started: backgrounder.start(names) }),
    NAMES,
  );
  expect(await page.evaluate(() => started.page.describe().state)).toBe('not-news');
  await page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.head.append(...parsed.head.children);
    document.getElementById('app')?.append(...parsed.body.children);
  }, newsPage());
  await expect.poll(() => page.evaluate(() => started.page.describe().state)).toBe('marked');
});

test('text that changes every frame is left alone, and read when it rests', async ({ open }) => {
  const page = await open(
    newsPage({ article: `${paragraphs()}<p id=ticker>Ships in the roads: 0</p>` }),
  );
  await startAndSettle(page, NAMES);
  await page.evaluate(() => {
    let count = 0;
    const ticker = document.getElementById('ticker') as HTMLElement;
    const tick = () => {
      count += 1;
      ticker.textContent = `Ships in the roads: ${count}, says Dana Holub`;
      if (count < 150) requestAnimationFrame(tick);
      else ticker.dataset['done'] = '1';
    };
    tick();
  });
  await page.waitForSelector('#ticker[data-done]');
  const during = await page.evaluate(() => started.requests.length);
  expect(during).toBeLessThan(12);
  await expect
    .poll(() =>
      page.evaluate(() =>
        started.requests.flatMap(({ blocks }) => blocks.map(({ text }) => text)).at(-1),
      ),
    )
    .toContain('150, says');
});

test('what a click brings into view is read', async ({ open }) => {
  const page = await open(
    newsPage({
      head: '<style>.more { display: none } .open .more { display: block }</style>',
      article: `<div id=fold>${paragraphs(PARAGRAPHS.slice(1, 3))}<div class=more><p>${PARAGRAPHS[3]}</p></div><button onclick="document.getElementById('fold').className='open'">More</button></div>`,
    }),
  );
  await startAndSettle(page, NAMES);
  expect(await markTexts(page)).not.toContain('Port Verin');
  await page.click('button');
  await expect.poll(() => markTexts(page)).toContain('Port Verin');
});

test('a page that grows for ever is asked about seldom, and marked to its end when it stops', async ({
  open,
}) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  const before = await page.evaluate(() => started.requests.length);
  await page.evaluate(async () => {
    const article = document.querySelector('article');
    const end = performance.now() + 6000;
    for (let line = 1; performance.now() < end; line += 1) {
      article?.insertAdjacentHTML('beforeend', `<p>At ${line} past nine Dana Holub spoke.</p>`);
      await new Promise(requestAnimationFrame);
    }
    article?.insertAdjacentHTML('beforeend', '<p>Then Port Verin slept.</p>');
  });
  expect((await page.evaluate(() => started.requests.length)) - before).toBeLessThan(20);
  await expect.poll(async () => (await markTexts(page)).at(-1)).toBe('Port Verin');
});

test('marks outlive the text being drawn anew: each is the same one on the same words, the active one too', async ({
  open,
}) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  const ids = () => page.evaluate(() => started.page.surface.marks().map(({ id }) => id));
  const before = await ids();
  await page.evaluate(() => {
    const { surface } = started.page;
    surface.setActive(surface.marks()[4] ?? null);
    const article = document.querySelector('article') as HTMLElement;
    article.innerHTML = `<p>In the morning it rained on Port Verin.</p>${article.innerHTML}`;
  });
  await expect.poll(async () => (await ids()).slice(1)).toEqual(before);
  const active = () =>
    page.evaluate(() => [...(CSS.highlights.get('backgrounder-active') ?? [])].map(String));
  expect(await active()).toEqual(['Dana Holub']);
  await page.evaluate(() => document.querySelectorAll('article p')[3]?.remove());
  await expect.poll(active).toEqual([]);
});
