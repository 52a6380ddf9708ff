/** Every press is answered where the person looks. */
import { TWELVE } from '../../fixtures/pack-articles/twelve';
import { expect, test } from '../support/fixtures';

const FILES = Object.entries(TWELVE).map(([path, content]) => ({
  name: path.replace('/', '-'),
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
}));

test('a quotation asks first whether it may be kept, and the end of the way is in view', async ({
  page,
  extensionId,
}) => {
  test.setTimeout(90_000);
  await page.goto(`chrome-extension://${extensionId}/builder.html`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await (await chooser).setFiles(FILES);
  await page.getByRole('button', { name: 'Go on to the names' }).click();
  await page.getByRole('button', { name: /^Keep all \d+ sure ones$/ }).click();
  await page.getByRole('button', { name: 'Go on to the facts' }).click();
  const step = page.getByRole('button', { name: /^3\. Facts/ });
  await expect(step).toContainText('optional');

  const anyQuoted = page.getByRole('button', { name: /^Keep as a quotation/ });

  for (let steps = 0; steps < 40 && (await anyQuoted.count()) === 0; steps += 1)
    await page.keyboard.press('j');
  await page.keyboard.press('q');
  const mayQuote = page.getByRole('checkbox', {
    name: 'These articles are mine, or I may quote them',
  });
  await expect(mayQuote).toBeFocused();
  await expect(mayQuote).toBeInViewport();
  await expect(page.locator('.item[data-state=kept]')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: /^Statement under review/ })).toBeFocused();
  await page.keyboard.press('q');
  await expect(page.locator('.item[data-state=kept]')).toHaveCount(1);
  await expect(step).toContainText(/^3\. Facts\s*1\/\d+/);

  await page.getByRole('button', { name: 'Add the pack now' }).first().click();
  const lists = page.locator('main details > summary');
  for (const list of await lists.all()) await list.click();
  await page.evaluate(() => window.scrollTo(0, 0));
  const title = page.getByRole('textbox', { name: 'Title of the pack' });
  const added = page.locator('.done');
  // The second time it is told again.
  for (const name of ['Twelve', 'Twelve once more']) {
    await title.fill(name);
    await page.evaluate(() => window.scrollTo(0, 0));
    await title.press('Enter');
    await expect(added).toContainText(`“${name}” is added.`);
    await expect(added).toBeInViewport({ ratio: 0.9 });
  }
});
