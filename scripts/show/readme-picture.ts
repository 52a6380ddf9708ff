// Makes the picture at the head of the README (docs/card.png) from the built extension: `npm run picture`.
import { resolve } from 'node:path';
import { launchWithExtension } from '../../tests/e2e/support/launch';
import { openCard, waitForMarks } from '../../tests/e2e/support/reader';
import { startServer } from '../../tests/e2e/support/server';
import { helpIfAsked } from '../prepare.mjs';
import { FIRST_PAGE } from './pictures';

helpIfAsked(import.meta.url);

const server = await startServer(resolve('demo'));
const context = await launchWithExtension({
  viewport: { width: 1040, height: 720 },
  deviceScaleFactor: 1.5,
});
try {
  const page = await context.newPage();
  await page.goto(`${server.origin}${FIRST_PAGE}`);
  await waitForMarks(page, 10);
  await openCard(page, 'Ahmed al-Sharaa');
  await page.screenshot({ path: 'docs/card.png' });
} finally {
  await context.close();
  await server.close();
}
