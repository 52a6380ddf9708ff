import { holdAt, release } from '../../faults/hold';
import { expect, test } from '../support/fixtures';
import { seedStore, storeCounts, visit } from '../support/reader-data';

const COUNT = 3000;

test('a large deletion and its undo tell how far they are, and can be stopped', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/options.html#all`);
  await seedStore(
    page,
    Array.from({ length: COUNT }, (_, at) => visit(`page-${at}`)),
  );
  await page.reload();
  const kept = async () => (await storeCounts(page))['visits'];
  const clear = async () => {
    await page.locator('#visits .clear-all > button').click();
    await page.locator('#visits dialog .danger').click();
  };
  const bar = page.locator('[data-progress]');

  const deleting = holdAt(page, { method: 'add', store: 'bin', call: 2 });
  await clear();
  await deleting;
  await expect(bar).toContainText('Deleting: 500 of 3,000 entries');
  await expect(bar.getByRole('progressbar')).toHaveAttribute('value', '500');
  await bar.getByRole('button', { name: 'Cancel' }).click();
  await release(page);
  await expect(page.getByRole('status')).toContainText(['Nothing was changed.']);
  await expect(bar).toHaveCount(0);
  expect(await kept()).toBe(COUNT);

  await page.reload();
  await clear();
  const undo = page.locator('[data-deletion] .button').first();
  await undo.waitFor();
  const restoring = holdAt(page, { method: 'put', store: 'visits', call: 600 });
  await undo.click();
  await restoring;
  await expect(bar).toContainText('Putting back: 500 of 3,000 entries');
  await expect(page.locator('[data-deletion]')).toHaveCount(0);
  await release(page);
  await expect(page.locator('.visit').first()).toBeVisible();
  await expect(bar).toHaveCount(0);
  expect(await kept()).toBe(COUNT);
});
