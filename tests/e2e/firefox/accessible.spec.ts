import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FirefoxTab } from '../support/firefox-tab';
import { tellWorker } from '../support/reader-data';
import { JANUARY } from '../support/server';
import { expect, test } from './fixtures';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly passes: number;
  readonly breaches: readonly string[];
}

/** No rule of axe is broken in a page of the extension, as Firefox lays it out. */
async function expectAccessible(page: FirefoxTab, what: string): Promise<void> {
  await page.evaluate(`{ ${AXE} }`);
  const result = await page.evaluate<AxeResult>(
    `axe.run().then(({ passes, violations }) => ({
      passes: passes.length,
      breaches: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)),
    }))`,
  );
  expect(result.breaches, what).toEqual([]);
  expect(result.passes, what).toBeGreaterThan(5);
}

test('popup and panel of a page, and each section of the options, break no rule of axe', async ({
  tab,
  server,
  keeper,
  firefox,
}) => {
  test.slow(); // axe runs on a dozen views
  await tellWorker(keeper, 'settings.set', { keepVisits: true, learnNews: true });
  await tab.goto(server.origin + JANUARY);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Mikhail Bogdanov');
  await tab.pressAt(5, 200); // a gesture of the reader: the page is a visit
  const popup = await firefox.popupAbout(tab, keeper);
  await expect.poll(() => popup.text()).toContain('Mikhail Bogdanov');
  await expectAccessible(popup, 'popup');
  await popup.close();

  const options = await firefox.open('options.html');
  const sections = await options.evaluate<string[]>(
    `[...document.querySelectorAll('.contents a')].map(({ hash }) => hash)`,
  );
  expect(sections.length).toBeGreaterThan(5);
  await options.close();
  for (const section of sections) {
    const page = await firefox.open(`options.html${section}`);
    await expectAccessible(page, section);
    await page.close();
  }
});

for (const address of ['welcome.html', 'builder.html', 'panel.html'])
  test(`${address} breaks no rule of axe`, async ({ firefox }) => {
    const page = await firefox.open(address);
    await expect.poll(() => page.text()).not.toBe('');
    await expectAccessible(page, address);
    await page.close();
  });
