import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { BRIDGE, pageOf, type StoryArticle } from '../../fixtures/reading/articles';
import { FIREFOX_START_MS, Firefox } from '../support/firefox';
import type { FirefoxTab } from '../support/firefox-tab';
import { storeCounts, tellWorker } from '../support/reader-data';
import { type LocalServer, startServer } from '../support/server';

const [closes, talks, wire, copy, second] = BRIDGE;
if (!closes || !talks || !wire || !copy || !second)
  throw new Error('The bridge story has five articles.');

test.describe('in Firefox', () => {
  let firefox: Firefox;
  let server: LocalServer;
  let keeper: FirefoxTab;

  test.beforeAll(async () => {
    test.setTimeout(FIREFOX_START_MS);
    firefox = await Firefox.start();
    keeper = await firefox.open('options.html');
    server = await startServer(resolve('demo'));
    for (const article of BRIDGE) server.set(article.path, { body: pageOf(article) });
  });

  test.afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const learnt = async () => (await storeCounts(keeper))['learnt'];

  test('four articles are learnt as they are read, and the fifth shows marks and quotations as of its date', async () => {
    await tellWorker(keeper, 'settings.set', { learnNews: true });
    const tab = await firefox.open('about:blank');
    const read = async ({ path }: StoryArticle) => {
      await tab.goto(server.origin + path);
      await tab.type('ArrowDown');
    };
    for (const [at, article] of [closes, talks, wire, copy].entries()) {
      await read(article);
      await expect.poll(learnt, { message: article.title, timeout: 15_000 }).toBe(at + 1);
    }
    await read(second);
    await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Ama Boateng');
    const card = await tab.openCard('Ama Boateng');
    expect(card).toContain('Read in 3 articles');
    expect(card).toContain('called “deputy mayor of Port Alder”');
    expect(card).toContain('“We would rather lose six weeks than lose the bridge”');
    expect(card).toContain('The Quay, 2 Mar 2026');
    // What was read is drawn, not text, so the page cannot find it.
    const finds = '(text) => window.find(text)';
    expect(await tab.evaluate(`(${finds})('lose six weeks')`)).toBe(false);
    await tab.close();
  });
});
