/** A list that is larger than a message may be comes to the options page whole, in parts. */
import { expect, test } from '../support/fixtures';
import { fileOfManyNames, MANY_NAMES } from './many-names';
import { launchMeasured, sizesIn, tooLarge } from './measured';

test('800 learnt names, over 1 MiB, are all listed, and no message is over 1 MiB', async () => {
  test.setTimeout(180_000);
  const { context, keeper, worker } = await launchMeasured();
  await keeper.bringToFront();
  const chosen = keeper.locator('#import_export');
  await chosen.locator('input[type=file]').setInputFiles({
    name: 'names.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileOfManyNames()),
  });
  await chosen.getByRole('button', { name: 'Import', exact: true }).click();
  const own = keeper.locator('#own');
  await expect(own.getByText(`${MANY_NAMES.length} names`)).toBeVisible({ timeout: 60_000 });
  const rows = own.locator('.own-name > button');
  const more = own.getByRole('button', { name: 'Show more' }).first();
  for (let shown = 50; shown < MANY_NAMES.length; shown += 50) {
    await expect(rows).toHaveCount(shown);
    await more.click();
  }
  await expect(rows).toHaveCount(MANY_NAMES.length);
  expect((await rows.allTextContents()).toSorted()).toEqual(MANY_NAMES.toSorted());
  const sizes = await sizesIn(worker);
  expect(tooLarge(sizes)).toEqual([]);
  expect(sizes['reply to reply.part']).toBeGreaterThan(200_000);
  await context.close();
});
