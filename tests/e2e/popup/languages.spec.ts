import type { BrowserContext, Page } from '@playwright/test';
import { inLanguage } from '../support/altered';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { waitForMarks } from '../support/reader';
import {
  expectAccessible,
  FERRY_HIGHLIGHT,
  overflow,
  seedStore,
  visit,
} from '../support/reader-data';
import { JANUARY } from '../support/server';
import { popupAbout } from './popup-about';

const NOON = Date.UTC(2025, 1, 1, 12);

/** Something of each kind, so that every list has a row. */
async function seed(options: Page): Promise<void> {
  await seedStore(options, [visit('harbour'), visit('treaty')], {
    notes: [{ entity: 'moscow', name: 'Moscow', text: 'See the map.', savedMs: NOON }],
    known: [{ entity: 'tartus', name: 'Tartus', sinceMs: NOON }],
    highlights: [{ ...FERRY_HIGHLIGHT, lostMs: NOON }],
  });
}

/** No rule of axe is broken, and nothing is cut off at 320 px: a window of 1280 px at 400 %. */
async function expectReadable(page: Page, what: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page), what).toBe(0);
  await expectAccessible(page);
}

/** The card in the panel, as a reader of this page opens it. */
async function openPanelCard(context: BrowserContext, id: string, page: Page): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${id}/panel.html`);
  await page.bringToFront();
  const row = panel.locator('[data-card-row] .entity').first();
  await row.evaluate((button) => (button as HTMLElement).click());
  await expect(panel.locator('.panel-card .card')).toBeAttached();
  return panel;
}

for (const [lang, dir] of [
  ['en', 'ltr'],
  ['de', 'ltr'],
  ['fr', 'ltr'],
  ['ar', 'rtl'],
  ['ru', 'ltr'],
] as const) {
  test(`welcome, popup, panel and options are accessible and fit at 400 % in ${lang}`, async ({
    server,
  }) => {
    test.slow(); // axe runs on four pages
    const context = await launchWithExtension({ extension: inLanguage(lang) });
    const id = await extensionIdOf(context);
    const open = async (path: string) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`));
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      return page;
    };
    const options = await open('options.html#all');
    await seed(options);
    await options.reload();
    await expect(options.locator('.highlight')).toHaveCount(1);
    await expectReadable(options, 'options');
    await expectReadable(await open('welcome.html'), 'welcome');
    const page = await context.newPage();
    await page.goto(server.origin + JANUARY);
    await waitForMarks(page, 10);
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('The worker is not running.');
    await expectReadable(await popupAbout(page, context, id, worker), 'popup');
    await expectReadable(await openPanelCard(context, id, page), 'panel');
    await context.close();
  });
}
