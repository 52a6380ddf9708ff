import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { noteFrame } from '../e2e/note/note-field';
import { CardReader } from '../e2e/support/card-reader';
import { extensionIdOf, launchWithExtension } from '../e2e/support/launch';
import { newsPageOf } from '../e2e/support/news';
import { seedStore, storeCounts, storedNotes, visit } from '../e2e/support/reader-data';
import { type LocalServer, startServer } from '../e2e/support/server';
import { killWorker } from '../e2e/support/worker-life';

/** What became of the reader's data in one run of a fault. */
export interface Outcome {
  /** Something that the reader had is gone. */
  readonly isLost: boolean;
  /** Some of an operation was done, and not the rest. */
  readonly isPartial: boolean;
  /** A deletion could be undone; null where nothing was deleted. */
  readonly isUndone: boolean | null;
}

interface Stage {
  readonly context: BrowserContext;
  readonly id: string;
  readonly server: LocalServer;
  readonly profile: string;
}

export interface Scenario {
  readonly name: string;
  /** @param at which step the fault strikes, from 0 */
  run(stage: Stage, at: number): Promise<Outcome>;
}

const PATH = '/news/2025/01/30/faults.html';
const TEXT = 'met at the quay';

async function keeperOf({ context, id }: Stage): Promise<Page> {
  const keeper = await context.newPage();
  await keeper.goto(`chrome-extension://${id}/options.html`);
  return keeper;
}

/** The note's text in the store, or in the draft that waits for its field. */
async function keptText(keeper: Page): Promise<string> {
  const notes = (await storedNotes(keeper)).flatMap(({ text, others = [] }) => [
    text,
    ...others.map((other) => other.text),
  ]);
  const drafts = await keeper.evaluate(() =>
    Object.values(localStorage).map((draft) => String(JSON.parse(draft).text)),
  );
  return [...notes, ...drafts].sort((one, other) => other.length - one.length)[0] ?? '';
}

async function openField(stage: Stage): Promise<{ page: Page; frame: Frame }> {
  stage.server.set(PATH, { body: newsPageOf({}) });
  const page = await stage.context.newPage();
  const reader = new CardReader(page, stage.server.origin, stage.id);
  await reader.read(PATH);
  await reader.openPinned('Tartus');
  await reader.press('.note-button');
  return { page, frame: await noteFrame(page) };
}

const whole = (isLost: boolean): Outcome => ({ isLost, isPartial: false, isUndone: null });

async function deleteAll(stage: Stage, kill: () => Promise<void>): Promise<Outcome> {
  const keeper = await keeperOf(stage);
  const visits = Array.from({ length: 700 }, (_, at) => visit(`page-${at}`));
  await seedStore(keeper, visits);
  await keeper.reload();
  await keeper.locator('#visits .clear-all > button').click();
  await Promise.all([kill(), keeper.locator('#visits dialog .danger').click()]);
  await keeper.locator('[data-deletion]').first().waitFor();
  const left = (await storeCounts(keeper))['visits'] ?? -1;
  await keeper.reload();
  await keeper.locator('[data-deletion] .button').first().click();
  await keeper.locator('.visit').first().waitFor();
  const back = (await storeCounts(keeper))['visits'] ?? -1;
  return { isLost: back !== 700, isPartial: left !== 0, isUndone: back === 700 };
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'worker killed while a note is typed',
    run: async (stage, at) => {
      const { page, frame } = await openField(stage);
      await frame.locator('#note').pressSequentially(TEXT.slice(0, at + 1));
      await killWorker(stage.context, stage.id);
      await frame.locator('#note').pressSequentially(TEXT.slice(at + 1));
      await page.close();
      return whole((await keptText(await keeperOf(stage))) !== TEXT);
    },
  },
  {
    name: 'tab closed at once, worker asleep',
    run: async (stage) => {
      const { page, frame } = await openField(stage);
      await killWorker(stage.context, stage.id);
      await frame.locator('#note').pressSequentially(TEXT);
      await page.close();
      return whole((await keptText(await keeperOf(stage))) !== TEXT);
    },
  },
  {
    name: 'extension reloaded while a note is typed',
    run: async (stage) => {
      const { frame } = await openField(stage);
      await frame.locator('#note').pressSequentially(TEXT);
      const keeper = await keeperOf(stage);
      return whole((await keptText(keeper)) !== TEXT);
    },
  },
  {
    name: 'worker killed while all pages are deleted',
    run: (stage) => deleteAll(stage, () => killWorker(stage.context, stage.id)),
  },
  {
    name: 'options page reloaded while all pages are deleted',
    run: (stage) => deleteAll(stage, async () => undefined),
  },
];

/** Runs a scenario in a browser of its own. */
export async function runScenario(scenario: Scenario, at: number): Promise<Outcome> {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-faults-'));
  const server = await startServer('demo');
  const context = await launchWithExtension({ profile });
  try {
    const id = await extensionIdOf(context);
    return await scenario.run({ context, id, server, profile }, at);
  } finally {
    await context.close().catch(() => undefined);
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
