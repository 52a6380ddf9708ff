import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { pageBundle } from './bundle';
import type { InPage, KnownName } from './in-page';

/** The address that test pages are served under; nothing leaves the machine. */
export const ORIGIN = 'https://herald.example';

interface Fixtures {
  /** Opens a page of ours under a news-like address, with the modules of `page/` in it. */
  open(html: string, options?: OpenOptions): Promise<Page>;
}

interface OpenOptions {
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly files?: Readonly<Record<string, string>>;
}

interface FileFixtures {
  browserForFile: Browser;
}

export const test = base.extend<Fixtures, FileFixtures>({
  browserForFile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what is needed.
    async ({}, use) => {
      const executablePath = findBrowser('chromium');
      if (!executablePath) throw new Error('No Chromium was found.');
      const browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox'],
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ browserForFile }, use) => {
    const context = await browserForFile.newContext({ viewport: { width: 1000, height: 700 } });
    const code = await pageBundle();
    await use(
      async (html, { path = '/world/2025/01/30/a-plausible-slug-here', headers, files } = {}) => {
        const page = await context.newPage();
        await page.route('**/*', (route) => {
          const { pathname } = new URL(route.request().url());
          const body = pathname === path ? html : files?.[pathname];
          const contentType = pathname.endsWith('.xhtml')
            ? 'application/xhtml+xml'
            : 'text/html; charset=utf-8';
          return body === undefined
            ? route.fulfill({ status: 404, body: '' })
            : route.fulfill({ body, contentType, ...(headers ? { headers } : {}) });
        });
        await page.goto(`${ORIGIN}${path}`, { waitUntil: 'domcontentloaded' });
        // Straight through the debugger: a page's own policy does not bind us, as it does not bind a content script.
        await page.evaluate(code);
        return page;
      },
    );
    await context.close();
  },
});

/** Starts a session in the page and waits until marks stand (or reading has come to another end). */
export async function startAndSettle(page: Page, names: readonly KnownName[], settings = {}) {
  await page.evaluate(
    ([known, wanted]) => {
      const started = backgrounder.start(known, wanted);
      Object.assign(globalThis, { started });
    },
    [names, settings] as const,
  );
  await page.waitForFunction(() => started.page.describe().state !== 'reading');
}

declare global {
  var started: ReturnType<InPage['start']>;
}

/** Texts of the painted marks, in reading order. */
export function markTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => started.page.surface.marks().map((mark) => String(mark.range())));
}

export { expect } from '@playwright/test';
