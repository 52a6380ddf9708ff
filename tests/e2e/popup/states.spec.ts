import type { Page } from '@playwright/test';
import { withClosedStore } from '../support/altered';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { marksOf, waitForMarks } from '../support/reader';
import {
  emptyStore,
  expectAccessible,
  overflow,
  storeCounts,
  tellWorker,
} from '../support/reader-data';
import { JANUARY, LATER } from '../support/server';
import { popupAbout } from './popup-about';

const NOT_NEWS = `<!doctype html><html lang="en"><title>Our garden club</title>
  <main><h1>Our garden club</h1><p>We met on Sunday and talked of roses. Someone said that Vladimir Putin
  and Ahmed al-Sharaa had met, and then we talked of roses again, for there is much to say of them.</p></main>`;

async function openMenu(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Switches and settings' }).click();
}

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html#all`);
  await emptyStore(page);
  await tellWorker(page, 'settings.set', { enabled: true, sites: {}, keepVisits: true });
});

test('switches this page, this site, and everything, off and on again', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  const { length } = await waitForMarks(page, 10);
  const popup = await openPopup();
  await openMenu(popup);
  const switches = [
    { name: 'Mark names on this page', off: 'Backgrounder is off on this page' },
    { name: 'Mark names on 127.0.0.1', off: 'Backgrounder is off on 127.0.0.1' },
    { name: 'Mark names on all news sites', off: 'off on all sites' },
  ];
  for (const { name, off } of switches) {
    await popup.getByRole('switch', { name }).uncheck();
    await expect(popup.locator('.popup-empty')).toContainText(off);
    await expect.poll(async () => (await marksOf(page)).length).toBe(0);
    await expectAccessible(popup);
    await popup.getByRole('switch', { name }).check();
    await expect(popup.locator('[data-entity]')).toHaveCount(length);
    expect((await marksOf(page)).length).toBe(length);
  }
});

test('a page that is switched off by itself stays off when it comes again; others are read', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  const onThisPage = popup.getByRole('switch', { name: 'Mark names on this page' });
  await openMenu(popup);
  await onThisPage.uncheck();
  await expect(popup.locator('.popup-empty')).toContainText('off on this page');
  await page.goto(server.origin + LATER);
  await waitForMarks(page, 5);
  await page.goto(`${server.origin}${JANUARY}?utm_source=letter#top`);
  await popup.reload();
  await expect(popup.locator('.popup-empty')).toContainText('off on this page');
  expect(await marksOf(page)).toEqual([]);
  await expectAccessible(popup);
  // What is off can be turned on where it is said.
  await popup.getByRole('button', { name: 'Mark names on this page' }).click();
  await waitForMarks(page, 10);
});

test('a page that is not news is left alone until the reader asks', async ({
  page,
  server,
  openPopup,
}) => {
  server.set('/garden', { body: NOT_NEWS });
  await page.goto(`${server.origin}/garden`);
  const popup = await openPopup();
  await expect(popup.locator('.popup-empty')).toContainText('This page was not read');
  await expectAccessible(popup);
  await popup.getByRole('button', { name: 'Read this page anyway' }).click();
  await expect(popup.locator('[data-entity]')).toHaveCount(2);
  expect((await marksOf(page)).map(({ text }) => text)).toEqual([
    'Vladimir Putin',
    'Ahmed al-Sharaa',
  ]);
});

test('a site whose pages are always wanted is read on the next load without being asked', async ({
  page,
  server,
  openPopup,
}) => {
  server.set('/garden', { body: NOT_NEWS });
  await page.goto(`${server.origin}/garden`);
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Always read pages on 127.0.0.1' }).click();
  await expect(popup.locator('[data-entity]')).toHaveCount(2);
  await page.reload();
  await waitForMarks(page, 2);
  await tellWorker(popup, 'site.set', { site: '127.0.0.1', rule: null });
  await expect
    .poll(async () => {
      await page.reload();
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => idle(null))));
      return (await marksOf(page)).length;
    })
    .toBe(0);
});

test('a page without known names says so, what the packs cover, and what can be done', async ({
  page,
  server,
  openPopup,
}) => {
  const paragraph =
    '<p>The town has a new bridge, and a band played on it until the rain came down.</p>';
  server.set('/news/2025/01/30/bridge', {
    body: `<!doctype html><html lang="en"><title>A bridge</title><meta property="og:type" content="article">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A bridge","datePublished":"2025-01-30"}</script>
      <article><h1>A bridge</h1>${paragraph.repeat(9)}</article>`,
  });
  await page.goto(`${server.origin}/news/2025/01/30/bridge`);
  const popup = await openPopup();
  await expect(popup.locator('.popup-empty')).toContainText('No name on this page is in the pack.');
  await expect(popup.locator('.packs-cover')).toContainText('Russia and Syria after Assad');
  await expect(popup.locator('.packs-cover')).toContainText('5 articles, 29 January');
  await expect(popup.getByRole('button', { name: 'Add a pack' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Learn names from this article' })).toBeVisible();
  await expectAccessible(popup);
  // A page without known names is not remembered.
  expect((await storeCounts(popup))['visits']).toBe(0);
});

test('a browser’s own page cannot be read, and the popup says so', async ({
  page,
  extensionId,
  openPopup,
}) => {
  // Pages of an extension are as closed to content scripts as those of the browser, and a test may know their address.
  await page.goto(`chrome-extension://${extensionId}/options.html?closed#all`);
  const popup = await openPopup();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('This page cannot be read');
  await expect(popup.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await openMenu(popup);
  await expect(popup.getByRole('switch')).toHaveCount(1);
  await expectAccessible(popup);
});

test('a store that refuses to open leaves the popup whole, and it says what is missing', async ({
  server,
}) => {
  const context = await launchWithExtension({ extension: withClosedStore() });
  const page = await context.newPage();
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker is not running.');
  const popup = await popupAbout(page, context, await extensionIdOf(context), worker);
  await expect(popup.locator('.caution')).toContainText('did not open the database');
  await expect(popup.locator('[data-entity=vladimir-putin]')).toHaveCount(1);
  await expect(popup.locator('.kinds')).not.toContainText('new to you');
  await expectAccessible(popup);
  await context.close();
});

for (const look of ['light', 'dark'] as const) {
  test(`fits, in ${look}, from 320 px on, and scrolls inside`, async ({
    page,
    server,
    openPopup,
  }) => {
    await page.goto(server.origin + JANUARY);
    await waitForMarks(page, 10);
    const popup = await openPopup();
    await popup.emulateMedia({ colorScheme: look });
    for (const width of [320, 384, 800]) {
      await popup.setViewportSize({ width, height: 600 });
      expect(await overflow(popup), `${width} px`).toBe(0);
      const box = await popup.locator('.popup').boundingBox();
      expect(box?.height).toBeLessThanOrEqual(600);
      await openMenu(popup);
      await expect(popup.getByRole('switch').last()).toBeInViewport();
      expect(await overflow(popup), `${width} px, with the menu`).toBe(0);
      await popup.keyboard.press('Escape');
    }
    await expectAccessible(popup);
  });
}
