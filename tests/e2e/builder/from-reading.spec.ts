/** A pack that goes on from what the reader's own articles said, saved as sources that the command line takes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { BRIDGE, pageOf } from '../../fixtures/reading/articles';
import { temporaryFolder } from '../../temporary-folder';
import { expect, test } from '../support/fixtures';
import { emptyStore, expectAccessible, storeCounts, tellWorker } from '../support/reader-data';

/** @returns what `npm run pack -- check` prints about a folder or a file, with its exit code */
function check(path: string) {
  const args = ['--import', 'tsx', 'knowledge/builder/cli.ts', 'check', path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** Unpacks a zip of sources. @returns the folder of the pack */
function unpacked(zip: string, folder: string): string {
  const files = Object.entries(unzipSync(readFileSync(zip)));
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, strFromU8(bytes));
  }
  return dirname(join(folder, files[0]?.[0] ?? ''));
}

test('what was learnt from reading becomes a pack whose saved files the command line accepts', async ({
  page,
  server,
  keeper,
  extensionId,
  openPopup,
}) => {
  test.setTimeout(120_000);
  await emptyStore(keeper);
  await tellWorker(keeper, 'settings.set', { enabled: true, learnSites: [], learnNews: false });
  for (const article of BRIDGE.slice(0, 3)) {
    server.set(article.path, { body: pageOf(article) });
    await page.goto(server.origin + article.path);
    await expect(page.locator('h1')).toHaveText(article.title);
    const popup = await openPopup();
    await popup.getByRole('button', { name: 'Learn names from this article' }).click();
    await expect(popup.getByRole('button', { name: 'Learn again' })).toBeEnabled();
    await popup.close();
  }
  expect(await storeCounts(keeper)).toMatchObject({ learnt: 3 });

  await page.goto(`chrome-extension://${extensionId}/builder.html`);
  await page.getByRole('button', { name: 'From your reading' }).click();
  await expect(page.getByText('You start from “From your reading”.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on to the names' }).click();
  const item = page.locator('.item').filter({ hasText: 'Ama Boateng' });
  await item.click();
  await expect(page.locator('.pane')).toContainText('From “From your reading”');
  await page.keyboard.press('a');
  await expect(item).toHaveAttribute('data-state', 'kept');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Go on to the facts' }).click();
  await page.locator('.item').filter({ hasText: 'lose six weeks' }).click();
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'In your own words' }).fill('Would not wait until July.');
  await page.keyboard.press('Enter');
  await expect(page.locator('.item[data-state=kept]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Add the pack now' }).first().click();
  await page.getByRole('textbox', { name: 'Title of the pack' }).fill('The bridge over the Marrow');
  const folder = temporaryFolder('backgrounder-sources-');
  for (const [button, file] of [
    ['Save the sources (zip)', 'sources.zip'],
    ['Save as a file', 'marrow.bgpk'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await (await download).saveAs(join(folder, file));
  }
  const sources = unpacked(join(folder, 'sources.zip'), folder);
  for (const path of [sources, join(folder, 'marrow.bgpk')]) {
    const { status, said } = check(path);
    expect(said).toContain('1 fact, ');
    expect(said).toContain('0 problems');
    expect(status).toBe(0);
  }
  expect(readFileSync(join(sources, 'facts.yaml'), 'utf8')).toContain('Would not wait until July.');
});
