import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { newsPage, paragraphs } from '../../browser/harness/pages';
import { choose } from '../support/choose';
import { EXTENSION } from '../support/launch';
import { ONE_NAME } from '../support/news';
import { type LocalServer, startServer } from '../support/server';

const RULES = JSON.stringify({
  prerender: [{ source: 'list', urls: ['/news/ahead'], eagerness: 'immediate' }],
});
/** The page itself tells the server that it is drawn ahead, and what is marked in it once it has been opened. */
const REPORT = `<script>
  onload = () => fetch('/drawn/' + document.prerendering);
  const look = () => {
    const marks = CSS.highlights.get('backgrounder-off-story');
    if (marks) fetch('/marked/' + [...marks]);
    else requestAnimationFrame(look);
  };
  document.addEventListener('prerenderingchange', look);
</script>`;

// Playwright's hold on a page keeps the browser from drawing another ahead of it; Puppeteer's does not.
test.describe('a page that the browser draws ahead', () => {
  let browser: Browser;
  let server: LocalServer;
  let page: Page;

  test.beforeAll(async () => {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium was found.');
    browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      enableExtensions: [EXTENSION],
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    await choose(browser);
    server = await startServer(resolve('demo'));
    server.set('/news/ahead', { body: newsPage({ article: paragraphs(ONE_NAME), after: REPORT }) });
    server.set('/front', {
      body: `<!doctype html><title>Front page</title><a href="/news/ahead">Talks</a><script type="speculationrules">${RULES}</script>`,
    });
    page = await browser.newPage();
  });

  test.afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Names of the messages that reach the extension's worker from now on. */
  async function hearMessages(): Promise<() => Promise<unknown>> {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().endsWith('/background.js'),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The extension has no worker.');
    // It can be met before the browser has given it what an extension's worker has.
    await expect
      .poll(() => worker.evaluate('typeof globalThis.chrome?.runtime?.onMessage'))
      .toBe('object');
    await worker.evaluate(
      'globalThis.heard = []; chrome.runtime.onMessage.addListener(({ name }) => { globalThis.heard.push(name); });',
    );
    return () => worker.evaluate('globalThis.heard');
  }

  test('asks for nothing until it is opened, and is marked then', async () => {
    const heard = await hearMessages();
    await page.goto(`${server.origin}/front`);
    await expect.poll(() => server.asked).toContain('/drawn/true');
    expect(await heard()).toEqual([]);
    await page.click('a');
    await expect.poll(() => server.asked).toContain('/marked/Vladimir%20Putin');
    expect(await heard()).toContain('page.match');
    expect(server.asked, 'opened, not loaded anew').not.toContain('/drawn/false');
  });
});
