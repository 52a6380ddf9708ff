import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Page } from '@playwright/test';
import { jsonParts } from '../../storage/exchange/json-file';
import { storeCounts, visit } from '../e2e/support/reader-data';
import { Stage } from './stage';

const VISITS = 100_000;
/** A visit as long as the limits allow most of: 100,000 are about 130 MB. */
const NAMES = Array.from({ length: 14 }, (_, at) => ({
  id: `entity-with-a-long-id-${at}`,
  name: `A person of the harbour council, ${at}`,
  count: 1 + at,
}));
/** No step of a machine that is not busy takes this long, milliseconds. */
const PATIENCE_MS = 600_000;

function* manyVisits(count: number) {
  const filler = 'and what was said of the quay '.repeat(7);
  for (let at = 0; at < count; at += 1) {
    yield visit(`large/${at}`, {
      // A search finds parts of words: "4711" alone would find report 14711 too.
      title: `Report q${at}q on the harbour ${filler}`,
      site: `site-${at % 300}.example`,
      lastSeenMs: Date.UTC(2025, 1, 1) + at * 60_000,
      entities: NAMES,
    });
  }
}

async function writeFile(path: string, count: number): Promise<number> {
  const annotations = { notes: [], known: [], corrections: [], highlights: [] };
  const data = { visits: [...manyVisits(count)], annotations };
  await pipeline(jsonParts(data, 0), createWriteStream(path));
  return statSync(path).size;
}

type Timed = <T>(page: Page, step: string, act: () => Promise<T>) => Promise<T>;

/** Runs a step. Prints how long it took, its processor time and the longest time in which the page answered nothing. */
const timedOn =
  (stage: Stage): Timed =>
  async (page, step, act) => {
    await page.evaluate(() => {
      const state = globalThis as unknown as { longestMs: number };
      state.longestMs = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          state.longestMs = Math.max(state.longestMs, duration);
      });
      observer.observe({ type: 'longtask' });
    });
    const [start, cpu] = [performance.now(), await stage.cpuSeconds()];
    const value = await act();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const used = ((await stage.cpuSeconds()) - cpu).toFixed(1);
    const longest = await page.evaluate(
      () => (globalThis as unknown as { longestMs: number }).longestMs,
    );
    console.log(`| ${step} | ${seconds} s | ${used} s | ${Math.round(longest)} ms |`);
    return value;
  };

/** Searches, exports, clears and brings back what was imported. */
async function useAll(timed: Timed, keeper: Page, count: number, sizeBytes: number): Promise<void> {
  const here = (await storeCounts(keeper))['visits'];
  if (here !== count) throw new Error(`${here} visits of ${count} were imported.`);
  const search = keeper.locator('.finder input[type=search]');
  const found = keeper.locator('.visit').first();
  for (const words of ['report q4711q on', 'report q4712q on'])
    await timed(keeper, `searched: ${words}`, async () => {
      await search.fill(words);
      await found.filter({ hasText: words.replace('report', 'Report') }).waitFor();
    });
  await search.fill('');
  await timed(keeper, 'exported as JSON', async () => {
    const save = keeper.locator('#import_export').getByRole('button', { name: '(JSON)' });
    const [file] = await Promise.all([keeper.waitForEvent('download'), save.click()]);
    const size = statSync(await file.path()).size;
    if (size < sizeBytes * 0.9) throw new Error(`The export has ${size} bytes only.`);
  });
  await timed(keeper, 'all deleted', async () => {
    await keeper.locator('#visits .clear-all > button').click();
    await keeper.locator('#visits dialog .danger').click();
    await keeper.locator('[data-deletion]').first().waitFor();
  });
  await timed(keeper, 'all brought back', async () => {
    await keeper.locator('[data-deletion] .button').first().click();
    await found.waitFor();
  });
  const back = (await storeCounts(keeper))['visits'];
  if (back !== count) throw new Error(`${back} visits of ${count} came back.`);
}

/** Imports, lists, searches, exports, clears and brings back more than any reader has, in the built extension. */
export async function measureLarge(count = VISITS): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-large-'));
  const file = join(folder, 'large.json');
  const sizeBytes = await writeFile(file, count);
  const stage = await Stage.start();
  try {
    console.log(`${count} visits, a file of ${Math.round(sizeBytes / 1e6)} MB`);
    console.log('| step | time | processor | longest task |\n| --- | --- | --- | --- |');
    const timed = timedOn(stage);
    const keeper = await stage.keeper();
    keeper.setDefaultTimeout(PATIENCE_MS);
    const section = keeper.locator('#import_export');
    const confirm = section.locator('.chosen .choices .button').nth(1);
    await timed(keeper, 'file read, preview shown', async () => {
      await section.locator('input[type=file]').setInputFiles(file);
      await confirm.waitFor();
    });
    await timed(keeper, 'imported, list shown', async () => {
      await confirm.click();
      await keeper.locator('.visit').first().waitFor();
    });
    await useAll(timed, keeper, count, sizeBytes);
  } finally {
    await stage.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
