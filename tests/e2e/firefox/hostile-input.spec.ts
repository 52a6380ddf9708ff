/** Articles to learn from, files for the page for packs and imports that are made to do harm, in stock Firefox. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TWELVE } from '../../fixtures/pack-articles/twelve';
import { temporaryFolder } from '../../temporary-folder';
import {
  expectKeptWithinLimits,
  HOSTILE_ARTICLE,
  HOSTILE_FILES,
  learntArticle,
} from '../page/hostile-input';
import { newsPageOf } from '../support/news';
import { harmIn } from '../support/page-state';
import { storeCounts, tellTab } from '../support/reader-data';
import { expect, test } from './fixtures';

const PATH = '/news/2025/01/30/hostile-input.html';

test('an article that is made to be learnt from names nothing that turns its line, floods or runs', async ({
  tab,
  server,
  keeper,
  firefox,
}) => {
  test.slow();
  server.set(PATH, { body: newsPageOf(HOSTILE_ARTICLE) });
  const address = server.origin + PATH;
  await tab.goto(address);
  await expect.poll(() => tab.marked(), { timeout: 20_000 }).toContain('Tartus');
  const learn = () => tellTab(keeper, address, 'tab.learn', null);
  await expect.poll(learn, { timeout: 20_000 }).toMatchObject({ value: { state: 'learnt' } });
  expect(await storeCounts(keeper)).toMatchObject({ learnt: 1 });
  expectKeptWithinLimits(await learntArticle(keeper));
  for (const path of ['popup.html', 'options.html#all']) {
    const view = path.startsWith('popup')
      ? await firefox.popupAbout(tab, keeper)
      : await firefox.open(path);
    await expect.poll(() => view.text()).toMatch(/Ada|Learn|reading/);
    expect(await harmIn(view, 'style, script'), path).toEqual([]);
    await view.close();
  }
  expect(await tab.evaluate("'struck' in window")).toBe(false);
});

test('the page for packs reads or refuses hostile files, runs nothing of them, and goes on', async ({
  firefox,
  keeper,
  tab: _,
}) => {
  test.slow();
  const folder = temporaryFolder('backgrounder-hostile-files-');
  const paths = Object.entries({ ...TWELVE, ...HOSTILE_FILES }).map(([name, content]) => {
    const path = join(folder, name.replaceAll('/', '-'));
    writeFileSync(path, content);
    return path;
  });
  const page = await firefox.open('builder.html');
  await expect.poll(() => page.text()).toContain('Drop files, a folder or a zip here');
  await page.chooseFiles('input[type=file]', paths);
  await expect.poll(() => page.text(), { timeout: 40_000 }).toMatch(/\b1\d articles/);
  await expect.poll(() => page.text(), { timeout: 40_000 }).toMatch(/2\. Names 0\/\d/);
  expect(await harmIn(page)).toEqual([]);
  await page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent?.includes('Go on to the names'))
      ?.click(),
  );
  await expect.poll(() => page.text()).toContain('Mara Lindqvist');
  expect(await harmIn(page)).toEqual([]);
  expect(await page.evaluate(() => ['struck' in window, 'struck' in {}])).toEqual([false, false]);
  expect(await storeCounts(keeper)).toMatchObject({ visits: 0, packs: 0 });
  await page.close();
});
