import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { BRIDGE, pageOf, type StoryArticle } from '../../fixtures/reading/articles';
import { withLearningOn } from '../support/altered';
import { type LocalServer, startServer } from '../support/server';

const [closes, talks, wire, copy, second] = BRIDGE;
if (!closes || !talks || !wire || !copy || !second)
  throw new Error('The bridge story has five articles.');

/** Longer than the two seconds after which a visible page counts as read. */
const READ_MS = 3000;

/** Words of all painted marks, as the page's own world sees them. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('backgrounder-'))
      .flatMap(([, highlight]) => [...(highlight as unknown as Iterable<Range>)].map(String)),
  );
}

/** Text of the open card; the altered build attaches it to the page with an open root. */
function cardText(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.documentElement.children]
      .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
      .join(' '),
  );
}

test.describe('in Firefox', () => {
  let browser: Browser;
  let server: LocalServer;
  let folder: string;

  test.beforeAll(async () => {
    test.setTimeout(90_000);
    const executablePath = findBrowser('firefox');
    if (!executablePath)
      throw new Error('No Firefox was found. `npm test` installs one on Debian.');
    browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    folder = withLearningOn(resolve('.output/firefox'));
    await browser.installExtension(folder);
    server = await startServer(resolve('demo'));
    for (const article of BRIDGE) server.set(article.path, { body: pageOf(article) });
  });

  test.afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Stays on an article until it has a mark or counts as read, then moves. */
  async function read(page: Page, { path }: StoryArticle): Promise<string[]> {
    await page.goto(server.origin + path);
    await page
      .waitForFunction(() => CSS.highlights.size > 0, { timeout: READ_MS })
      .catch(() => undefined); // no mark: the page has been visible for long enough
    await page.keyboard.press('ArrowDown');
    return markedWords(page);
  }

  async function cardOf(page: Page, name: string): Promise<string> {
    const spot = await page.evaluate((wanted) => {
      const ranges = [...CSS.highlights]
        .filter(([key]) => key.startsWith('backgrounder-'))
        .flatMap(([, highlight]) => [...(highlight as unknown as Iterable<Range>)]);
      const range = ranges.find((one) => one.toString() === wanted);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, name);
    if (!spot) return '';
    await page.mouse.move(spot.x - 40, spot.y + 40);
    await page.mouse.move(spot.x, spot.y, { steps: 6 });
    await page.mouse.click(spot.x, spot.y);
    await page
      .waitForFunction(() => [...document.documentElement.children].some((one) => one.shadowRoot?.textContent?.includes('From your reading')), { timeout: READ_MS })
      .catch(() => undefined);
    return cardText(page);
  } // biome-ignore format: one call

  test('four articles are learnt, and the fifth shows marks and quotations as of its date', async () => {
    test.setTimeout(120_000);
    const page = await browser.newPage();
    const afterFirst = async () => {
      await read(page, closes);
      return read(page, talks);
    };
    await expect.poll(afterFirst, { timeout: 40_000 }).toContain('Ama Boateng');
    const afterFourth = async () => {
      await read(page, wire);
      await read(page, copy);
      return (await read(page, second)).includes('Ama Boateng') ? cardOf(page, 'Ama Boateng') : '';
    };
    await expect.poll(afterFourth, { timeout: 60_000 }).toContain('Read in 3 articles');
    const card = await cardText(page);
    expect(card).toContain('called “deputy mayor of Port Alder”');
    expect(card).toContain('“We would rather lose six weeks than lose the bridge”');
    expect(card).toContain('The Quay, 2 Mar 2026');
    expect(card).not.toContain('4 May 2026');
    await page.close();
  });
});
