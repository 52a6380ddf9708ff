import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { complaintsOf } from '../support/page-state';
import { closing, marksOf, readOn, waitForMarks } from '../support/reader';
import { emptyStore, expectAccessible, storeCounts, tellWorker } from '../support/reader-data';
import { JANUARY, LATER } from '../support/server';

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html#all`);
  await emptyStore(page);
  await tellWorker(page, 'settings.set', { enabled: true, sites: {}, keepVisits: true });
});

test('tells in a line what the page is, in sentences what was known, then who is in it, with sources and limits', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  const complaints = complaintsOf(popup);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    'Damascus talks leave the bases in question',
  );
  const line = popup.locator('.page-line');
  await expect(line).toContainText('The Harbour Ledger');
  await expect(line).toContainText('30 Jan 2025, page data');
  await popup.getByRole('button', { name: 'Wrong date?' }).click();
  await expect(popup.locator('.page-dates')).toContainText('Dated 30 January 2025');
  await expectAccessible(popup);
  await popup.getByRole('button', { name: 'Wrong date?' }).click();
  await expect(popup.locator('[data-entity=mikhail-bogdanov]')).toContainText(
    /named [3-9] times.*deputy foreign minister/,
  );
  await expect(
    popup.getByRole('heading', { name: 'What was known on 30 January 2025' }),
  ).toBeVisible();
  const sentences = popup.locator('.sentence');
  expect(await sentences.count()).toBeGreaterThanOrEqual(2);
  expect(await sentences.count()).toBeLessThanOrEqual(3);
  const mark = sentences.first().locator('.source-mark').first();
  await mark.click();
  await expect(popup.locator('.source-panel')).toContainText('29 January 2025');
  await expectAccessible(popup);
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
  await expect(popup.locator('.sentences')).toBeVisible();
  await expect(popup.locator('.sentences')).not.toContainText('2026');
  await expect(popup.locator('.coverage')).not.toContainText('2026');
  const later = popup.locator('.later-developments');
  await expect(later.locator('.fact').first()).toBeHidden();
  await later.locator('summary').click();
  await expect(later).toContainText('2026');
  await expectAccessible(popup);
});

test('sentences and people stand in the first 600 px, with nothing to unfold', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  await expect(popup.locator('.sentence').last()).toBeInViewport({ ratio: 1 });
  await expect(popup.locator('[data-entity=mikhail-bogdanov]')).toBeInViewport({ ratio: 1 });
  await expect(popup.locator('[data-entity=dmitry-peskov]')).toBeInViewport({ ratio: 1 });
});

test('the timeline is gone through by key, and read as a list', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  const slider = popup.getByRole('slider', { name: 'Events in order of time' });
  const chosen = popup.locator('p.chosen');
  await slider.focus();
  await slider.press('Home');
  await expect(chosen).toContainText('2015');
  await expect(slider).toHaveAttribute('aria-valuetext', /2015: .*civil war/);
  await slider.press('End');
  await expect(chosen).toContainText('reported later');
  await popup.locator('.page-timeline summary').click();
  const max = Number(await slider.getAttribute('max'));
  await expect(popup.locator('.timeline-list li')).toHaveCount(max + 1);
  await expectAccessible(popup);
});

test('marks only the kinds of names that are chosen in the menu', async ({
  page,
  server,
  keeper,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  const before = await waitForMarks(page, 10);
  expect(before.some(({ kind }) => kind === 'place')).toBe(true);
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Switches and settings' }).click();
  await popup.getByRole('checkbox', { name: 'Places' }).uncheck();
  await expect
    .poll(async () => new Set((await marksOf(page)).map(({ kind }) => kind)))
    .toEqual(new Set(['person', 'organisation']));
  await expect(popup.locator('[data-entity=damascus]')).toHaveCount(0);
  await expectAccessible(popup);
  await popup.getByRole('checkbox', { name: 'Places' }).check();
  await expect.poll(async () => (await marksOf(page)).length).toBe(before.length);
  await tellWorker(keeper, 'settings.set', { kindsOff: [] });
});

test('the menu closes by Escape, which leaves the popup open, and by a press elsewhere', async ({
  page,
  server,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  const button = popup.getByRole('button', { name: 'Switches and settings' });
  await button.click();
  await expect(popup.getByRole('switch').first()).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('switch').first()).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await popup.locator('.wordmark').click();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  // An Escape that comes before the open menu is painted counts too.
  const isMissed = await button.evaluate(async (element: HTMLElement) => {
    const open = new Promise((opened) =>
      new MutationObserver(opened).observe(element, { attributeFilter: ['aria-expanded'] }),
    );
    element.click();
    await open;
    const pressed = { key: 'Escape', bubbles: true, cancelable: true };
    return element.dispatchEvent(new KeyboardEvent('keydown', pressed));
  });
  expect(isMissed).toBe(false);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('the menu leads to the welcome page', async ({
  page,
  server,
  openPopup,
  browserWithExtension,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Switches and settings' }).click();
  const [welcome] = await Promise.all([
    browserWithExtension.waitForEvent('page'),
    popup.getByRole('button', { name: 'Welcome page' }).click(),
  ]);
  await welcome.waitForURL('**/welcome.html');
  await welcome.close();
});

/** What a page of the extension can see of the popup that is open: its width, and whether all of its frame is in sight. */
function openPopupSize(keeper: Page): Promise<{ width: number; isWhole: boolean } | null> {
  return keeper.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { extension: { getViews(of: object): Window[] } };
    };
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    const foot = popup?.document.querySelector('.popup')?.getBoundingClientRect();
    if (!popup || !foot || !popup.document.querySelector('[data-entity]')) return null;
    return { width: popup.innerWidth, isWhole: foot.bottom <= popup.innerHeight };
  });
}

test('opened from the toolbar it takes its full width, and no more than the window', async ({
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
  await expect.poll(() => openPopupSize(keeper)).toEqual({ width: 400, isWhole: true });
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
  await expect(first.locator('.kinds')).not.toContainText('new to you');
  await expect.poll(() => storeCounts(first)).toMatchObject({ visits: 1 });
  await first.close();
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  await expect(popup.locator('[data-entity=marco-rubio]')).toContainText('new to you');
  await expect(popup.locator('[data-entity=vladimir-putin]')).not.toContainText('new to you');
});
