/** What a page's own words could do to the popup, the side panel and what is looked up. */
import type { BrowserContext, Page } from '@playwright/test';
import { pressMenu, select } from '../highlights/highlighting';
import { raiseCommand } from '../support/commands';
import { expect, test } from '../support/fixtures';
import { HOSTILE_NEWS, TURNED } from '../support/news';
import { harmIn } from '../support/page-state';
import { emptyStore, tellWorker } from '../support/reader-data';

async function openPanel(context: BrowserContext, id: string, page: Page): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${id}/panel.html`);
  await page.bringToFront();
  return panel;
}

test.beforeEach(async ({ keeper }) => {
  await emptyStore(keeper);
  await tellWorker(keeper, 'settings.set', { enabled: true, learnSites: [], learnNews: false });
});

test('the popup and the panel show a hostile title, outlet and byline as plain words in their own line', async ({
  readNews,
  openPopup,
  page,
  browserWithExtension,
  extensionId,
}) => {
  await readNews(HOSTILE_NEWS);
  const popup = await openPopup();
  await expect(popup.locator('body')).toContainText('Tartus');
  expect(await harmIn(popup)).toEqual([]);
  const panel = await openPanel(browserWithExtension, extensionId, page);
  await expect(panel.locator('[data-card-row]').first()).toBeVisible();
  expect(await harmIn(panel)).toEqual([]);
  await panel.close();
});

test('words of a page that are looked up run nothing, turn nothing, and are cut', async ({
  readNews,
  page,
  worker,
  browserWithExtension,
  extensionId,
}) => {
  await readNews(HOSTILE_NEWS);
  const panel = await openPanel(browserWithExtension, extensionId, page);
  const found = panel.locator('.look-up');
  await pressMenu(await worker(), page, 'look-up', TURNED);
  await expect(found).toContainText('has anything on');
  expect(await harmIn(panel)).toEqual([]);
  await pressMenu(await worker(), page, 'look-up', `Tartus ${TURNED}`);
  await expect(found.locator('[data-card-row=tartus]')).toBeVisible();
  expect(await harmIn(panel)).toEqual([]);
  // Of words that are looked up at most 1,000 characters are taken.
  await pressMenu(await worker(), page, 'look-up', `Khmeimim ${'Tartus '.repeat(300_000)}`);
  await expect(
    found.locator('[data-card-row=khmeimim-air-base], [data-card-row^=khmeimim]').first(),
  ).toBeVisible();
  const told = await panel.evaluate(() => document.body.innerText.length);
  expect(told).toBeLessThan(20_000);
  await panel.close();
});

test('a page can neither forge the words that are looked up nor hear that they are', async ({
  readNews,
  page,
  worker,
  browserWithExtension,
  extensionId,
}) => {
  await readNews(HOSTILE_NEWS);
  const panel = await openPanel(browserWithExtension, extensionId, page);
  await select(page, 'Tartus');
  await page.evaluate(() => {
    const heard: unknown[] = [];
    const forged = () => {
      heard.push('asked');
      return { toString: () => 'Khmeimim' };
    };
    Object.assign(globalThis, { heard, getSelection: forged });
    Selection.prototype.toString = () => 'Khmeimim';
    String.prototype.trim = () => 'Khmeimim';
    for (const type of ['message', 'storage', 'selectionchange'])
      addEventListener(type, () => heard.push(type));
  });
  await raiseCommand(await worker(), page, 'look-up');
  const first = panel.locator('.look-up [data-card-row]').first();
  await expect(first).toHaveAttribute('data-card-row', 'tartus');
  expect(await page.evaluate('heard')).toEqual([]);
  await panel.close();
});
