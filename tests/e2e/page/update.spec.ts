import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { newsPage, paragraphs } from '../../browser/harness/pages';
import { drawn, highlight } from '../highlights/highlighting';
import { copyOfExtension } from '../support/altered';
import { cardText } from '../support/closed-root';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { ONE_NAME } from '../support/news';
import { complaintsOf } from '../support/page-state';
import { marksOf, openCard, waitForMarks } from '../support/reader';
import { tellWorker } from '../support/reader-data';

/** The listeners of the keys script (page/hover/key-filter.ts): they outlive the scripts that they serve. */
const GATED = ['beforeinput', 'input', 'keydown', 'keypress', 'keyup'];

/** An extension in a folder that its test can change, loaded into a browser of its own. */
class Installed {
  private constructor(
    readonly context: BrowserContext,
    readonly id: string,
    readonly folder: string,
    readonly browser: CDPSession,
  ) {}

  static async start(): Promise<Installed> {
    const folder = copyOfExtension();
    const context = await launchWithExtension({ extension: folder });
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('This context has no browser to speak to.');
    return new Installed(context, await extensionIdOf(context), folder, session);
  }

  /** Puts a newer version in the place of the running one, as an update does: pages stay open. */
  async update(): Promise<void> {
    const file = join(this.folder, 'manifest.json');
    writeFileSync(
      file,
      JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '99.0' }),
    );
    const next = this.context.waitForEvent('serviceworker');
    await this.browser.send('Extensions.loadUnpacked', { path: this.folder });
    const worker = await next;
    expect(await worker.evaluate('chrome.runtime.getManifest().version')).toBe('99.0');
  }

  async remove(): Promise<void> {
    await this.browser.send('Extensions.uninstall', { id: this.id });
  }
}

/** What the scripts of the extension have in a page, world by world. */
class Worlds {
  readonly ids: number[] = [];

  private constructor(readonly session: CDPSession) {}

  static async of(page: Page, extensionId: string): Promise<Worlds> {
    const worlds = new Worlds(await page.context().newCDPSession(page));
    worlds.session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.endsWith(extensionId)) worlds.ids.push(context.id);
    });
    await worlds.session.send('Runtime.enable');
    return worlds;
  }

  async #object(expression: string, world: number): Promise<string> {
    const { result } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: world,
    });
    return result.objectId ?? '';
  }

  /** Types of what a world's scripts listen for at the window and the document. */
  async listeners(world: number | undefined): Promise<string[]> {
    const types: string[] = [];
    for (const target of ['window', 'document']) {
      const objectId = await this.#object(target, world ?? 0);
      const { listeners } = await this.session.send('DOMDebugger.getEventListeners', { objectId });
      types.push(...listeners.map(({ type }) => type).sort());
    }
    return types;
  }
}

async function openOptions({ context, id }: Installed): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  return options;
}

test.describe('under an open page', () => {
  let installed: Installed;
  let page: Page;
  let complaints: string[];

  test.beforeEach(async ({ server }) => {
    installed = await Installed.start();
    page = await installed.context.newPage();
    complaints = complaintsOf(page);
    server.set('/news/updated', { body: newsPage({ article: paragraphs(ONE_NAME) }) });
    await page.goto(`${server.origin}/news/updated`);
    await waitForMarks(page, 1);
  });

  test.afterEach(() => installed.context.close());

  test('a newer version ends the old one’s scripts, marks the page again, and opens cards', async () => {
    const worlds = await Worlds.of(page, installed.id);
    await openCard(page, 'Vladimir Putin');
    expect(await worlds.listeners(worlds.ids[0])).toContain('pointermove');
    await installed.update();
    await expect.poll(() => worlds.ids.length).toBe(2);
    await expect.poll(() => cardText(page), { message: 'the old card' }).toBe('');
    await waitForMarks(page, 1);
    await page.mouse.move(3, 3, { steps: 4 });
    expect(await openCard(page, 'Vladimir Putin')).toContain('president of Russia');
    expect(await worlds.listeners(worlds.ids[1])).toContain('pointermove');
    await expect.poll(() => worlds.listeners(worlds.ids[0])).toEqual(GATED);
    expect(complaints).toEqual([]);
  });

  test('what the reader has highlighted is drawn again by the newer version', async () => {
    const [worker] = installed.context.serviceWorkers();
    if (!worker) throw new Error('The extension has no worker.');
    await highlight(worker, page, 'two spoke for an hour');
    await expect.poll(() => drawn(page)).toEqual(['two spoke for an hour']);
    const worlds = await Worlds.of(page, installed.id);
    await installed.update();
    await expect.poll(() => worlds.ids.length).toBe(2);
    await expect.poll(() => drawn(page)).toEqual(['two spoke for an hour']);
  });

  test('what comes later is marked once, by the newer version', async () => {
    await installed.update();
    await page.evaluate(() => {
      document.querySelector('article p')?.remove();
      const late = document.createElement('p');
      late.textContent = 'Later in the day Vladimir Putin left for the coast, and others stayed.';
      document.querySelector('article')?.append(late);
    });
    await expect
      .poll(async () => (await marksOf(page)).map(({ text }) => text))
      .toEqual(['Vladimir Putin']);
    expect(complaints).toEqual([]);
  });

  test('an extension that has gone takes its marks with it when the reader comes back to the page', async () => {
    // The debugger removes only what it has loaded itself.
    await installed.update();
    await waitForMarks(page, 1);
    await installed.remove();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => marksOf(page)).toEqual([]);
    await page.mouse.move(200, 200, { steps: 5 });
    expect(complaints).toEqual([]);
  });

  test('an update from a version without the welcome page changes nothing: no question, the history stays on', async () => {
    const keeper = await openOptions(installed);
    // Such a version stored no settings until one was changed.
    await keeper.evaluate('chrome.storage.local.clear()');
    await installed.update();
    await page.reload();
    await waitForMarks(page, 1);
    // The update has closed the other.
    const next = await openOptions(installed);
    const reply = await tellWorker<{ value: object }>(next, 'settings.get', null);
    expect(reply.value).toMatchObject({ runOn: 'news', keepVisits: true });
    const addresses = installed.context.pages().map((one) => one.url());
    expect(addresses.filter((address) => address.includes('welcome'))).toEqual([]);
  });

  test('an update before the choice asks again for nothing, and still reads nothing', async () => {
    const keeper = await openOptions(installed);
    await tellWorker(keeper, 'settings.set', { runOn: 'unchosen', keepVisits: false });
    await installed.update();
    await page.reload();
    await expect.poll(() => marksOf(page)).toEqual([]);
    // The update has closed the other.
    const next = await openOptions(installed);
    const reply = await tellWorker<{ value: object }>(next, 'settings.get', null);
    expect(reply.value).toMatchObject({ runOn: 'unchosen', keepVisits: false });
  });
});
