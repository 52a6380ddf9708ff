import type { Page } from '@playwright/test';
import type { Visit } from '../../../messaging/protocol';
import { withClosedStore } from '../support/altered';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { complaintsOf } from '../support/page-state';
import {
  expectAccessible,
  overflow,
  seedStore,
  storeCounts,
  storedVisits,
  tellWorker,
  visit,
} from '../support/reader-data';
import { killWorker } from '../support/worker-life';
import { holdSettings } from './held-settings';

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2025, 1, 1, 12);
const THREE: readonly Visit[] = [
  visit('harbour', { lastSeenMs: NOON }),
  visit('treaty', {
    lastSeenMs: NOON - DAY_MS,
    entities: [{ id: 'ahmed-al-sharaa', name: 'Ahmed al-Sharaa', count: 4 }],
  }),
  visit('election', {
    url: 'https://post.example/election',
    site: 'post.example',
    outlet: null,
    lastSeenMs: NOON - 9 * DAY_MS,
  }),
];

const KEPT = { visits: THREE, annotations: { notes: [], known: [], corrections: [] } };

async function openOptions(page: Page, id: string): Promise<void> {
  await page.goto(`chrome-extension://${id}/options.html#all`);
  await page.reload(); // the same address again only goes to its hash
  await expect(page.getByRole('heading', { name: 'Knowledge pack' })).toBeVisible();
}

const undo = (page: Page) => page.locator('.bar').getByRole('button', { name: 'Undo' }).first();
const rows = (page: Page) => page.locator('.visit-title');

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html#all`);
  await seedStore(page, KEPT.visits, KEPT.annotations);
  await openOptions(page, extensionId);
  await expect(rows(page)).toHaveCount(3);
});

test('clears everything after saying how much, and the store is empty', async ({ page }) => {
  await page.getByRole('button', { name: 'Delete all 3 pages…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete all 3 pages that are kept?' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Delete 3 pages' }).click();
  await expect(page.getByText('No pages are kept yet.')).toBeVisible();
  expect(await storeCounts(page)).toMatchObject({ visits: 0, readings: 0 });
  await expect(page.getByRole('status')).toHaveText('Deleted: 3 pages you have read.');
  await expect(undo(page)).toBeFocused();
  await expectAccessible(page);
});

test('undo brings back exactly what was there, also when the worker has died meanwhile', async ({
  page,
  browserWithExtension,
  extensionId,
}) => {
  await page.getByRole('button', { name: 'Delete all 3 pages…' }).click();
  await page.getByRole('button', { name: 'Delete 3 pages' }).click();
  await expect(rows(page)).toHaveCount(0);
  await killWorker(browserWithExtension, extensionId);
  await undo(page).click();
  await expect(rows(page)).toHaveCount(3);
  expect(await storedVisits(page)).toEqual(THREE);
});

test('wipes all that is kept after counting it out, and undo brings all of it back', async ({
  page,
  browserWithExtension,
  extensionId,
}) => {
  await seedStore(page, THREE, {
    notes: [{ entity: 'vladimir-putin', name: 'Vladimir Putin', text: 'A note.', savedMs: 1 }],
    known: [{ entity: 'moscow', name: 'Moscow', sinceMs: 1 }],
  });
  await openOptions(page, extensionId);
  await page.getByRole('button', { name: 'Delete everything kept…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything that is kept?' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    '3 pages you have read',
    '1 note',
    '1 name you know',
  ]);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('status')).toHaveText(
    'Deleted: 3 pages you have read, 1 note and 1 name you know.',
  );
  const stores = ['visits', 'readings', 'notes', 'known', 'corrections', 'packs', 'packBytes'];
  const nothing = Object.fromEntries(stores.map((name) => [name, 0]));
  expect(await storeCounts(page)).toMatchObject(nothing);
  await expect(page.locator('#privacy')).not.toContainText('In total about');
  await expect(page.getByRole('button', { name: 'Delete everything kept…' })).toHaveCount(0);
  await killWorker(browserWithExtension, extensionId);
  await undo(page).click();
  await expect(rows(page)).toHaveCount(3);
  expect(await storeCounts(page)).toMatchObject({ visits: 3, notes: 1, known: 1 });
  await expect(page.getByRole('status')).toHaveText(
    'Put back: 3 pages you have read, 1 note and 1 name you know.',
  );
});

test('keeps everything when the question is answered with Escape or with the other button', async ({
  page,
}) => {
  const open = page.getByRole('button', { name: 'Delete all 3 pages…' });
  await open.click();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await open.click();
  await page.getByRole('button', { name: 'Do not delete' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await storeCounts(page))['visits']).toBe(3);
});

test('deletes one from the keyboard; the focus goes to the row that took its place', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Delete “Report on the harbour”' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText(['Report on the treaty', 'Report on the election']);
  await expect(page.getByRole('button', { name: 'Delete “Report on the treaty”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText(['Report on the election']);
  expect((await storeCounts(page))['visits']).toBe(1);
  await undo(page).click();
  await expect(rows(page)).toHaveCount(2);
  await undo(page).click();
  await expect(rows(page)).toHaveCount(3);
});

test('deletes the selected ones only', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Select “Report on the harbour”' }).check();
  await page.getByRole('checkbox', { name: 'Select “Report on the election”' }).check();
  const all = page.getByRole('checkbox', { name: 'Select all 3 pages shown' });
  await expect(all).toBeChecked({ indeterminate: true });
  await page.getByRole('button', { name: 'Delete 2 selected pages' }).click();
  await expect(rows(page)).toHaveText(['Report on the treaty']);
});

test('finds by words of title and name, by site, and sorts', async ({ page }) => {
  await page.getByLabel('Search titles and names').fill('SHARÁA treaty');
  await expect(rows(page)).toHaveText(['Report on the treaty']);
  await page.getByLabel('Search titles and names').fill('nothing like it');
  await expect(page.getByText('No kept page matches this search.')).toBeVisible();
  await page.getByLabel('Search titles and names').fill('');
  await page.getByLabel('Order').selectOption('Oldest first');
  await expect(rows(page).first()).toHaveText('Report on the election');
  await page.getByLabel('Site', { exact: true }).selectOption('post.example (1)');
  await expect(rows(page)).toHaveText(['Report on the election']);
  // What does not fit the filter is not deleted with "select all".
  await page.getByRole('checkbox', { name: 'Select the one page shown' }).check();
  await page.getByRole('button', { name: 'Delete the selected page' }).click();
  await expect(rows(page)).toHaveText(['Report on the treaty', 'Report on the harbour']);
});

test('finds by the days on which pages were read, and deletes a span of time', async ({ page }) => {
  await page.getByLabel('Read from').fill('2025-01-31');
  await expect(rows(page)).toHaveText(['Report on the harbour', 'Report on the treaty']);
  await page.getByLabel('Read until').fill('2025-01-31');
  await expect(rows(page)).toHaveText(['Report on the treaty']);
  await page.getByLabel('Read from').fill('');
  await expect(rows(page)).toHaveText(['Report on the treaty', 'Report on the election']);
  await page.getByRole('checkbox', { name: 'Select all 2 pages shown' }).check();
  await page.getByRole('button', { name: 'Delete 2 selected pages' }).click();
  await page.getByLabel('Read until').fill('');
  await expect(rows(page)).toHaveText(['Report on the harbour']);
});

test('settings outlive the page and the worker', async ({
  page,
  browserWithExtension,
  extensionId,
}) => {
  await page.getByRole('radio', { name: 'Every mention' }).check();
  await page.getByRole('radio', { name: 'Only on a click' }).check();
  await page.getByRole('switch', { name: /Keep the pages/ }).uncheck();
  await expect(page.getByRole('status')).toHaveText('Saved.');
  await killWorker(browserWithExtension, extensionId);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Every mention' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Only on a click' })).toBeChecked();
  await expect(page.getByRole('switch', { name: /Keep the pages/ })).not.toBeChecked();
  await page.getByRole('radio', { name: 'The first mention of each name' }).check();
  await page.getByRole('radio', { name: 'After a short rest' }).check();
  await page.getByRole('switch', { name: /Keep the pages/ }).check();
});

test('a choice stands while it is being stored, whatever else the page shows anew meanwhile', async ({
  page,
}) => {
  const letGo = await holdSettings(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(3);
  const everyOne = page.getByRole('radio', { name: 'Every mention' });
  await everyOne.check();
  await page.getByLabel('Search titles').fill('treaty');
  await expect(rows(page)).toHaveText(['Report on the treaty']);
  await expect(everyOne).toBeChecked();
  await expect(page.getByRole('status')).not.toHaveText('Saved.');
  await letGo();
  await expect(page.getByRole('status')).toHaveText('Saved.');
  await expect(everyOne).toBeChecked();
  await page.getByRole('radio', { name: 'The first mention of each name' }).check();
});

test('the preview shows what a setting does', async ({ page }) => {
  const names = page.locator('.preview-mark');
  await expect(names).toHaveText(['Port Alden', 'Elena Marsh']);
  await names.last().hover();
  await expect(page.getByText('The card of Elena Marsh would open here.')).toBeVisible();
  await page.getByRole('radio', { name: 'Every mention' }).check();
  await expect(names).toHaveCount(4);
  await page.getByRole('radio', { name: 'The first mention of each name' }).check();
});

test('a rule for a site is listed and taken away', async ({ page }) => {
  await tellWorker(page, 'site.set', { site: 'shop.example', rule: 'never' });
  const rule = page.locator('.rule', { hasText: 'shop.example' });
  await expect(rule).toBeVisible();
  await page.getByRole('button', { name: 'Remove the rule for shop.example' }).click();
  await expect(rule).toHaveCount(0);
});

test('lists what was said of names, and takes it back', async ({ page }) => {
  await seedStore(page, THREE, {
    notes: [
      {
        entity: 'vladimir-putin',
        name: 'Vladimir Putin',
        text: 'See the piece of May.',
        savedMs: 1,
      },
    ],
  });
  for (const change of [
    { kind: 'known', entity: 'ahmed-al-sharaa', on: true },
    {
      ...{ kind: 'correction', entity: 'tartus', surface: 'Tartus', scope: 'site', on: true },
      ...{ url: 'https://block-store.example/x', site: 'ledger.example' },
    },
  ])
    expect(await tellWorker(page, 'annotation.set', change)).toMatchObject({ ok: true });
  await page.reload();
  const shown = page.locator('.rule.annotation');
  await expect(shown).toHaveCount(3);
  await expect(page.locator('#names')).toContainText('Your note: See the piece of May.');
  await expect(page.locator('#names')).toContainText(
    '“Tartus” is not marked for this name on all of ledger.example',
  );
  await expectAccessible(page);
  for (const left of [2, 1, 0]) {
    await shown.first().getByRole('button').click();
    await expect(shown).toHaveCount(left);
  }
  expect(await storeCounts(page)).toMatchObject({ notes: 0, known: 0, corrections: 0 });
});

test('says how much is stored', async ({ page }) => {
  await expect(page.locator('#privacy')).toContainText('3 pages are kept at the moment.');
});

for (const look of ['light', 'dark'] as const) {
  test(`breaks no rule of axe in ${look}, and never scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: look });
    await expectAccessible(page);
    for (const width of [320, 400, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBe(0);
    }
    await expectAccessible(page);
  });
}

test('a store that refuses to open: said plainly, and settings and pack still work', async () => {
  const context = await launchWithExtension({ extension: withClosedStore() });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await openOptions(page, await extensionIdOf(context));
  await expect(page.locator('#visits')).toContainText('did not open the database');
  await expect(page.locator('#pack')).toContainText('Russia and Syria after Assad');
  await page.getByRole('radio', { name: 'Every mention' }).check();
  await expect(page.getByRole('status')).toHaveText('Saved.');
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await context.close();
});
