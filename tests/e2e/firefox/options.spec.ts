import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FirefoxTab } from '../support/firefox-tab';
import {
  emptyStore,
  FERRY_HIGHLIGHT,
  seedStore,
  storeCounts,
  storedAnnotations,
  storedVisits,
  visit,
} from '../support/reader-data';
import { expect, test } from './fixtures';

const NOON = Date.UTC(2025, 1, 1, 12);
const VISITS = ['harbour', 'treaty', 'election'].map((path, at) =>
  visit(path, { lastSeenMs: NOON - at }),
);
const ANNOTATIONS = {
  notes: [{ entity: 'moscow', name: 'Moscow', text: 'See the map.', savedMs: NOON }],
  known: [{ entity: 'tartus', name: 'Tartus', sinceMs: NOON }],
  corrections: [],
  highlights: [FERRY_HIGHLIGHT],
};

async function counts(page: FirefoxTab) {
  const { visits, notes, known, highlights } = await storeCounts(page);
  return { visits, notes, known, highlights };
}
const ALL = { visits: 3, notes: 1, known: 1, highlights: 1 };
const NOTHING = { visits: 0, notes: 0, known: 0, highlights: 0 };

let options: FirefoxTab;

test.beforeEach(async ({ tab: _, keeper, firefox }) => {
  await seedStore(keeper, VISITS, ANNOTATIONS);
  options = await firefox.open('options.html#all');
});
test.afterEach(() => options.close());

test('a deletion takes what it says, and its undo brings back exactly that', async () => {
  await options.press('Delete “Report on the treaty”');
  await expect.poll(() => counts(options)).toEqual({ ...ALL, visits: 2 });
  await options.press('Delete all 2 pages…');
  await options.press('Delete 2 pages');
  await expect.poll(() => counts(options)).toEqual({ ...ALL, visits: 0 });
  await expect.poll(() => options.text()).toContain('No pages are kept yet.');
  await options.press('Undo');
  await expect.poll(() => counts(options)).toEqual({ ...ALL, visits: 2 });
  await options.press('Undo');
  await expect.poll(() => storedVisits(options)).toEqual(VISITS);
});

test('everything that is kept is deleted at once, and put back', async () => {
  await options.press('Delete everything kept…');
  await options.press('Delete everything');
  await expect.poll(() => counts(options)).toEqual(NOTHING);
  await options.press('Undo');
  await expect.poll(() => counts(options)).toEqual(ALL);
});

test('what is saved to a file and deleted comes back from it without loss', async ({ firefox }) => {
  const before = await storedAnnotations(options);
  await options.press('Save everything (JSON)');
  const saved = () => readdirSync(firefox.downloads).filter((name) => name.endsWith('.json'));
  await expect.poll(saved).toHaveLength(1);
  await emptyStore(options);
  await options.reload();
  const file = join(firefox.downloads, saved()[0] ?? '');
  await options.chooseFiles('#import_export input[type=file]', [file]);
  await expect.poll(() => options.text()).toContain('3 pages you have read');
  expect(await counts(options)).toEqual(NOTHING);
  await options.press('Import');
  await expect.poll(() => counts(options)).toEqual(ALL);
  expect(await storedVisits(options)).toEqual(VISITS);
  expect(await storedAnnotations(options)).toEqual(before);
});
