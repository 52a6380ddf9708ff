import { resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import { extensionIdOf, launchWithExtension } from './launch';
import { type LocalServer, startServer } from './server';

interface Fixtures {
  /** A tab in the browser that has the extension. */
  page: Page;
  /** The extension's worker, started if it was stopped. */
  worker: () => Promise<Worker>;
}

interface FileFixtures {
  /** One browser for the tests of a file; its store is theirs. */
  browserWithExtension: BrowserContext;
  extensionId: string;
  /** Serves `demo/`, and whatever a test sets. */
  server: LocalServer;
}

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

/** Playwright's `test`, on the built extension in a real Chromium. Override `context` options with `launchWithExtension`. */
export const test = base.extend<Fixtures, FileFixtures>({
  browserWithExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what is needed.
    async ({}, use) => {
      const context = await launchWithExtension();
      const strangers = strangersOf(context);
      await use(context);
      await context.close();
      // Provable silence: in no end-to-end run does anything leave this machine.
      expect(strangers, 'requests to anywhere but the tested pages').toEqual([]);
    },
    { scope: 'worker' },
  ],
  extensionId: [
    async ({ browserWithExtension }, use) => use(await extensionIdOf(browserWithExtension)),
    { scope: 'worker' },
  ],
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
