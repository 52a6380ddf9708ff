/** A list that is larger than a message may be comes to the options page whole, in parts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfManyNames, MANY_NAMES } from '../reading/many-names';
import { type MessageSizes, tooLarge, withMeasuredMessages } from '../reading/measured';
import { FIREFOX_EXTENSION, FIREFOX_START_MS, Firefox } from '../support/firefox';
import { expect, test } from './fixtures';

test('800 learnt names, over 1 MiB, are all listed, and no message is over 1 MiB', async () => {
  test.setTimeout(2 * FIREFOX_START_MS);
  const firefox = await Firefox.start();
  await firefox.install(withMeasuredMessages(FIREFOX_EXTENSION));
  const options = await firefox.open('options.html#all');
  const file = join(firefox.downloads, 'names.json');
  writeFileSync(file, fileOfManyNames());
  await options.chooseFiles('#import_export input[type=file]', [file]);
  await options.press('Import');
  await expect
    .poll(() => options.text(), { timeout: 60_000 })
    .toContain(`${MANY_NAMES.length} names`);
  const sizes = await options.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { getBackgroundPage(): Promise<{ messageSizes: MessageSizes }> } };
    };
    return (await browser.runtime.getBackgroundPage()).messageSizes;
  });
  expect(tooLarge(sizes)).toEqual([]);
  expect(sizes['reply to reply.part']).toBeGreaterThan(200_000);
  const labels = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('#own .own-name > button')].map((name) => name.textContent),
    );
  for (let shown = 50; shown < MANY_NAMES.length; shown += 50) {
    await expect.poll(labels).toHaveLength(shown);
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('#own .own-list + button')?.click(),
    );
  }
  await expect.poll(labels).toHaveLength(MANY_NAMES.length);
  expect((await labels()).toSorted()).toEqual(MANY_NAMES.toSorted());
  await firefox.close();
});
