import type { Page } from '@playwright/test';
import { BRIDGE, pageOf, RACE, type StoryArticle } from '../../fixtures/reading/articles';
import { cardText } from '../support/closed-root';
import { expect, test } from '../support/fixtures';
import { complaintsOf } from '../support/page-state';
import { marksOf, openCard } from '../support/reader';
import { emptyStore, expectAccessible, storeCounts, tellWorker } from '../support/reader-data';
import type { LocalServer } from '../support/server';

const articles = [...BRIDGE, ...RACE];
const [closes, talks, wire, copy, second, inquiry] = BRIDGE;
if (!closes || !talks || !wire || !copy || !second || !inquiry) throw new Error('gone');

const marked = async (page: Page) => (await marksOf(page)).map(({ text }) => text);

/** A tab with one article, read. */
async function read(page: Page, server: LocalServer, article: StoryArticle): Promise<void> {
  await page.goto(server.origin + article.path);
  await expect(page.locator('h1')).toHaveText(article.title);
}

test.beforeEach(async ({ keeper, server }) => {
  for (const article of articles) server.set(article.path, { body: pageOf(article) });
  await emptyStore(keeper);
  await tellWorker(keeper, 'settings.set', { enabled: true, learnSites: [], learnNews: false });
  await tellWorker(keeper, 'reading.renew', null);
});

/** Presses the popup's button on an article. */
async function learn(
  page: Page,
  server: LocalServer,
  openPopup: () => Promise<Page>,
  article: StoryArticle,
): Promise<Page> {
  await read(page, server, article);
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Learn names from this article' }).click();
  await expect(popup.getByRole('button', { name: 'Learn again' })).toBeEnabled();
  return popup;
}

test('what was read in four articles marks names in the fifth, and its card quotes them as of its date', async ({
  page,
  server,
  keeper,
  openPopup,
  killWorker,
}) => {
  for (const article of [closes, talks, wire, copy]) {
    const popup = await learn(page, server, openPopup, article);
    await popup.close();
  }
  expect(await storeCounts(keeper)).toMatchObject({ learnt: 4 });
  await killWorker();
  await read(page, server, second);
  await expect.poll(() => marked(page)).toContain('Ama Boateng');
  const kinds = (await marksOf(page)).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['off-story']));
  const card = await openCard(page, 'Ama Boateng');
  expect(card).toContain('From your reading');
  expect(card).toContain('called “deputy mayor of Port Alder”');
  expect(card).toContain('The Quay, 2 Mar 2026');
  expect(card).toContain('“We would rather lose six weeks than lose the bridge”');
  expect(card).toContain('Read in 3 articles');
  // The page cannot find what was read: it is drawn, not text.
  expect(
    await page.evaluate(() =>
      (window as unknown as { find(t: string): boolean }).find('lose six weeks'),
    ),
  ).toBe(false);
});

test('a site is learnt from without asking once the reader says so, and related articles show in the popup', async ({
  page,
  server,
  keeper,
  openPopup,
}) => {
  await read(page, server, closes);
  const popup = await openPopup();
  const complaints = complaintsOf(popup);
  await popup.getByRole('checkbox', { name: /^Always on/ }).check();
  await expect
    .poll(async () => JSON.stringify(await tellWorker(keeper, 'settings.get', null)))
    .toContain('"learnSites":["127.0.0.1');
  await popup.close();
  for (const [at, article] of [closes, talks, ...RACE].entries()) {
    await page.bringToFront();
    await read(page, server, article);
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 20);
    await expect.poll(async () => (await storeCounts(keeper))['learnt']).toBe(at + 1);
  }
  await page.bringToFront();
  await read(page, server, second);
  await expect.poll(() => marked(page)).toContain('Ama Boateng');
  expect(await cardText(page)).toBe('');
  const summary = await openPopup();
  await expect(summary.getByText('You have read 2 articles on this')).toBeVisible();
  // The role alone: that the name was learnt is the popup's own section.
  const ama = summary.locator('[data-entity]').filter({ hasText: 'Ama Boateng' }).first();
  await expect(ama.locator('.entity-line')).toHaveText(/^deputy mayor/i);
  await expect(summary.locator('.coverage .articles').first()).toContainText('both name');
  await expect(summary.locator('.coverage .articles').first()).not.toContainText('Rowers');
  await expectAccessible(summary);
  expect(complaints).toEqual([]);
});
