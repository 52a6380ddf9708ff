import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { complaintsOf } from '../support/page-state';
import { closing, marksOf, readOn, waitForMarks } from '../support/reader';
import { emptyStore, expectAccessible, storeCounts, tellWorker } from '../support/reader-data';
import { JANUARY, LATER } from '../support/server';

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await emptyStore(page);
  await tellWorker(page, 'settings.set', { enabled: true, sites: {}, keepVisits: true });
});

test('says what the page is, its date and where that was found, who is in it, and what the pack cannot know', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  const marks = await waitForMarks(page, 10);
  const popup = await openPopup();
  const complaints = complaintsOf(popup);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    'Damascus talks leave the bases in question',
  );
  await expect(popup.locator('.page-head')).toContainText('Dated 30 January 2025');
  await expect(popup.locator('.page-head')).toContainText(
    `${marks.length} names on this page have a card.`,
  );
  await expect(popup.locator('[data-entity=mikhail-bogdanov]')).toContainText(
    /named [3-9] times.*deputy foreign minister/,
  );
  await expect(
    popup.getByRole('heading', { name: 'What was known on 30 January 2025' }),
  ).toBeVisible();
  const mark = popup.locator('.fact .source-mark').first();
  await mark.click();
  await expect(popup.locator('.source-panel')).toContainText('29 January 2025');
  await expect(popup.locator('.coverage li').first()).toBeVisible();
  await expect(popup.locator('.coverage-limits')).toContainText('built from 5 articles');
  await popup.getByRole('button', { name: /more$/ }).first().click();
  await expect(popup.getByRole('button', { name: 'Show fewer' })).toBeVisible();
  await expectAccessible(popup);
  expect(complaints).toEqual([]);
});

test('nothing reported after the page’s date is told as known then', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  await expect(popup.locator('.background-facts')).toBeVisible();
  await expect(popup.locator('.background-facts')).not.toContainText('2026');
  await expect(popup.locator('.coverage')).not.toContainText('2026');
});

/** What a page of the extension can see of the popup that is open: its width, and whether its foot is in sight. */
function openPopupSize(keeper: Page): Promise<{ width: number; footInSight: boolean } | null> {
  return keeper.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { extension: { getViews(of: object): Window[] } };
    };
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    const foot = popup?.document.querySelector('.switches')?.getBoundingClientRect();
    if (!popup || !foot || !popup.document.querySelector('[data-entity]')) return null;
    return { width: popup.innerWidth, footInSight: foot.bottom <= popup.innerHeight };
  });
}

test('opened from the toolbar it takes its full width, and its foot is in sight', async ({
  page,
  server,
  worker,
  keeper,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  await page.bringToFront();
  await (await worker()).evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { openPopup(): Promise<void> } };
    };
    return chrome.action.openPopup();
  });
  await expect.poll(() => openPopupSize(keeper)).toEqual({ width: 384, footInSight: true });
});

test('a name leads to its mark', async ({ page, server, openPopup }) => {
  await page.setViewportSize({ width: 900, height: 300 });
  await page.goto(server.origin + JANUARY);
  const marks = await waitForMarks(page, 10);
  const last = marks.filter(({ kind }) => kind === 'person').at(-1);
  expect(last?.y).toBeGreaterThan(300);
  const popup = await openPopup();
  const more = popup.getByRole('button', { name: /more$/ }).first();
  if (await more.isVisible()) await more.click();
  await closing(popup, () =>
    popup
      .getByRole('button', { name: last?.text ?? '' })
      .first()
      .click(),
  );
  await expect
    .poll(async () => (await marksOf(page)).find(({ text }) => text === last?.text)?.y)
    .toBeLessThan(300);
});

test('tells who is new to the reader, and who was met on another page', async ({
  page,
  server,
  worker,
  extensionId,
  openPopup,
}) => {
  await page.goto(server.origin + LATER);
  await waitForMarks(page, 5);
  await readOn(page);
  await expect.poll(async () => (await worker()).url()).toContain(extensionId);
  const first = await openPopup();
  await expect(first.locator('.page-head')).not.toContainText('new to you');
  await expect.poll(() => storeCounts(first)).toMatchObject({ visits: 1 });
  await first.close();
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  await expect(popup.locator('[data-entity=marco-rubio]')).toContainText('new to you');
  await expect(popup.locator('[data-entity=vladimir-putin]')).not.toContainText('new to you');
});
