import type { Page } from '@playwright/test';
import { BINNED_STORES } from '../../storage/schema';
import { replaceRows, rowsOf, visit } from '../e2e/support/reader-data';
import type { HoldPoint } from './hold';
import { type Outcome, type Scenario, untouched } from './scenario';
import type { Stage } from './stage';
import { pointOf, STRIKES, struckAt } from './strikes';

const note = (entity: string) => ({ entity, name: entity, text: 'met', savedMs: 1, version: 1 });

/** Rows of every store that a reader can empty, but for those that hold bytes (`kill-points.test.ts` has them). */
const ROWS = {
  visits: Array.from({ length: 20 }, (_, at) => ({ ...visit(`page-${at}`), metAt: [] })),
  notes: [note('tartus')],
  known: [{ entity: 'tartus', name: 'Tartus', sinceMs: 2 }],
  corrections: [
    { entity: 'tartus', name: 'Tartus', surface: 'Port', scope: 'always', where: '', madeMs: 3 },
  ],
  pageDates: [{ url: 'https://demo.test/page-1', day: '2025-01-30', madeMs: 4 }],
  decisions: [
    { id: 'pin PER:ada lund', madeMs: 6, decision: { kind: 'pin', cluster: 'PER:ada lund' } },
  ],
  highlights: [
    {
      id: 'h',
      url: 'https://demo.test/page-1',
      site: 'demo.test',
      title: 'One',
      quote: { exact: 'the quay', prefix: '', suffix: '' },
      position: { start: 0, end: 8 },
      madeMs: 7,
    },
  ],
};
const BEFORE = {
  id: 'earlier',
  label: { kind: 'annotation', detail: 'Khmeimim' },
  counts: { visits: 0, notes: 1, known: 0, corrections: 0, pageDates: 0, packs: 0 },
  isUndone: false,
};

/** The rows as text, by store. A visit's index keys are made again. */
async function heldIn(keeper: Page): Promise<ReadonlyMap<string, string>> {
  const held = new Map<string, string>();
  for (const store of BINNED_STORES) {
    const rows = await rowsOf(keeper, store);
    const plain = rows.map((row) => ({ ...(row as object), metAt: undefined }));
    held.set(store, JSON.stringify(plain));
  }
  return held;
}

const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  [...one].filter(([store, rows]) => other.get(store) !== rows).map(([store]) => store);

async function seeded(stage: Stage): Promise<Page> {
  const keeper = await stage.keeper();
  await replaceRows(keeper, {
    ...ROWS,
    deletions: [{ ...BEFORE, atMs: Date.now() }],
    bin: [{ deletion: BEFORE.id, store: 'notes', rows: [note('khmeimim')] }],
  });
  await keeper.reload();
  await keeper.locator('.visit').first().waitFor();
  return keeper;
}

/** Everything is there, the earlier deletion too, or nothing, with an undo that brings back everything. */
async function afterWipe(
  stage: Stage,
  held: ReadonlyMap<string, string>,
  isUndo = false,
): Promise<Outcome> {
  const keeper = await stage.keeper();
  // Once everything is back there is no deletion left.
  await keeper.locator('[data-deletion], .visit').first().waitFor();
  const left = await heldIn(keeper);
  const changed = differing(held, left);
  if (changed.length === 0) {
    const isLost = !isUndo && (await rowsOf(keeper, 'bin')).length !== 1;
    return untouched({ isLost, seen: 'not deleted' });
  }
  const isPartial = [...left.values()].some((rows) => rows !== '[]');
  await keeper.locator('[data-deletion] .button').first().click({ timeout: 10_000 });
  await keeper.locator('.visit').first().waitFor();
  const lost = differing(held, await heldIn(keeper));
  const isUndone = lost.length === 0;
  return { isLost: !isUndone, isPartial, isUndone, seen: `deleted, then without ${lost}` };
}

async function wipe(keeper: Page): Promise<void> {
  await keeper.locator('#wipe button').first().click();
  // The page may go with the fault before it answers.
  await keeper
    .locator('#wipe dialog .danger')
    .click({ noWaitAfter: true })
    .catch(() => undefined);
}

/** Points of the deletion, first to last: each store is one entry of the bin. */
const POINTS: readonly HoldPoint[] = [
  { method: 'clear', store: 'bin', call: 1 },
  ...[1, 2, 3, 4, 5, 6, 7].map((call): HoldPoint => ({ method: 'add', store: 'bin', call })),
  { method: 'clear', store: 'highlights', call: 1 },
  { method: 'put', store: 'deletions', call: 1 },
  { method: 'complete', store: 'deletions', call: 1 },
];

const UNDO_POINTS: readonly HoldPoint[] = [
  { method: 'openCursor', store: 'bin', call: 1 },
  { method: 'put', store: 'visits', call: 20 },
  { method: 'put', store: 'notes', call: 1 },
  { method: 'put', store: 'highlights', call: 1 },
  { method: 'put', store: 'deletions', call: 1 },
  { method: 'complete', store: 'deletions', call: 1 },
];

export const WIPE_FAULTS: readonly Scenario[] = Object.entries(STRIKES).flatMap(
  ([what, strike]): Scenario[] => [
    {
      name: `everything deleted: ${what}`,
      run: async (stage, at) => {
        const keeper = await seeded(stage);
        const held = await heldIn(keeper);
        return struckAt(pointOf(POINTS, at), stage, keeper, strike, {
          act: () => wipe(keeper),
          after: () => afterWipe(stage, held),
        });
      },
    },
    {
      name: `everything brought back: ${what}`,
      run: async (stage, at) => {
        const keeper = await seeded(stage);
        const held = await heldIn(keeper);
        await wipe(keeper);
        await keeper.locator('.visit').first().waitFor({ state: 'detached' });
        const undo = keeper.locator('[data-deletion] .button').first();
        return struckAt(pointOf(UNDO_POINTS, at), stage, keeper, strike, {
          act: () => undo.click({ timeout: 10_000 }),
          after: () => afterWipe(stage, held, true),
        });
      },
    },
  ],
);
