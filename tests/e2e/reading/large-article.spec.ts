/** An article of a million characters: everything answers, in messages of less than 1 MiB. */
import { popupAbout } from '../popup/popup-about';
import { CardReader } from '../support/card-reader';
import { expect, test } from '../support/fixtures';
import { storeCounts, tellWorker } from '../support/reader-data';
import { newsOfLength } from './large-pages';
import { launchMeasured, sizesIn, tooLarge } from './measured';

const PATH = '/news/2025/01/30/large.html';

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
