import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type HoldPoint, holdAt, release, textOf } from '../../faults/hold';
import type { Firefox } from '../support/firefox';
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

/** Points of a deletion of everything: into the bin, as its last row is asked for, and when it is committed. */
const POINTS: readonly HoldPoint[] = [
  { method: 'add', store: 'bin', call: 1 },
  { method: 'put', store: 'deletions', call: 1 },
  { method: 'complete', store: 'deletions', call: 1 },
];

const STRIKES: Readonly<Record<string, (firefox: Firefox) => Promise<void>>> = {
  'the background page ends': (firefox) => firefox.killBackground(),
  'the options page is closed': () => options.close(),
};

for (const [what, strike] of Object.entries(STRIKES)) {
  for (const point of POINTS) {
    test(`a deletion happens whole, with its undo, or not at all, although ${what} at ${textOf(point)}`, async ({
      keeper,
      firefox,
    }) => {
      await options.press('Delete everything kept…');
      const reached = holdAt(options, point);
      await options.press('Delete everything');
      await reached;
      await strike(firefox);
      await release(options);
      const after = await firefox.open('options.html#all');
      const isDeleted = point.method === 'complete' || what === 'the background page ends';
      await expect.poll(() => counts(keeper)).toEqual(isDeleted ? NOTHING : ALL);
      if (isDeleted) await after.press('Undo');
      await expect.poll(() => counts(keeper)).toEqual(ALL);
      expect(await storedVisits(keeper)).toEqual(VISITS);
      if (what === 'the options page is closed') options = after;
      else await after.close();
    });
  }
}
