import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  chromium,
  type Page,
} from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { DEFAULT_REST_MS } from '../../../messaging/default-rest';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { ClosedRoots, pressInRoot } from '../../e2e/support/closed-root';
import type { StartOptions } from './in-page';

/** What Vite does with `file.css?inline`: the sheet's text. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'inline-css',
    }));
    onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

let bundled: Promise<string> | undefined;

function cardBundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [resolve('tests/browser/card/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineCss],
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}

const ORIGIN = 'https://herald.example';

export interface OpenOptions {
  readonly context?: BrowserContextOptions;
  readonly start?: StartOptions;
  /** Shadow roots of the page's world are made open, so that axe sees into the card. */
  readonly openRoots?: boolean;
  readonly headers?: Record<string, string>;
}

/** A page with a card, and a reader's hands on it. */
export interface Reader {
  readonly page: Page;
  readonly roots: ClosedRoots;
  /** Middle of the n-th mark on these words, CSS px of the viewport. */
  markAt(words: string, n?: number): Promise<{ x: number; y: number; height: number }>;
  /** Moves onto a mark, as a hand does, and lets no time pass. */
  moveOn(words: string, n?: number): Promise<void>;
  /** Comes to rest on a mark: moves onto it and stays for as long as a card needs to open. */
  restOn(words: string, n?: number): Promise<void>;
  /** Lets time pass for the hover machine, whose only clock this is. Milliseconds. */
  elapse(ms: number): Promise<void>;
  /** The card's text as it stands; empty while none is open. */
  text(): Promise<string>;
  /** Clicks the middle of an element of the card. */
  clickIn(selector: string): Promise<void>;
}

interface Fixtures {
  openCardPage(html: string, options?: OpenOptions): Promise<Reader>;
}

interface FileFixtures {
  browserForFile: Browser;
}

const OPEN_ROOTS = `const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };`;

export const test = base.extend<Fixtures, FileFixtures>({
  browserForFile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what is needed.
    async ({}, use) => {
      const executablePath = findBrowser('chromium');
      if (!executablePath) throw new Error('No Chromium was found.');
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  openCardPage: async ({ browserForFile }, use) => {
    const code = await cardBundle();
    const opened: Page[] = [];
    await use(async (html, options = {}) => {
      const context = await browserForFile.newContext({
        viewport: { width: 1000, height: 700 },
        ...options.context,
      });
      const page = await context.newPage();
      opened.push(page);
      const headers = options.headers ?? {};
      await page.route('**/*', (route) =>
        route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers }),
      );
      await page.goto(`${ORIGIN}/world/story`, { waitUntil: 'domcontentloaded' });
      if (options.openRoots) await page.evaluate(OPEN_ROOTS);
      await page.evaluate(code);
      await page.evaluate((start) => {
        globalThis.card = cardHarness.start(start);
      }, options.start ?? {});
      return readerOf(page);
    });
    for (const page of opened) await page.context().close();
  },
});

async function readerOf(page: Page): Promise<Reader> {
  const roots = await ClosedRoots.of(page);
  const markAt = (words: string, n = 0) =>
    page.evaluate(
      ([wanted, nth]) => {
        const marks = card.marks().filter(({ mention }) => mention.surface === wanted);
        const box = marks[nth]?.range()?.getClientRects()[0];
        if (!box) throw new Error(`no mark on ${wanted}`);
        return { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height };
      },
      [words, n] as const,
    );
  const moveOn = async (words: string, n?: number) => {
    const { x, y } = await markAt(words, n);
    await page.mouse.move(x - 40, y - 40);
    await page.mouse.move(x, y, { steps: 6 });
  };
  const elapse = (ms: number) => page.evaluate((span) => card.elapse(span), ms);
  return {
    page,
    roots,
    markAt,
    moveOn,
    async restOn(words, n) {
      await moveOn(words, n);
      await elapse(DEFAULT_REST_MS);
    },
    elapse,
    async text() {
      // What is the reader's alone is drawn by the style sheet, not there as text.
      const shown = await roots.evaluate(
        '.card',
        `(card) => card.innerText + [...card.querySelectorAll('[data-words]')].map((e) => ' ' + e.dataset.words).join('')`,
      );
      return (shown as string | null)?.replace(/\s+/g, ' ').trim() ?? '';
    },
    clickIn: (selector) => pressInRoot(page, selector),
  };
}

/** A column of news with its names; `more` goes into the head. */
export function story(more = '', body = ''): string {
  return `<!doctype html><html lang="en"><head><title>Story</title>${more}
<style>::highlight(backgrounder-person){text-decoration:underline dotted}::highlight(backgrounder-active){background:#dfecef;color:#000}body{font:18px/1.6 Georgia,serif;margin:0 auto;max-width:640px;padding:40px 20px}</style></head><body>
<h1>Envoy lands for second round of harbour talks</h1>
<p>The envoy Ilya Marenko arrived late on Wednesday for a second round of talks about the harbour, two officials said.</p>
<p>He was met at the quay by Dana Holub, who leads the interim council and has asked for the lease to be ended.</p>
${body}
<p>Ships that had waited in the roads since Monday began to load again, residents of Port Verin said, and the road to the north was open by nightfall. Neither Ilya Marenko nor Dana Holub took questions.</p>
<p>Nothing was signed, a spokesman said; the meeting had been frank and would go on when both sides had slept.</p>
</body></html>`;
}

export { expect } from '@playwright/test';
