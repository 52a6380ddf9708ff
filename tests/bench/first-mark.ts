/**
 * `npm run bench -- --first-mark`: when the first name of a news page is marked, with this build and with the one from
 * before the page's scripts were three (`OLD_COMMIT`). The two take turns within one run; figures of other runs do not
 * compare.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION, launchWithExtension } from '../e2e/support/launch';
import { JANUARY, startServer } from '../e2e/support/server';
import { OLD_COMMIT, oldBuild } from './old-build';
import type { BenchPlan } from './plan';

/** Visits of each build: in browsers that have just started with a profile that knows the build, and in tabs of one that runs. */
const COLD_ROUNDS = 5;
const WARM_ROUNDS = 15;

/** Runs in the page: milliseconds from the start of the navigation to the frame that shows the first mark. */
const WATCH = `
  globalThis.firstMark = new Promise((marked) => {
    const look = () =>
      [...CSS.highlights.values()].some(({ size }) => size > 0)
        ? marked(performance.now())
        : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
`;

interface Arm {
  readonly name: string;
  readonly extension: string;
  /** Folder of a profile that this arm alone uses. */
  readonly profile: string;
  readonly installedMs: number[];
  readonly coldMs: number[];
  readonly warmMs: number[];
}

async function visit(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(url);
  const atMs = await page.evaluate<number>('firstMark');
  await page.close();
  return atMs;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Each round, the other build is first. */
const inTurn = (arms: readonly Arm[], round: number) =>
  round % 2 === 0 ? arms : arms.toReversed();

/** One visit in a browser that starts with an arm's profile. */
async function visitOnce({ extension, profile }: Arm, url: string): Promise<number> {
  const context = await launchWithExtension({ extension, profile });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const atMs = await visit(context, url);
  await context.close();
  return atMs;
}

async function measure(arms: readonly Arm[], url: string, isQuick: boolean): Promise<void> {
  // A new installation makes its database, once in its life.
  for (const arm of arms) arm.installedMs.push(await visitOnce(arm, url));
  for (let round = 0; round < (isQuick ? 1 : COLD_ROUNDS); round += 1) {
    for (const arm of inTurn(arms, round)) arm.coldMs.push(await visitOnce(arm, url));
  }
  const contexts = new Map<Arm, BrowserContext>();
  for (const arm of arms) {
    const context = await launchWithExtension({ extension: arm.extension });
    await visit(context, url);
    contexts.set(arm, context);
  }
  for (let round = 0; round < (isQuick ? 3 : WARM_ROUNDS); round += 1) {
    for (const arm of inTurn(arms, round)) {
      const context = contexts.get(arm);
      if (context) arm.warmMs.push(await visit(context, url));
    }
  }
  for (const context of contexts.values()) await context.close();
}

export async function benchFirstMark({ print, isQuick }: BenchPlan): Promise<void> {
  const profiles = mkdtempSync(join(tmpdir(), 'first-mark-'));
  const arm = (name: string, extension: string): Arm => {
    const profile = join(profiles, name);
    return { name, extension, profile, installedMs: [], coldMs: [], warmMs: [] };
  };
  const old = arm(OLD_COMMIT, oldBuild());
  const now = arm('this build', EXTENSION);
  const server = await startServer(resolve('demo'));
  await measure([old, now], server.origin + JANUARY, isQuick);
  await server.close();
  rmSync(profiles, { recursive: true });
  print('first mark: ms after the navigation began, median; each build by turns');
  const CASES = {
    installedMs: 'new installation',
    coldMs: 'new browser',
    warmMs: 'new tab',
  } as const;
  for (const key of ['installedMs', 'coldMs', 'warmMs'] as const) {
    const [before, after] = [median(old[key]), median(now[key])];
    const ratio = (after / before).toFixed(2);
    const when = CASES[key];
    print(
      `  ${when}: ${old.name} ${before.toFixed(0)}, ${now.name} ${after.toFixed(0)}, ratio ${ratio} (${now[key].length} visits each)`,
    );
  }
}
