import type { Page } from '@playwright/test';
import type { Annotations } from '../../../messaging/protocol';
import { expect, test } from '../support/fixtures';
import {
  expectAccessible,
  overflow,
  seedStore,
  storedAnnotations,
  tellWorker,
} from '../support/reader-data';

const ANNOTATIONS: Annotations = {
  notes: ['vladimir-putin', 'dmitry-peskov'].map((entity) => ({
    entity,
    name: entity,
    text: `About ${entity}`,
    savedMs: 1,
    version: 1,
  })),
  known: [{ entity: 'sergei-lavrov', name: 'Sergei Lavrov', sinceMs: 1 }],
  corrections: [],
} as unknown as Annotations; // rows as the store keeps them

const shown = (page: Page) => page.locator('.pane:not([hidden]) h2');

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await seedStore(page, [], ANNOTATIONS);
  await page.reload();
  await expect(shown(page)).toHaveText('How pages are read');
});

test('one section is in view, with an address of its own, by pointer and by key', async ({
  page,
  extensionId,
}) => {
  await page.getByRole('link', { name: 'Sites', exact: true }).click();
  await expect(shown(page)).toHaveText('Sites');
  await expect(shown(page)).toBeFocused();
  expect(page.url()).toMatch(/#sites$/);
  await page.goBack();
  await expect(shown(page)).toHaveText('How pages are read');
  const last = page.getByRole('link', { name: 'Delete everything' });
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveText('Delete everything');
  await expect(last).toHaveAttribute('aria-current', 'page');
  await page.goto(`chrome-extension://${extensionId}/options.html#keys`);
  await page.reload();
  await expect(shown(page)).toHaveText('Shortcuts and marks');
  await expect(page.locator('.shortcuts > div')).not.toHaveCount(0);
});

test('the search shows the sections that have the words', async ({ page }) => {
  const search = page.getByRole('searchbox', { name: 'Search the options' });
  await search.fill('telemetry');
  await expect(shown(page)).toHaveText(['What is stored']);
  await expect(page.locator('.contents a')).toHaveText(['What is stored', 'Show all']);
  await search.fill('zzz');
  await expect(page.locator('.contents .found')).toHaveText('Nothing found.');
  await search.fill('');
  await expect(shown(page)).toHaveText(['How pages are read']);
});

test('deletes all notes and nothing else, and each deletion has its undo', async ({ page }) => {
  await page.getByRole('link', { name: /^Notes, known names/ }).click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('notes');
  await page.getByRole('button', { name: 'Delete: 2 notes…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete: 2 notes' }).click();
  const kept = async () => {
    const { notes, known } = await storedAnnotations(page);
    return [notes.length, known.length];
  };
  await expect.poll(kept).toEqual([0, 1]);
  await page.getByRole('button', { name: /^Delete: 1 name/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete: 1 name/ })
    .click();
  await expect.poll(kept).toEqual([0, 0]);
  const undo = page.locator('.bar').getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveCount(2);
  await undo.last().click();
  await expect.poll(kept).toEqual([2, 0]);
});

test('a site is added in the options, and other words are refused', async ({ page }) => {
  await page.getByRole('link', { name: 'Sites', exact: true }).click();
  const field = page.locator('#sites input');
  await field.fill('nowhere');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.locator('#sites .wrong')).toContainText('nowhere');
  await field.fill('www.quay.example');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.locator('#sites .rule')).toContainText('quay.example');
  await tellWorker(page, 'site.set', { site: 'quay.example', rule: null });
});

test('every section is accessible, and fits 320 px', async ({ page }) => {
  test.slow(); // axe runs once a section
  for (const link of await page.locator('.contents a').all()) {
    await link.click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await overflow(page), await link.innerText()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});
