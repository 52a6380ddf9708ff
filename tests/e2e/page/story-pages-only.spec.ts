import { expect, test } from '../support/fixtures';
import { newsPageOf, ONE_NAME, STORY } from '../support/news';
import { marksOf, readOn, waitForMarks } from '../support/reader';
import { countMessages } from '../support/worker-life';

test('names are marked on pages of the story alone, if the reader wants it so', async ({
  page,
  extensionId,
  server,
  worker,
}) => {
  const addressOf = (name: string) => `${server.origin}/news/2025/01/30/${name}.html`;
  const articles = { off: ONE_NAME.map((text) => `<p>${text}</p>`).join(''), on: STORY };
  for (const [name, article] of Object.entries(articles)) {
    const body = newsPageOf({ article });
    await page.route(addressOf(name), (route) => route.fulfill({ contentType: 'text/html', body }));
  }

  await page.goto(addressOf('off'));
  await page.waitForFunction(() => CSS.highlights.has('backgrounder-off-story'));

  await page.goto(`chrome-extension://${extensionId}/options.html#all`);
  const only = page.getByRole('switch', { name: /^Mark names only on pages about a pack’s story/ });
  await expect(only).not.toBeChecked();
  await only.check();
  await expect(page.locator('body')).not.toContainText('not saved');

  await page.goto(addressOf('on'));
  await waitForMarks(page);
  const messages = await countMessages(await worker());
  await page.goto(addressOf('off'));
  await expect.poll(messages).toBeGreaterThan(0);
  await readOn(page);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await marksOf(page)).toEqual([]);

  await page.goto(`chrome-extension://${extensionId}/options.html#all`);
  await expect(only).toBeChecked();
});
