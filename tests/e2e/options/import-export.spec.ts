import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { complaintsOf } from '../support/page-state';
import {
  emptyStore,
  expectAccessible,
  FERRY_HIGHLIGHT,
  overflow,
  seedStore,
  storeCounts,
  storedAnnotations,
  storedNotes,
  storedVisits,
  visit,
} from '../support/reader-data';
import { killWorker } from '../support/worker-life';

const NOON = Date.UTC(2025, 1, 1, 12);
const HARBOUR = visit('harbour', { lastSeenMs: NOON });
const TREATY = visit('treaty', { lastSeenMs: NOON - 1000 });
const NOTE = { entity: 'moscow', name: 'Moscow', text: 'See [the map].', savedMs: NOON };
const KEPT = {
  visits: [HARBOUR, TREATY],
  annotations: {
    notes: [NOTE],
    known: [{ entity: 'tartus', name: 'Tartus', sinceMs: NOON }],
    corrections: [],
    highlights: [FERRY_HIGHLIGHT],
  },
};

const section = (page: Page) => page.locator('#import_export');
const choose = (page: Page, name: string, text: string) =>
  section(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await section(page).getByRole('button', { name: button }).click();
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html#all`);
  await emptyStore(page);
  await seedStore(page, KEPT.visits, KEPT.annotations);
  await page.reload();
  await expect(page.locator('.visit-title')).toHaveCount(2);
});

test('what is saved and wiped comes back without loss, also when the worker has died meanwhile', async ({
  page,
  browserWithExtension,
  extensionId,
}) => {
  const complaints = complaintsOf(page);
  const { name, text } = await saved(page, 'Save everything (JSON)');
  expect(name).toMatch(/^backgrounder-\d{4}-\d\d-\d\d\.json$/);
  await emptyStore(page);
  await page.reload();
  await choose(page, name, text);
  const heading = section(page).getByRole('heading', { name: `What “${name}” would change` });
  await expect(heading).toBeFocused();
  await expect(section(page).getByRole('definition')).toHaveText([
    '2 pages you have read',
    '1 note',
    '1 name you know',
    '1 highlight',
  ]);
  expect(await storeCounts(page)).toMatchObject({ visits: 0, notes: 0, known: 0 });
  await expectAccessible(page);
  await killWorker(browserWithExtension, extensionId);
  await section(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.locator('.visit-title')).toHaveText([
    'Report on the harbour',
    'Report on the treaty',
  ]);
  await expect(page.getByRole('status')).toHaveText('The file was imported.');
  await expect(heading).toHaveCount(0);
  const visits = await storedVisits(page);
  expect({ visits, annotations: await storedAnnotations(page) }).toEqual(KEPT);
  expect(complaints).toEqual([]);
});

test('a dry run tells what is new, known better, said otherwise or here; what is here is never overwritten', async ({
  page,
}) => {
  const { text } = await saved(page, 'Save everything (JSON)');
  const file = JSON.parse(text);
  file.visits[0].lastSeenMs += 60_000;
  file.visits.push(visit('election'));
  file.notes[0].text = 'Another note.';
  await choose(page, 'other.json', JSON.stringify(file));
  await expect(section(page).locator('.chosen dl')).toHaveText(
    /New\s*1 page you have read\s*Here, with more in the file\s*1 page you have read\s*Different here: yours is kept\s*1 note\s*Already here\s*1 page you have read\s*1 name you know/,
  );
  await section(page).getByRole('button', { name: 'Cancel' }).click();
  expect((await storeCounts(page))['visits']).toBe(2);
  await choose(page, 'other.json', JSON.stringify(file));
  await section(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.locator('.visit-title')).toHaveCount(3);
  expect(await storedNotes(page)).toEqual([NOTE]);
  // Now the file has nothing to say that is not here, but for the note that stays as it is.
  await choose(page, 'other.json', JSON.stringify(file));
  await expect(
    section(page).getByRole('heading', { name: 'Everything in “other.json” is already here' }),
  ).toBeVisible();
  await expect(section(page).getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
});

test('a file that is none, another’s or damaged is refused with its reason, and nothing is written', async ({
  page,
}) => {
  const { text } = await saved(page, 'Save everything (JSON)');
  for (const [broken, reason] of [
    [text.slice(0, -200), 'It is not a JSON file, or it is incomplete.'],
    ['{"roots": {}}', 'not from Backgrounder'],
    [text.replace('"version": 1', '"version": 7'), 'It comes from a newer Backgrounder.'],
    [
      text.replace(TREATY.url, 'javascript:alert(1)').replace(HARBOUR.url, 'https://new.example/'),
      'Part of it cannot be read (visits › 1 › url), so nothing was imported.',
    ],
  ] as const) {
    await choose(page, 'mine.json', broken);
    await expect(
      section(page).getByRole('heading', { name: '“mine.json” cannot be imported' }),
    ).toBeFocused();
    await expect(section(page).locator('.chosen')).toContainText(reason);
    await expect(section(page).getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
  }
  await expectAccessible(page);
  await section(page).getByRole('button', { name: 'Close' }).click();
  await expect(section(page).locator('.chosen')).toHaveCount(0);
  const value = await storedVisits(page);
  expect(value).toEqual(KEPT.visits);
});

test('saves to read and for other tools, and fits a narrow screen', async ({ page }) => {
  const markdown = await saved(page, 'Save to read (Markdown)');
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.text).toContain('[Report on the harbour](<https://block-store.example/harbour>)');
  expect(markdown.text).toContain('See \\[the map\\].');
  const linked = await saved(page, 'Save for other tools (JSON-LD)');
  expect(linked.name).toMatch(/\.jsonld$/);
  expect(JSON.parse(linked.text)).toMatchObject({ type: 'AnnotationCollection', total: 5 });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
});
