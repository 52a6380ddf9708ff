/** An article of a million characters: everything answers, in messages of less than 1 MiB. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { popupAbout } from '../popup/popup-about';
import { CardReader } from '../support/card-reader';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { storeCounts, tellWorker } from '../support/reader-data';
import { type MessageSizes, newsOfLength, withMeasuredMessages } from './large-pages';

const MOST_BYTES = 1024 * 1024;
const PATH = '/news/2025/01/30/large.html';

interface Measured {
  readonly context: BrowserContext;
  readonly id: string;
  readonly page: Page;
  readonly keeper: Page;
  readonly worker: Worker;
}

async function launchMeasured(): Promise<Measured> {
  const context = await launchWithExtension({ extension: withMeasuredMessages() });
  const id = await extensionIdOf(context);
  const page = await context.newPage();
  const keeper = await context.newPage();
  await keeper.goto(`chrome-extension://${id}/options.html#all`);
  const worker = context.serviceWorkers().find((one) => one.url().includes(id));
  return {
    context,
    id,
    page,
    keeper,
    worker: worker ?? (await context.waitForEvent('serviceworker')),
  };
}

const sizesIn = (worker: Worker) =>
  worker.evaluate(() => (globalThis as unknown as { messageSizes: MessageSizes }).messageSizes);

/** Names of the messages that were too large. */
const tooLarge = (sizes: MessageSizes) =>
  Object.entries(sizes).filter(([, size]) => size > MOST_BYTES);

test('an article of 1,000,000 characters is marked to its end, opens cards, is summed up and learnt', async ({
  server,
}) => {
  test.setTimeout(240_000);
  const { context, id, page, keeper, worker } = await launchMeasured();
  await tellWorker(keeper, 'settings.set', { keepVisits: true });
  server.set(PATH, { body: newsOfLength(1_000_000) });
  await page.bringToFront();
  await page.goto(server.origin + PATH);
  const reader = new CardReader(page, server.origin, id);
  await expect.poll(() => reader.marked(), { timeout: 180_000 }).toContain('Vladimir Putin');
  expect(await reader.open('Tartus')).toContain('Tartus');
  await reader.closeByKey();
  const popup = await popupAbout(page, context, id, worker);
  await expect(popup.locator('body')).toContainText('Vladimir Putin');
  await popup.getByRole('button', { name: 'Learn names from this article' }).click();
  await expect(popup.getByRole('button', { name: 'Learn again' })).toBeEnabled({
    timeout: 60_000,
  });
  expect(await storeCounts(keeper)).toMatchObject({ learnt: 1 });
  const sizes = await sizesIn(worker);
  expect(tooLarge(sizes)).toEqual([]);
  expect(sizes['page.match']).toBeGreaterThan(40_000);
  expect(sizes['reading.learn']).toBeGreaterThan(100_000);
  await context.close();
});
