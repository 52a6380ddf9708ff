/** A title is added to a person by keyboard alone, with its days and the paragraph that has it. */
import type { Page } from '@playwright/test';
import { FOUR } from '../../fixtures/pack-articles/four';
import { expect, test } from '../support/fixtures';
import { expectAccessible } from '../support/reader-data';

const files = Object.entries(FOUR).map(([name, text]) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
}));
const card = (page: Page) => page.locator('.card-now');
const toNames = (page: Page) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^2/ }).click();
const choose = (page: Page, name: string) =>
  page.locator('.item').filter({ hasText: name }).first().click();

/** A page with the four articles, at the name of a person. */
async function openNames(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/builder.html`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await (await chooser).setFiles(files);
  await expect(page.getByRole('heading', { name: '4 articles' })).toBeVisible();
  await toNames(page);
  await choose(page, 'Sanne Okafor');
}

test('a decision of the last moment before the page closes is kept', async ({
  page,
  extensionId,
}) => {
  await openNames(page, extensionId);
  const item = page.locator('.item').filter({ hasText: 'Sanne Okafor' }).first();
  await expect(item).not.toHaveAttribute('data-state', 'kept');
  await expect(card(page)).toBeFocused();
  const loaded = page.waitForEvent('load');
  // One turn of the page: nothing that the decision starts is answered before the page goes.
  await page.evaluate(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', bubbles: true }),
    );
    location.reload();
  });
  await loaded;
  await toNames(page);
  await expect(item).toHaveAttribute('data-state', 'kept');
});

test('a title is added, refused while it is wrong, kept, and taken back', async ({
  page,
  extensionId,
}) => {
  await openNames(page, extensionId);
  // What an article of 2 September calls her, she may have been before.
  await expect(card(page)).toContainText('reported on 2 September 2031');
  await page.keyboard.press('t');
  const title = page.getByRole('textbox', { name: 'Title, in a few words' });
  await expect(title).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Write the title first.');
  await page.keyboard.type('keeper of the light');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2031-13');
  await expect(card(page)).toContainText('There is no such date.');
  await page.keyboard.press('Enter');
  await expect(title).toHaveCount(1);
  await page.getByRole('textbox', { name: 'From' }).fill('2031-05');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2030');
  await expect(card(page)).toContainText('The end is before the start.');
  await page.keyboard.press('Enter');
  await expect(title).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Until' }).fill('');
  await page.keyboard.press('Tab');
  // The paragraph that is chosen is shown beside the form.
  const source = page.getByRole('combobox', { name: 'Paragraph that says so' });
  await expect(source).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const chosen = (await source.locator('option:checked').innerText()).split(' · ')[0] ?? '';
  await expect(page.locator('.pane [data-shown]')).toHaveAttribute('data-number', chosen);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(title).toHaveCount(0);
  await expect(card(page)).toBeFocused();
  const added = card(page).getByRole('listitem').filter({ hasText: 'keeper of the light' });
  await expect(added).toContainText('from May 2031');

  // It is there when the page comes back, and one key takes it back.
  await page.reload();
  await toNames(page);
  await choose(page, 'Sanne Okafor');
  await expect(added).toContainText('from May 2031');
  await page.keyboard.press('u');
  await expect(added).toHaveCount(0);
});
