// What `npm start` ends in: the built extension on a demo news page, in a browser of its own or as pictures.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchWithExtension } from '../../tests/e2e/support/launch';
import { type LocalServer, startServer } from '../../tests/e2e/support/server';
import { hasDisplay } from '../browsers.mjs';
import { FIRST_PAGE, takePictures } from './pictures';

/** Leaves the browser open until the reader closes it. The profile is fresh, ours, and thrown away. */
async function leaveOpen(server: LocalServer): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const context = await launchWithExtension({ headless: false, profile, viewport: null });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${server.origin}${FIRST_PAGE}`);
  console.log(`The demo is open: ${page.url()}`);
  console.log(
    'The welcome page is answered: all news pages are read, and the reading history is kept.',
  );
  console.log(
    'Rest the pointer on an underlined name; open the popup from the toolbar. Close the browser to end.',
  );
  await new Promise((closed) => context.once('close', closed));
  rmSync(profile, { recursive: true, force: true });
}

const server = await startServer(resolve('demo'));
try {
  if (hasDisplay()) await leaveOpen(server);
  else await takePictures(server, resolve('look'));
} finally {
  await server.close();
}
