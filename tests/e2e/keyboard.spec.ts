import type { Worker } from '@playwright/test';
import { ClosedRoots, cardText } from './closed-root';
import { expect, test } from './fixtures';
import { openPopup, waitForMarks } from './reader';

const JANUARY = '/harbour-ledger/2025/01/30/damascus-talks-leave-bases-in-question.html';

/** The browser's own keys cannot be pressed from a test: the command is raised where the browser raises it. */
async function command(worker: Worker, name: string): Promise<void> {
  await worker.evaluate((which) => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch(which);
  }, name);
}

test('the commands lead from mark to mark and open a card, which takes the focus; Escape gives it back', async ({
  page,
  server,
  worker,
}) => {
  // A busy machine is slow to bring a window to the front, and a flash is short.
  test.slow();
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  await page.bringToFront();
  const flashed = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('backgrounder-flash') ?? [])] as Range[];
      return range ? String(range) : '';
    });
  // The window may not have come to the front yet: then there is no tab in front to command.
  await expect(async () => {
    await command(await worker(), 'next-mark');
    await expect.poll(flashed, { timeout: 1000 }).not.toBe('');
  }).toPass();
  const first = await flashed();
  await command(await worker(), 'next-mark');
  await expect.poll(flashed).not.toBe(first);
  await command(await worker(), 'previous-mark');
  await expect.poll(flashed).toBe(first);
  await command(await worker(), 'open-card');
  const roots = await ClosedRoots.of(page);
  const focused = () =>
    roots.evaluate('.card', '(card) => card.getRootNode().activeElement?.id ?? ""');
  await expect.poll(focused).toBe('name');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBe('');
});

test('while the reader is typing the commands do nothing', async ({ page, server, worker }) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  await page.bringToFront();
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  await command(await worker(), 'open-card');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(await cardText(page)).toBe('');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect(async () => {
    await command(await worker(), 'open-card');
    await expect.poll(() => cardText(page), { timeout: 1000 }).not.toBe('');
  }).toPass();
});

test('the popup’s list opens the card of whomever is chosen', async ({
  page,
  server,
  worker,
  browserWithExtension,
  extensionId,
}) => {
  await page.goto(server.origin + JANUARY);
  const marks = await waitForMarks(page, 20);
  const popup = await openPopup(browserWithExtension, extensionId, await worker(), page);
  const items = popup.locator('[data-entity]');
  await expect(items).toHaveCount(marks.length);
  const item = popup.locator('[data-entity="dmitry-peskov"]');
  await item
    .locator('button')
    .or(item.locator('xpath=self::button'))
    .first()
    .press('Enter', { noWaitAfter: true });
  await page.bringToFront();
  await expect.poll(() => cardText(page)).toContain('Dmitry Peskov');
});
