// Makes the pictures of the README, one for each use, from the built extension: `npm run picture`.
import { resolve } from 'node:path';
import { extensionIdOf, launchWithExtension } from '../../tests/e2e/support/launch';
import { openCard, openPopup, waitForMarks } from '../../tests/e2e/support/reader';
import { startServer } from '../../tests/e2e/support/server';
import { helpIfAsked } from '../prepare.mjs';
import { FIRST_PAGE } from './pictures';

helpIfAsked(import.meta.url);

/** Read first, so that the options page has a history to show. */
const EARLIER = [
  '/northgate/story/2025/02/20/names-on-the-quay/',
  '/meridian-post/world/sharaa-returns-to-moscow.html',
];

const server = await startServer(resolve('demo'));
const context = await launchWithExtension({
  viewport: { width: 1040, height: 720 },
  deviceScaleFactor: 1.5,
});
try {
  const page = await context.newPage();
  for (const path of [...EARLIER, FIRST_PAGE]) {
    await page.goto(server.origin + path);
    await waitForMarks(page, 3);
    await page.mouse.wheel(0, 1); // a gesture: the page counts as read
    await page.mouse.wheel(0, -1);
  }
  await waitForMarks(page, 10);
  await openCard(page, 'Ahmed al-Sharaa');
  await page.screenshot({ path: 'docs/card.png' });

  const id = await extensionIdOf(context);
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The extension has no worker.');
  const popup = await openPopup(context, id, worker, page);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByRole('heading').first().waitFor();
  await popup.screenshot({ path: 'docs/popup.png' });

  const options = await context.newPage();
  await options.setViewportSize({ width: 780, height: 600 });
  await options.goto(`chrome-extension://${id}/options.html#visits`);
  await options.getByRole('heading').first().waitFor();
  await options.screenshot({ path: 'docs/options.png' });
} finally {
  await context.close();
  await server.close();
}
