// Makes the stores' pictures, 1280 by 800, in each language from the built extension: `npm run store`.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { inLanguage } from '../../tests/e2e/support/altered';
import { extensionIdOf, launchWithExtension } from '../../tests/e2e/support/launch';
import { openCard, openPopup, waitForMarks } from '../../tests/e2e/support/reader';
import { type LocalServer, startServer } from '../../tests/e2e/support/server';
import { helpIfAsked } from '../prepare.mjs';
import { FIRST_PAGE } from './pictures';

helpIfAsked(import.meta.url);

/** What both stores take for a picture, CSS px. */
const SIZE = { width: 1280, height: 800 };
const LANGUAGES = ['en', 'de', 'fr', 'ar', 'ru'];
/** Read before the pictures are taken, so that the popup and the options have something to show. */
const EARLIER = [
  '/northgate/story/2025/02/20/names-on-the-quay/',
  '/meridian-post/world/sharaa-returns-to-moscow.html',
];

/** Puts a picture of the popup, which is narrower than a store's picture, in the middle of one. */
async function frame(context: BrowserContext, popup: Page): Promise<Page> {
  const picture = await popup.screenshot();
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:#e9e6df">
    <img height="760" style="box-shadow:0 4px 24px #0003" src="data:image/png;base64,${picture.toString('base64')}">`);
  return page;
}

async function picturesIn(lang: string, server: LocalServer, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const context = await launchWithExtension({ extension: inLanguage(lang), viewport: SIZE });
  try {
    const id = await extensionIdOf(context);
    const page = await context.newPage();
    for (const path of [...EARLIER, FIRST_PAGE]) {
      await page.goto(server.origin + path);
      await waitForMarks(page, 3);
      await page.mouse.wheel(0, 200);
    }
    await openCard(page, 'Ahmed al-Sharaa');
    await page.screenshot({ path: join(folder, '1-card.png') });

    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('The extension has no worker.');
    const popup = await openPopup(context, id, worker, page);
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.getByRole('heading').first().waitFor();
    const framed = await frame(context, popup);
    await framed.screenshot({ path: join(folder, '2-popup.png') });

    const options = await context.newPage();
    await options.goto(`chrome-extension://${id}/options.html`);
    await options.getByRole('heading').first().waitFor();
    await options.screenshot({ path: join(folder, '3-options.png') });
  } finally {
    await context.close();
  }
}

const server = await startServer(resolve('demo'));
try {
  for (const lang of LANGUAGES) {
    const folder = resolve('.output/store', lang);
    await picturesIn(lang, server, folder);
    console.log(`Pictures in ${lang}: .output/store/${lang}`);
  }
} finally {
  await server.close();
}
