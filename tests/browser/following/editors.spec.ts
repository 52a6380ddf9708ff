import type { Page } from '@playwright/test';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';

const ALL = { marks: 'all' };

const count = async (page: Page) => (await markTexts(page)).length;

test('what is written into an editable part is nobody’s to read', async ({ open }) => {
  const page = await open(
    newsPage({
      article: `${paragraphs()}<div id=draft contenteditable="true"><p>My comment: </p></div>`,
    }),
  );
  await startAndSettle(page, NAMES, ALL);
  await page.click('#draft p');
  await page.keyboard.press('End');
  await page.keyboard.type('Ilya Marenko was late');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dana Holub was not');
  await page.evaluate(() =>
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', '<p>The end, says Dana Holub.</p>'),
  );
  await expect.poll(async () => (await markTexts(page)).length).toBe(7);
  const asked = await page.evaluate(() =>
    started.requests.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  );
  expect(asked.filter((text) => /My comment|was late|was not/.test(text))).toEqual([]);
});

test('a part that becomes an editor loses its marks, and has them again when it is none any more', async ({
  open,
}) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  const all = await markTexts(page);
  const setEditable = (selector: string, value: string | null) =>
    page.evaluate(
      ([selector, value]) => {
        const part = document.querySelector(selector ?? '');
        if (value === null || value === undefined) part?.removeAttribute('contenteditable');
        else part?.setAttribute('contenteditable', value);
      },
      [selector, value] as const,
    );
  const inFirst = await page.evaluate(
    () =>
      started.page.surface
        .marks()
        .filter((mark) =>
          document.querySelector('article p')?.contains(mark.range()?.startContainer ?? null),
        ).length,
  );
  expect(inFirst).toBeGreaterThan(0);
  for (const [selector, value, left] of [
    ['article p', 'true', all.length - inFirst],
    ['article p', null, all.length],
    ['article', 'plaintext-only', 0],
    ['article', null, all.length],
    ['body', '', 0],
    ['article', 'false', all.length],
    ['body', null, all.length],
  ] as const) {
    await setEditable(selector, value);
    await expect.poll(() => count(page), { message: `${selector} ${value}` }).toBe(left);
  }
  expect(await markTexts(page)).toEqual(all);
});

test('a few words that become an editor are left out of their sentence', async ({ open }) => {
  const article = `${paragraphs(PARAGRAPHS.slice(2, 3))}<p>So said <span id=edited>Dana Holub</span>, and Ilya Marenko nodded.</p>`;
  const page = await open(newsPage({ article }));
  await startAndSettle(page, NAMES, ALL);
  const all = await markTexts(page);
  expect(all.slice(-2)).toEqual(['Dana Holub', 'Ilya Marenko']);
  await page.evaluate(() => document.querySelector('#edited')?.setAttribute('contenteditable', ''));
  await expect.poll(() => markTexts(page)).toEqual([...all.slice(0, -2), 'Ilya Marenko']);
});

test('a paragraph in a shadow root that becomes an editor loses its marks', async ({ open }) => {
  const page = await open(newsPage({ article: `${paragraphs()}<x-quote></x-quote>` }));
  await page.evaluate((text) => {
    const root = document.querySelector('x-quote')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>${text}</p>`;
  }, PARAGRAPHS[3] ?? '');
  await startAndSettle(page, NAMES, ALL);
  const before = await count(page);
  await page.evaluate(() =>
    document
      .querySelector('x-quote')
      ?.shadowRoot?.querySelector('p')
      ?.setAttribute('contenteditable', 'true'),
  );
  await expect.poll(() => count(page)).toBe(before - 1);
});

test('a document that becomes an editor loses its marks with the first click, and has them again after', async ({
  open,
}) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  const all = await markTexts(page);
  await page.evaluate(() => {
    document.designMode = 'on';
  });
  await page.click('article p');
  await expect.poll(() => markTexts(page)).toEqual([]);
  await page.keyboard.type('Dana Holub was here. ');
  await page.evaluate(() => {
    document.designMode = 'off';
  });
  await page.click('h1');
  await expect.poll(() => count(page)).toBe(all.length + 1);
});

test('a frame that is an editor is not read', async ({ open }) => {
  const page = await open(
    newsPage({ article: `${paragraphs()}<iframe src="/letter" width=600></iframe>` }),
    {
      files: {
        '/letter': `<body><p>Dear Dana Holub,</p></body><script>document.designMode = 'on';</script>`,
      },
    },
  );
  await startAndSettle(page, NAMES, ALL);
  const asked = await page.evaluate(() =>
    started.requests.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  );
  expect(asked.filter((text) => text.startsWith('Dear'))).toEqual([]);
});
