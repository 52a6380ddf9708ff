import { resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import { popupAbout } from '../popup/popup-about';
import { CardReader } from './card-reader';
import { extensionIdOf, launchWithExtension } from './launch';
import { type NewsParts, newsPageOf } from './news';
import { type LocalServer, startServer } from './server';
import { killWorker } from './worker-life';

interface Fixtures {
  /** One browser for the tests of a file; its store is theirs. */
  browserWithExtension: BrowserContext;
  extensionId: string;
  /** A tab in the browser that has the extension. */
  page: Page;
  /** The reader in that tab. */
  reader: CardReader;
  /** Opens a news page of these parts in that tab, the clock of the extension's scripts in hand. */
  readNews: (parts: NewsParts) => Promise<void>;
  /** The extension's worker, started if it was stopped. */
  worker: () => Promise<Worker>;
  /** The worker dies, as it may at any moment. */
  killWorker: () => Promise<void>;
  /** A page of the extension behind the tab: what is kept can be asked and cleared from there. */
  keeper: Page;
  /** The popup about the tab, opened in a tab of its own once it has its answer; closed after the test. */
  openPopup: () => Promise<Page>;
}

interface WorkerFixtures {
  browsers: FileBrowsers;
  /** Serves `demo/`, and whatever a test sets. */
  server: LocalServer;
}

const NEWS = '/news/2025/01/30/stage.html';

/** Addresses asked for by any page or worker of a browser that are neither local nor the extension's own. */
export function strangersOf(context: BrowserContext): readonly string[] {
  const strangers: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = /^(chrome-extension|data|blob|about|chrome):$/.test(protocol);
    if (!own && hostname !== '127.0.0.1' && !hostname.endsWith('.example'))
      strangers.push(request.url());
  });
  return strangers;
}

/** A fresh browser for each file of tests: what one file leaves in the store is nothing to the next. */
class FileBrowsers {
  #open: { file: string; context: BrowserContext; strangers: readonly string[] } | null = null;

  async of(file: string): Promise<BrowserContext> {
    if (this.#open?.file !== file) {
      await this.close();
      const context = await launchWithExtension();
      this.#open = { file, context, strangers: strangersOf(context) };
    }
    return this.#open.context;
  }

  /** Provable silence: fails when anything left this machine. */
  async close(): Promise<void> {
    if (!this.#open) return;
    const { context, strangers } = this.#open;
    this.#open = null;
    await context.close();
    expect(strangers, 'requests to anywhere but the tested pages').toEqual([]);
  }
}

/** Playwright's `test`, on the built extension in a real Chromium. For another browser: `launchWithExtension`. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what is needed.
    async ({}, use) => {
      const browsers = new FileBrowsers();
      await use(browsers);
      await browsers.close();
    },
    { scope: 'worker' },
  ],
  browserWithExtension: async ({ browsers }, use, { file }) => use(await browsers.of(file)),
  extensionId: async ({ browserWithExtension }, use) =>
    use(await extensionIdOf(browserWithExtension)),
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const server = await startServer(resolve('demo'));
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browserWithExtension }, use) => {
    const page = await browserWithExtension.newPage();
    await use(page);
    await page.close();
  },
  reader: async ({ page, server, extensionId }, use) =>
    use(new CardReader(page, server.origin, extensionId)),
  readNews: async ({ server, reader }, use) =>
    use((parts) => {
      server.set(NEWS, { body: newsPageOf(parts) });
      return reader.readByClock(NEWS);
    }),
  killWorker: async ({ browserWithExtension, extensionId }, use) =>
    use(() => killWorker(browserWithExtension, extensionId)),
  keeper: async ({ page, browserWithExtension, extensionId }, use) => {
    const keeper = await browserWithExtension.newPage();
    await keeper.goto(`chrome-extension://${extensionId}/options.html#all`);
    await page.bringToFront();
    await use(keeper);
    await keeper.close();
  },
  openPopup: async ({ page, browserWithExtension, extensionId, worker }, use) => {
    const opened: Page[] = [];
    await use(async () => {
      const popup = await popupAbout(page, browserWithExtension, extensionId, await worker());
      opened.push(popup);
      return popup;
    });
    for (const popup of opened) await popup.close();
  },
  worker: async ({ browserWithExtension, extensionId }, use) => {
    await use(async () => {
      const running = browserWithExtension
        .serviceWorkers()
        .find((one) => one.url().includes(extensionId));
      return running ?? browserWithExtension.waitForEvent('serviceworker');
    });
  },
});

export { expect } from '@playwright/test';
