import type { Page } from '@playwright/test';
import { CardReader } from '../support/card-reader';
import { expect, test } from '../support/fixtures';
import { emptyStore, storedNotes } from '../support/reader-data';
import { JANUARY, LATER } from '../support/server';
import { noteFrame } from './note-field';

const WORDS = 'Half a note, and no time to press Sa';
/** Written while the worker sleeps. */
const LAST_WORDS = 've';

/** Every way in which a card goes from under a note half written. */
const WAYS: Readonly<Record<string, (reader: CardReader) => Promise<unknown>>> = {
  'Escape, twice': async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  },
  'the close button': (reader) => reader.press('[aria-label="Close"]'),
  'another mark': (reader) => reader.clickOn('Khmeimim'),
  'a connection': async (reader) => {
    await reader.press('.tab[data-section="connections"]');
    await reader.press('.connections .plain');
  },
  'the page left for another': ({ page }) => page.goto(new URL(LATER, page.url()).href),
  'the page loaded anew': ({ page }) => page.reload(),
  'the tab closed': ({ page }) => page.close(),
};

async function notesKeptBy(keeper: Page): Promise<string[]> {
  const notes = await storedNotes(keeper);
  return notes.map(({ entity, text }) => `${entity}: ${text}`);
}

test.beforeEach(({ keeper }) => emptyStore(keeper));

for (const [way, leave] of Object.entries(WAYS)) {
  for (const worker of ['alive', 'dead'] as const) {
    test(`what is written is kept when the card goes by ${way}, the worker ${worker}`, async ({
      browserWithExtension,
      server,
      extensionId,
      keeper,
      killWorker,
    }) => {
      const tab = await browserWithExtension.newPage();
      const reader = new CardReader(tab, server.origin, extensionId);
      await reader.read(JANUARY);
      await reader.openPinned('Tartus');
      await reader.press('.note-button');
      const field = (await noteFrame(tab)).locator('#note');
      await field.pressSequentially(WORDS);
      await expect(field).toHaveText(WORDS);
      let words = WORDS;
      if (worker === 'dead') {
        // It sleeps only when nothing has been written for a while: what there is has been kept by then.
        await expect.poll(() => notesKeptBy(keeper)).toEqual([`tartus: ${words}`]);
        await killWorker();
        await field.pressSequentially(LAST_WORDS);
        words += LAST_WORDS;
        await expect(field).toHaveText(words);
      }
      await leave(reader);
      // A tab that ends before the worker has heard leaves a draft, which is stored when notes are next listed.
      await keeper.reload();
      await expect(keeper.getByText(words)).toBeVisible();
      expect(await notesKeptBy(keeper)).toEqual([`tartus: ${words}`]);
      await tab.close();
    });
  }
}
