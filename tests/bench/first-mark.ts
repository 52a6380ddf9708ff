/**
 * `npm run bench -- --first-mark`: when the first name of a news page is marked, with this build and with the one from
 * before the page's scripts were three (`OLD_COMMIT`). The two take turns within one run; figures of other runs do not
 * compare.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION, launchWithExtension } from '../e2e/support/launch';
import { JANUARY, startServer } from '../e2e/support/server';
import type { BenchPlan } from './plan';

/** The last commit with five page scripts. */
const OLD_COMMIT = 'bed392b';
const CACHE = resolve('.cache/first-mark');
/** Visits of each build: in a browser that has just started, and in tabs of one that runs. */
const COLD_ROUNDS = 5;
const WARM_ROUNDS = 15;

function mustRun(command: string, args: readonly string[], cwd = '.'): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Builds the old commit in a folder of the cache, with the modules that are installed here. @returns the extension */
function oldBuild(): string {
  const folder = join(CACHE, OLD_COMMIT);
  const extension = join(folder, '.output/chrome');
  if (existsSync(join(extension, 'manifest.json'))) return extension;
  mkdirSync(folder, { recursive: true });
  const archive = join(CACHE, `${OLD_COMMIT}.tar`);
  mustRun('git', ['archive', '--output', archive, OLD_COMMIT]);
  mustRun('tar', ['-xf', archive, '-C', folder]);
  if (!existsSync(join(folder, 'node_modules'))) {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  }
  mustRun('npx', ['wxt', 'build', '-b', 'chrome', '--level', 'error'], folder);
  return extension;
}

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

async function measure(arms: readonly Arm[], url: string, isQuick: boolean): Promise<void> {
  for (let round = 0; round < (isQuick ? 1 : COLD_ROUNDS); round += 1) {
    for (const { extension, coldMs } of inTurn(arms, round)) {
      const context = await launchWithExtension({ extension });
      if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
      coldMs.push(await visit(context, url));
      await context.close();
    }
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
  const old: Arm = { name: OLD_COMMIT, extension: oldBuild(), coldMs: [], warmMs: [] };
  const now: Arm = { name: 'this build', extension: EXTENSION, coldMs: [], warmMs: [] };
  const server = await startServer(resolve('demo'));
  await measure([old, now], server.origin + JANUARY, isQuick);
  await server.close();
  print('first mark: ms after the navigation began, median; each build by turns');
  for (const key of ['coldMs', 'warmMs'] as const) {
    const [before, after] = [median(old[key]), median(now[key])];
    const ratio = (after / before).toFixed(2);
    const when = key === 'coldMs' ? 'new browser' : 'new tab';
    print(
      `  ${when}: ${old.name} ${before.toFixed(0)}, ${now.name} ${after.toFixed(0)}, ratio ${ratio} (${now[key].length} visits each)`,
    );
  }
}
