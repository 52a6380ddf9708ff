import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { FIREFOX_START_MS, Firefox } from '../support/firefox';
import type { FirefoxTab } from '../support/firefox-tab';
import { newsPageOf, ONE_NAME } from '../support/news';
import { storeCounts, storedVisits } from '../support/reader-data';
import { type LocalServer, startServer } from '../support/server';

const HOSTS = ['quay.example', 'ledger.example'];

test.describe('a new installation in Firefox', () => {
  let firefox: Firefox;
  let server: LocalServer;
  let welcome: FirefoxTab;

  const open = (path: string, host = HOSTS[0]) =>
    firefox.open(`http://${host}:${new URL(server.origin).port}${path}`);
  const marks = (tab: FirefoxTab) => expect.poll(() => tab.marked(), { timeout: 15_000 });

  test.beforeAll(async () => {
    test.setTimeout(FIREFOX_START_MS);
    firefox = await Firefox.start({ choose: false, hosts: HOSTS });
    server = await startServer(resolve('demo'));
    const article = ONE_NAME.map((text) => `<p>${text}</p>`).join('');
    for (const path of ['/news/first', '/news/second'])
      server.set(path, { body: newsPageOf({ article }) });
  });
  test.afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });
  test.beforeEach(async () => {
    await firefox.reinstall();
    welcome = await firefox.find('welcome.html');
  });

  /** Answers the questions of the welcome page, and waits until the answers hold. */
  async function answer(place: 'news' | 'chosen' | 'click', sites = ''): Promise<void> {
    await welcome.bringToFront();
    await welcome.pressOn(`[name="run"][value="${place}"]`);
    if (sites) {
      await welcome.pressOn('.site-field input');
      await welcome.type(sites);
    }
    await welcome.evaluate('document.getElementsByName("history")[1].click()');
    await welcome.pressOn('.finish .primary');
    await expect
      .poll(() => welcome.evaluate("document.querySelector('.outcome')?.dataset.ok"))
      .toBe('true');
  }

  test('reads and keeps nothing before the choice, and then reads the tabs that are open', async () => {
    const tab = await open('/news/first');
    await tab.type('ArrowDown');
    const popup = await firefox.popupAbout(tab, welcome);
    await expect.poll(() => popup.text()).toContain('Not set up yet');
    expect(await tab.marked()).toEqual([]);
    expect(Object.values(await storeCounts(welcome)).filter((count) => count > 0)).toEqual([]);
    await answer('news');
    await tab.bringToFront();
    await marks(tab).toEqual(['Vladimir Putin']);
    await tab.type('ArrowDown');
    await expect.poll(() => storedVisits(welcome)).toHaveLength(1);
  });

  test('runs on chosen sites only', async () => {
    await answer('chosen', 'quay.example');
    await marks(await open('/news/first')).toEqual(['Vladimir Putin']);
    const other = await open('/news/first', 'ledger.example');
    const popup = await firefox.popupAbout(other, welcome);
    await expect.poll(() => popup.text()).toContain('Not running on this page');
    expect(await other.marked()).toEqual([]);
    await popup.press('Run on ledger.example from now on');
    await other.bringToFront();
    await marks(other).toEqual(['Vladimir Putin']);
  });

  test('runs only on the page that was clicked on', async () => {
    await answer('click');
    const other = await open('/news/second');
    const tab = await open('/news/first');
    await firefox.pressShortcut('B');
    await marks(tab).toEqual(['Vladimir Putin']);
    expect(await other.marked()).toEqual([]);
    await firefox.closePopup();
  });
});
