import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { FIREFOX_START_MS, Firefox } from '../support/firefox';
import { newsPageOf, STORY } from '../support/news';
import { JANUARY, type LocalServer, startServer } from '../support/server';

/** Words of all painted marks, as the page's own world sees them. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('backgrounder-'))
      .flatMap(([, highlight]) => [...(highlight as unknown as Iterable<Range>)].map(String)),
  );
}

test.describe('in Firefox', () => {
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

  test('the same build from one source marks a news page and opens a card', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(server.origin + JANUARY);
    await expect.poll(() => markedWords(page), { timeout: 15_000 }).toContain('Mikhail Bogdanov');
    const line = await page.$eval(
      'article p',
      (text) => getComputedStyle(text, '::highlight(backgrounder-person)').textDecorationStyle,
    );
    expect(line).toBe('dotted');
    const nodes = () => page.evaluate(() => document.documentElement.children.length);
    const before = await nodes();
    const spot = await page.evaluate(() => {
      const people = CSS.highlights.get('backgrounder-person') as unknown as Iterable<Range>;
      const range = [...people].find((one) => one.toString() === 'Mikhail Bogdanov');
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      return box ? { x: box.x + 20, y: box.y + box.height / 2 } : null;
    });
    if (!spot) throw new Error('The mark has no place on the screen.');
    await page.mouse.move(spot.x - 40, spot.y + 40);
    await page.mouse.move(spot.x, spot.y, { steps: 6 });
    await expect.poll(nodes, { message: 'our host element' }).toBe(before + 1);
    await page.keyboard.press('Escape');
    await expect.poll(nodes, { message: 'our host element, closed' }).toBe(before);
    await page.close();
  });

  test('a page that changes is followed, and a mark in a turned frame opens its card', async () => {
    server.set('/turned.html', {
      body: '<!doctype html><p>Late that evening <b>Vladimir Putin</b> received them.</p>',
    });
    server.set('/news/living', {
      body: newsPageOf({
        head: '<style>.late { display: none }</style>',
        article: `${STORY}<p class="late">Later still Bashar al-Assad was named too.</p><iframe src="/turned.html" width="400" height="160" style="transform:rotate(35deg);margin:100px"></iframe>`,
      }),
    });
    const page = await firefox.browser.newPage();
    await page.goto(`${server.origin}/news/living`);
    await expect.poll(() => markedWords(page), { timeout: 15_000 }).toContain('Dmitry Peskov');
    await page.evaluate(() => document.querySelector('.late')?.removeAttribute('class'));
    await expect.poll(() => markedWords(page)).toContain('Bashar al-Assad');
    const nodes = () => page.evaluate(() => document.documentElement.children.length);
    const before = await nodes();
    const spot = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.scrollIntoView({ block: 'center' });
      const inner = frame?.contentDocument?.querySelector('b')?.getBoundingClientRect();
      const box = frame?.getBoundingClientRect();
      if (!frame || !inner || !box) return null;
      const { clientLeft, clientTop, offsetWidth, offsetHeight } = frame;
      const turned = new DOMMatrix('rotate(35deg)').transformPoint({
        x: inner.x + inner.width / 2 + clientLeft - offsetWidth / 2,
        y: inner.y + inner.height / 2 + clientTop - offsetHeight / 2,
      });
      return { x: box.x + box.width / 2 + turned.x, y: box.y + box.height / 2 + turned.y };
    });
    if (!spot) throw new Error('The frame is not there.');
    await page.mouse.move(spot.x - 40, spot.y + 60);
    await page.mouse.move(spot.x, spot.y, { steps: 6 });
    await expect.poll(nodes, { message: 'our host element' }).toBe(before + 1);
    await page.close();
  });
});
