import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { drawn } from '../highlights/highlighting';
import { copyOfExtension } from '../support/altered';
import { FIREFOX_EXTENSION, FIREFOX_START_MS, Firefox } from '../support/firefox';
import { newsPageOf, ONE_NAME } from '../support/news';
import { type LocalServer, startServer } from '../support/server';

test.describe('an update under an open page in Firefox', () => {
  let firefox: Firefox;
  let server: LocalServer;

  test.beforeAll(async () => {
    test.setTimeout(FIREFOX_START_MS);
    firefox = await Firefox.start();
    server = await startServer(resolve('demo'));
  });
  test.afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  test('takes the open card away, and marks and highlights the page again', async () => {
    const article = ONE_NAME.map((text) => `<p>${text}</p>`).join('');
    server.set('/news/updated', { body: newsPageOf({ article }) });
    const tab = await firefox.open(`${server.origin}/news/updated`);
    await expect.poll(() => tab.marked(), { timeout: 15_000 }).toEqual(['Vladimir Putin']);
    const before = await tab.evaluate('document.documentElement.children.length');
    await firefox.pressMenu(tab, 'two spoke for an hour', 'Highlight');
    await expect.poll(() => drawn(tab)).toEqual(['two spoke for an hour']);
    await tab.openCard('Vladimir Putin');

    const newer = copyOfExtension(FIREFOX_EXTENSION);
    const file = join(newer, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0' }));
    await firefox.install(newer);
    await expect.poll(() => tab.cardText(), { message: 'the old card' }).toBe('');
    expect(await tab.evaluate('document.documentElement.children.length')).toBe(before);
    expect(await tab.evaluate("CSS.highlights.has('backgrounder-active')")).toBe(false);
    await expect.poll(() => tab.marked(), { timeout: 15_000 }).toEqual(['Vladimir Putin']);
    await expect.poll(() => drawn(tab)).toEqual(['two spoke for an hour']);
    await tab.movePointer(3, 3);
    expect(await tab.openCard('Vladimir Putin')).toContain('president of Russia');
    const options = await firefox.open('options.html');
    expect(await options.evaluate('chrome.runtime.getManifest().version')).toBe('99.0');
  });
});
