import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { savedPages } from '../../browser/pages/saved';
import { visit } from '../../browser/pages/visit';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';

const FOLDER = resolve('../shared/pages');
/** Real news pages of many makes: the extension reads each of them. `npm run pages` runs over all that there are. */
const NAMES = [
  'aktualne',
  'ars-1',
  'bbc-1',
  'breitbart',
  'citylab-1',
  'cnn',
  'engadget',
  'folha',
  'guardian-1',
  'la-nacion',
  'lemonde-1',
  'liberation-1',
  'nytimes-3',
  'telegraph',
  'theverge',
  'wapo-1',
  'wapo-2',
  'yahoo-3',
];
/** The pages' own scripts stay off: what they change at random would hide what we changed. */
const STILL = {
  'content-security-policy': "script-src 'none'; object-src 'none'; worker-src 'none'",
};

test.describe('real news pages', () => {
  test.skip(!existsSync(FOLDER), 'there are no saved pages beside this checkout');

  let bare: BrowserContext;
  let marked: BrowserContext;
  test.beforeAll(async () => {
    bare = await launchWithExtension({ extension: null });
    marked = await launchWithExtension();
  });
  test.afterAll(async () => {
    await bare?.close();
    await marked?.close();
  });

  test('are the same to the last attribute with the extension and without, and complain of nothing', async ({
    server,
  }) => {
    test.setTimeout(180_000);
    const pages = (await savedPages(FOLDER)).filter(({ name }) => NAMES.includes(name));
    expect(pages.length).toBeGreaterThanOrEqual(15);
    const extensionId = await extensionIdOf(marked);
    for (const { name, path, html } of pages) {
      await test.step(name, async () => {
        server.set(new URL(path, 'http://page.example').pathname, { body: html, headers: STILL });
        const [withIt, without] = await Promise.all([
          visit(marked, server.origin + path, extensionId),
          visit(bare, server.origin + path, null),
        ]);
        expect.soft(withIt.reading?.described.state, `${name} was read`).toBe('marked');
        expect.soft(withIt.dom, `the DOM of ${name}`).toEqual(without.dom);
        const ours = withIt.complaints.filter((one) => !without.complaints.includes(one));
        expect.soft(ours, `complaints on ${name}`).toEqual([]);
      });
    }
  });
});
