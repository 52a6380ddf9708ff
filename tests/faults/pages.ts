import type { Page } from '@playwright/test';
import {
  seedStore,
  storeCounts,
  storedAnnotations,
  storedVisits,
  visit,
} from '../e2e/support/reader-data';
import type { HoldPoint } from './hold';
import { type Outcome, type Scenario, untouched } from './scenario';
import type { Stage } from './stage';
import { pointOf, STRIKES, struckAt } from './strikes';

const VISITS = 700;
const FILE_VISITS = 2000;
/** Delay of the fault per run, milliseconds: it strikes at another moment of the operation each time. */
const STEP_MS = 6;

const later = (delayMs: number) => new Promise<void>((strike) => setTimeout(strike, delayMs));
const visitsIn = async (keeper: Page) => (await storeCounts(keeper))['visits'] ?? -1;

async function seeded(stage: Stage): Promise<Page> {
  const keeper = await stage.keeper();
  await seedStore(
    keeper,
    Array.from({ length: VISITS }, (_, at) => visit(`page-${at}`)),
  );
  await keeper.reload();
  await keeper.locator('.visit').first().waitFor();
  return keeper;
}

const pressUndo = (keeper: Page) =>
  keeper.locator('[data-deletion] .button').first().click({ timeout: 10_000 });

/** All pages are there, or none with an undo that brings back all. */
async function afterDeletion(stage: Stage): Promise<Outcome> {
  const keeper = await stage.keeper();
  const isEither = keeper.locator('[data-deletion], .visit').first();
  await isEither.waitFor();
  const left = await visitsIn(keeper);
  if (left === VISITS) return untouched({ isLost: false, seen: 'not deleted' });
  await pressUndo(keeper);
  await keeper.locator('.visit').first().waitFor();
  const back = await visitsIn(keeper);
  const isUndone = back === VISITS;
  return { isLost: !isUndone, isPartial: left !== 0, isUndone, seen: `${left}, then ${back}` };
}

async function confirmDeletion(keeper: Page): Promise<void> {
  await keeper.locator('#visits .clear-all > button').click();
  // The page may go with the fault before it answers.
  void keeper
    .locator('#visits dialog .danger')
    .click({ noWaitAfter: true })
    .catch(() => undefined);
  await keeper
    .locator('#visits dialog .danger')
    .waitFor({ state: 'hidden' })
    .catch(() => undefined);
}

/** Points of a deletion of all pages, first to last: 700 rows are two entries of the bin. */
const DELETION_POINTS: readonly HoldPoint[] = [
  { method: 'get', store: 'deletions', call: 1 },
  { method: 'add', store: 'bin', call: 1 },
  { method: 'add', store: 'bin', call: 2 },
  { method: 'clear', store: 'visits', call: 1 },
  { method: 'put', store: 'deletions', call: 1 },
  { method: 'complete', store: 'deletions', call: 1 },
];

/** Points of its undo. */
const UNDO_POINTS: readonly HoldPoint[] = [
  { method: 'get', store: 'deletions', call: 1 },
  { method: 'openCursor', store: 'bin', call: 1 },
  { method: 'put', store: 'visits', call: 1 },
  { method: 'put', store: 'visits', call: 600 },
  { method: 'put', store: 'deletions', call: 1 },
  { method: 'complete', store: 'deletions', call: 1 },
];

const deletions = Object.entries(STRIKES).map(
  ([what, strike]): Scenario => ({
    name: `all pages deleted: ${what}`,
    run: async (stage, at) => {
      const keeper = await seeded(stage);
      return struckAt(pointOf(DELETION_POINTS, at), stage, keeper, strike, {
        act: () => confirmDeletion(keeper),
        after: afterDeletion,
      });
    },
  }),
);

const undos = Object.entries(STRIKES).map(
  ([what, strike]): Scenario => ({
    name: `deletion undone: ${what}`,
    run: async (stage, at) => {
      const keeper = await seeded(stage);
      await confirmDeletion(keeper);
      await keeper.locator('[data-deletion]').first().waitFor();
      return struckAt(pointOf(UNDO_POINTS, at), stage, keeper, strike, {
        act: () => pressUndo(keeper),
        after: afterDeletion,
      });
    },
  }),
);

async function fileOf(): Promise<Buffer> {
  const visits = Array.from({ length: FILE_VISITS }, (_, at) => visit(`file-${at}`));
  const head = { format: 'backgrounder-annotations', version: 1, written: '2025-02-01T00:00:00Z' };
  const lists = { visits, notes: [], known: [], corrections: [] };
  return Buffer.from(JSON.stringify({ ...head, ...lists }));
}

const imports = Object.entries(STRIKES).map(
  ([what, strike]): Scenario => ({
    name: `file imported: ${what}`,
    run: async (stage, at) => {
      const keeper = await seeded(stage);
      const section = keeper.locator('#import_export');
      await section
        .locator('input[type=file]')
        .setInputFiles({ name: 'data.json', mimeType: 'application/json', buffer: await fileOf() });
      void section
        .locator('.chosen .choices .button')
        .nth(1)
        .click({ noWaitAfter: true })
        .catch(() => undefined);
      await later(at * STEP_MS * 8);
      await strike(stage, keeper);
      const after = await stage.keeper();
      await after.locator('.visit').first().waitFor();
      const count = await visitsIn(after);
      const isPartial = count !== VISITS && count !== VISITS + FILE_VISITS;
      return { isLost: count < VISITS, isPartial, isUndone: null, seen: String(count) };
    },
  }),
);

export const PAGE_FAULTS: readonly Scenario[] = [
  ...deletions,
  ...undos,
  ...imports,
  {
    name: 'all pages deleted: store full',
    run: async (stage) => {
      const keeper = await seeded(stage);
      await stage.limitStore(keeper, 1);
      await confirmDeletion(keeper);
      await keeper.locator('[role=alert], [data-deletion]').first().waitFor();
      await stage.limitStore(keeper, null);
      return afterDeletion(stage);
    },
  },
  {
    name: 'all pages deleted: clock set back a year',
    run: async (stage) => {
      const keeper = await seeded(stage);
      await confirmDeletion(keeper);
      await keeper.locator('[data-deletion]').first().waitFor();
      await stage.context.addInitScript(() => {
        const { now } = Date;
        Date.now = () => now() - 365 * 24 * 3_600_000;
      });
      return afterDeletion(stage);
    },
  },
  {
    name: 'pages deleted in two windows at once',
    run: async (stage) => {
      const one = await seeded(stage);
      const other = await stage.keeper();
      await other.locator('.visit').first().waitFor();
      await one.bringToFront();
      await confirmDeletion(one);
      await other.bringToFront();
      await other.locator('[data-deletion]').first().waitFor();
      return afterDeletion(stage);
    },
  },
  {
    name: 'store of a newer version',
    run: async (stage) => {
      const keeper = await seeded(stage);
      await keeper.evaluate(async () => {
        const request = indexedDB.open('backgrounder', 99);
        await new Promise((done, failed) => {
          request.onsuccess = done;
          request.onerror = failed;
        });
        request.result.close();
      });
      const after = await stage.keeper();
      await after.locator('[data-failure="storage-newer"]').first().waitFor();
      const count = (await storedVisits(after)).length;
      return untouched({ isLost: count !== VISITS, seen: String(count) });
    },
  },
  {
    name: '"I know this": worker killed as it is pressed',
    run: async (stage) => {
      const reader = await stage.openCard();
      await Promise.all([stage.killWorker(), reader.press('.known-button')]);
      const keeper = await stage.keeper();
      let known = 0;
      for (let look = 0; look < 60 && known === 0; look += 1) {
        known = (await storedAnnotations(keeper)).known.length;
        await later(100);
      }
      return untouched({ isLost: known !== 1, seen: String(known) });
    },
  },
];
