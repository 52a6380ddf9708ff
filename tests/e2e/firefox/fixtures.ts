import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { FIREFOX_START_MS, Firefox } from '../support/firefox';
import type { FirefoxTab } from '../support/firefox-tab';
import { CHOICE } from '../support/launch';
import { emptyStore, tellWorker } from '../support/reader-data';
import { type LocalServer, startServer } from '../support/server';

interface WorkerFixtures {
  /** One Firefox for all tests that use these fixtures, with the choice of the welcome page made. */
  firefox: Firefox;
  /** Serves `demo/`, and whatever a test sets. */
  server: LocalServer;
  /** The options page in a tab: what is kept can be asked and changed from there. */
  keeper: FirefoxTab;
}

interface Fixtures {
  /** A tab in front; the reader's data and settings are those of a new installation after the choice. */
  tab: FirefoxTab;
}

const SETTINGS = {
  ...CHOICE,
  enabled: true,
  sites: {},
  kindsOff: [],
  packsOff: [],
  learnSites: [],
  learnNews: false,
};

/** Deletes what the page for packs keeps. */
const dropPackDraft = (keeper: FirefoxTab) =>
  keeper.evaluate(async () => {
    const request = indexedDB.deleteDatabase('backgrounder-pack-draft');
    await new Promise((done) => request.addEventListener('success', done));
  });

/** Playwright's `test`, on the built extension in stock Firefox. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what is needed.
    async ({}, use) => {
      const firefox = await Firefox.start();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: FIREFOX_START_MS },
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
  keeper: [
    async ({ firefox }, use) => {
      await use(await firefox.open('options.html#all'));
    },
    { scope: 'worker', timeout: FIREFOX_START_MS },
  ],
  tab: async ({ firefox, keeper }, use) => {
    await emptyStore(keeper);
    await dropPackDraft(keeper);
    await tellWorker(keeper, 'settings.set', SETTINGS);
    for (const name of ['reading.renew', 'packs.renew', 'highlight.renew'])
      await tellWorker(keeper, name, null);
    const tab = await firefox.open('about:blank');
    await use(tab);
    await tab.close();
  },
});

export { expect } from '@playwright/test';
