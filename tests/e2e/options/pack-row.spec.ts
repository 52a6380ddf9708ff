import { withBrokenPack } from '../support/altered';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { complaintsOf } from '../support/page-state';
import { expectAccessible, seedStore, visit } from '../support/reader-data';

test('shows all that the pack says of an entity: names, roles, facts, and each fact’s source', async ({
  keeper: page,
}) => {
  const pack = page.locator('#pack');
  await pack.getByLabel('Search by name').fill('sharaa');
  const name = pack.getByRole('button', { name: 'Ahmed al-Sharaa' });
  await name.click();
  await expect(name).toHaveAttribute('aria-expanded', 'true');
  const entity = pack.locator('[data-entity=ahmed-al-sharaa]');
  await expect(entity).toContainText('Recognised as: Ahmed al-Sharaa');
  await expect(entity.locator('bdi[lang=ar]').first()).toContainText('الشرع');
  await entity
    .getByRole('button', { name: /^Source 1/ })
    .first()
    .click();
  await expect(entity.locator('.source-panel')).toContainText(/Times \(AFP\) \S.*paragraph 16/);
  await expectAccessible(page);
  await pack.getByLabel('Search by name').fill('nobody of this name');
  await expect(pack.getByText('The pack has no entry with that name.')).toBeVisible();
  await pack.getByLabel('Search by name').fill('');
  await expect(pack.locator('.entity')).toHaveCount(25);
  await pack.getByRole('button', { name: /^\d+ more$/ }).click();
  await expect(pack.locator('.entity')).toHaveCount(47);
});

test('says what the pack knows, and what it was built from', async ({ keeper: page }) => {
  await expect(page.locator('#pack')).toContainText('Russia and Syria after Assad');
  await expect(page.locator('.sources li')).toHaveCount(5);
});

test('a damaged pack: said plainly, and visits and settings still work', async () => {
  const context = await launchWithExtension({ extension: withBrokenPack() });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/options.html#all`);
  await expect(page.locator('#pack')).toContainText('The pack is damaged');
  await seedStore(page, [visit('harbour')]);
  await page.reload();
  await expect(page.locator('.visit-title')).toHaveCount(1);
  await page.getByRole('switch', { name: /Mark names on news pages/ }).uncheck();
  await expect(page.getByRole('status')).toHaveText('Saved.');
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await context.close();
});
