import { expect, type Page } from '@playwright/test';
import { SECOND_STORY, secondPack } from '../../fixtures/packs/second-pack';
import { newsPageOf } from '../support/news';
import { marksOf, waitForMarks } from '../support/reader';
import { tellWorker } from '../support/reader-data';
import type { LocalServer } from '../support/server';

const PATH = '/news/2025/04/01/ferries.html';

/** The file of the second pack. */
export const FERRIES = Buffer.from(secondPack());
/** What is marked of the story with both packs on. */
export const ALL = ['Tove Halvard', 'North Skerry', 'Skerry Line', 'Vladimir Putin'];

/** Where the options page adds packs. */
export const adder = (page: Page) => page.locator('#pack .adder');
export const ferries = (page: Page) => page.locator('[data-pack=skerry-ferries]');
export const words = async (page: Page) => (await marksOf(page)).map(({ text }) => text);

export function choose(page: Page, buffer: Buffer, name = 'ferries.bgpk'): Promise<void> {
  return adder(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Chooses a pack on the options page and confirms. */
export async function add(page: Page, buffer: Buffer = FERRIES): Promise<void> {
  await choose(page, buffer);
  await adder(page)
    .getByRole('button', { name: /^(Add|Replace) it$/ })
    .click();
  await expect(page.getByRole('status')).toHaveText(/was added/);
}

/** Leaves only the pack that came with the extension, and all packs on; past all code of ours. */
export async function removeAll(keeper: Page): Promise<void> {
  await expect(keeper.locator('.pack').first()).toBeVisible();
  await keeper.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('backgrounder');
      opening.onsuccess = () => resolve(opening.result);
    });
    const change = database.transaction(['packs', 'packBytes'], 'readwrite');
    change.objectStore('packs').clear();
    change.objectStore('packBytes').clear();
    await new Promise((done) => {
      change.oncomplete = done;
    });
    database.close();
  });
  await tellWorker(keeper, 'pack.turn', { pack: 'russia-syria', on: true });
  await tellWorker(keeper, 'pack.turn', { pack: 'skerry-ferries', on: true });
  await tellWorker(keeper, 'packs.renew', null);
  await keeper.reload();
  await expect(keeper.locator('.pack')).toHaveCount(1);
}

/** Opens a page that names people of the second pack, and one of the bundled. */
export async function readStory(page: Page, server: LocalServer, marked = 1): Promise<void> {
  const article = SECOND_STORY.map((text) => `<p>${text}</p>`).join('\n');
  server.set(PATH, { body: newsPageOf({ article }) });
  await page.goto(server.origin + PATH);
  await waitForMarks(page, marked);
}
