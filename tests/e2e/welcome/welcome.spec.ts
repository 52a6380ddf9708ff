import type { BrowserContext, Page } from '@playwright/test';
import { newsPage, paragraphs } from '../../browser/harness/pages';
import { expect, strangersOf, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { ONE_NAME } from '../support/news';
import { marksOf, openPopup, readOn, waitForMarks } from '../support/reader';
import { expectAccessible, overflow, storeCounts, storedVisits } from '../support/reader-data';
import type { LocalServer } from '../support/server';
import { WelcomePage } from './welcome-page';

const FIRST = '/news/first';
const SECOND = '/news/second';
const HOSTS = ['quay.example', 'ledger.example'];

/** A browser in which the extension has just been installed. */
class NewInstallation {
  private constructor(
    readonly context: BrowserContext,
    readonly id: string,
    readonly server: LocalServer,
  ) {}

  static async start(server: LocalServer): Promise<NewInstallation> {
    for (const path of [FIRST, SECOND])
      server.set(path, { body: newsPage({ article: paragraphs(ONE_NAME) }) });
    const context = await launchWithExtension({ choose: false, hosts: HOSTS });
    return new NewInstallation(context, await extensionIdOf(context), server);
  }

  address(path: string, host = HOSTS[0]): string {
    return `http://${host}:${new URL(this.server.origin).port}${path}`;
  }

  async open(path: string, host?: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.address(path, host));
    return page;
  }

  async popup(about: Page): Promise<Page> {
    const worker =
      this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
    const popup = await openPopup(this.context, this.id, worker, about);
    await expect(popup.locator('[aria-busy=false]')).toBeVisible();
    return popup;
  }
}

/** Whether a page has a world of the extension: any script of ours would make one. */
async function hasOurScripts(page: Page, extensionId: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return origins.some((origin) => origin.endsWith(extensionId));
}

const isEmpty = (counts: Record<string, number>) => Object.values(counts).every((n) => n === 0);

test.describe('a new installation', () => {
  let installed: NewInstallation;
  let welcome: WelcomePage;
  let strangers: readonly string[];

  test.beforeEach(async ({ server }) => {
    installed = await NewInstallation.start(server);
    strangers = strangersOf(installed.context);
    welcome = await WelcomePage.opened(installed.context);
  });
  test.afterEach(async () => {
    await installed.context.close();
    expect(strangers).toEqual([]);
  });

  test('reads and keeps nothing before the choice, and then reads tabs that are open', async () => {
    const page = await installed.open(FIRST);
    await readOn(page);
    const popup = await installed.popup(page);
    await expect(popup.getByRole('heading')).toHaveText('Not set up yet');
    await expect(popup.getByRole('switch')).toHaveCount(0);
    await expectAccessible(popup);
    expect(await hasOurScripts(page, installed.id)).toBe(false);
    expect(isEmpty(await storeCounts(welcome.page))).toBe(true);

    await welcome.answer({ place: 'news' });
    await waitForMarks(page);
    await page.bringToFront();
    await readOn(page);
    await (await installed.open(SECOND)).bringToFront();
    expect(await storedVisits(welcome.page), 'no yes to the history').toEqual([]);
    expect(await welcome.settings()).toMatchObject({ keepVisits: false, learnNews: false });
  });

  test('keeps the history after a yes, from the first page on', async () => {
    await welcome.answer({ place: 'news', history: true, learning: true });
    const page = await installed.open(FIRST);
    await waitForMarks(page);
    await readOn(page);
    await expect.poll(() => storedVisits(welcome.page)).toHaveLength(1);
    expect(await welcome.settings()).toMatchObject({ keepVisits: true, learnNews: true });
  });

  test('runs on chosen sites only, and on another once it is added there', async () => {
    await welcome.answer({ place: 'chosen', sites: 'https://www.quay.example/front page.example' });
    await waitForMarks(await installed.open(FIRST));
    const other = await installed.open(FIRST, 'ledger.example');
    const popup = await installed.popup(other);
    await expect(popup.getByRole('heading')).toHaveText('Not running on this page');
    await expectAccessible(popup);
    expect(await hasOurScripts(other, installed.id)).toBe(false);
    await popup.getByRole('button', { name: 'Run on ledger.example from now on' }).click();
    await waitForMarks(other);
    await waitForMarks(await installed.open(SECOND, 'ledger.example'));
    expect((await welcome.settings()).sites).toEqual({
      'quay.example': 'news',
      'page.example': 'news',
      'ledger.example': 'news',
    });
  });

  test('runs only on the page that was clicked on, and not on what its tab goes on to', async () => {
    await welcome.answer({ place: 'click', history: true });
    const page = await installed.open(FIRST);
    const other = await installed.open(SECOND);
    expect(await hasOurScripts(page, installed.id)).toBe(false);
    await page.bringToFront();
    const popup = await installed.popup(page);
    await expect(popup.getByText('Vladimir Putin').first()).toBeVisible();
    await page.bringToFront();
    await waitForMarks(page);
    await readOn(page);
    await expect.poll(() => storedVisits(welcome.page)).toHaveLength(1);
    await page.evaluate((path) => history.pushState(null, '', path), SECOND);
    await expect.poll(() => marksOf(page)).toEqual([]);
    expect(await hasOurScripts(other, installed.id)).toBe(false);
    const [visit] = await storedVisits(welcome.page);
    expect(visit?.url).toBe(installed.address(FIRST));
  });

  test('follows a later choice in the options with one press, in open tabs too', async () => {
    await welcome.answer({ place: 'news' });
    const page = await installed.open(FIRST);
    await waitForMarks(page);
    const options = await installed.context.newPage();
    await options.goto(`chrome-extension://${installed.id}/options.html#reading`);
    await options.getByRole('radio', { name: 'Only when I click' }).check();
    await expect.poll(() => marksOf(page)).toEqual([]);
    expect(await hasOurScripts(await installed.open(SECOND), installed.id)).toBe(false);
    await options.getByRole('radio', { name: 'On all news pages' }).check();
    await waitForMarks(page);
  });

  test('says what is missing, and what is no site', async () => {
    const { page } = welcome;
    await page.locator('.finish .primary').click();
    await expect(page.locator('.wrong')).toHaveText('Choose where Backgrounder should run.');
    await expect(page.locator('[name="run"]').first()).toBeFocused();
    await page.getByRole('radio', { name: 'On sites I choose' }).check();
    await page.locator('.site-field input').fill('quay.example not_a_site');
    await page.locator('.finish .primary').click();
    await expect(page.locator('.wrong')).toHaveText('This is not the name of a site: not_a_site');
    await expectAccessible(page);
    expect((await welcome.settings()).runOn).toBe('unchosen');
  });

  test('shows a card of the bundled pack in the demo, which keeps nothing', async () => {
    const { page } = welcome;
    const card = page.locator('.demo-card');
    await expect(card.locator('.name')).toContainText('Mikhail Bogdanov');
    await page.getByRole('button', { name: 'Ahmed al-Sharaa' }).hover();
    await expect(card.locator('.name')).toContainText('Ahmed al-Sharaa');
    await card.getByRole('button', { name: /^Connections/ }).click();
    await expectAccessible(page);
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await overflow(page), `at ${width} px`).toBe(0);
    }
    expect(isEmpty(await storeCounts(page))).toBe(true);
  });
});
