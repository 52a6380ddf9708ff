/**
 * `npm run bench -- --page [DIR] [--every N] [--before]`: whole pages in Chromium without the extension, with it as built,
 * and with mark.js given the pack's names; `--before` adds the build of `OLD_COMMIT`. Numbers are of the page's whole
 * renderer: what an arm costs is its difference to "without".
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type SavedPage, savedPages } from '../browser/pages/saved';
import { stayOn } from '../browser/pages/visit';
import { EXTENSION, launchWithExtension } from '../e2e/support/launch';
import { startServer } from '../e2e/support/server';
import { oldBuild } from './old-build';
import { packNames } from './page';
import type { BenchPlan } from './plan';

type Arm = 'without' | 'before' | 'with' | 'mark.js';

/** A browser to visit pages in, and what runs in each when it has loaded. */
interface Visitor {
  readonly context: BrowserContext;
  readonly after: string | null;
}

type Visitors = ReadonlyMap<Arm, Visitor>;

/** What a page cost by the time it came to rest. Times are of the processor: they grow less when the machine is busy. */
interface Cost {
  /** Everything on the main thread but layout and style. */
  readonly taskMs: number;
  /** Of it, calls into scripts. What a script goes on with after an `await` is not among them. */
  readonly scriptMs: number;
  readonly layoutMs: number;
  /** One recalculation of the style of every element, when the page rests. */
  readonly restyleMs: number;
  readonly longTasks: number;
  readonly longestMs: number;
  /** After a collection of garbage. */
  readonly heapKB: number;
  readonly nodes: number;
  readonly shift: number;
  /** Still there when the page has gone. */
  readonly leftKB: number;
}

type Field = keyof Cost;

/** Visits of each arm to a page; the best of each number counts: the machine's other work only adds. */
const ROUNDS = 2;

/** Every so many milliseconds a page is asked whether it rests; after so many looks it is taken as it is. */
const LOOK_MS = 150;
const LOOKS = 40;

/** Runs in the page before anything of its own. */
const WATCH = `
  globalThis.benchSeen = { tasks: [], shift: 0 };
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => benchSeen.tasks.push(duration)))
    .observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { benchSeen.shift += value; }))
    .observe({ type: 'layout-shift', buffered: true });
`;

async function metricsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Waits until the main thread has had nothing to do between two looks. */
async function rest(session: CDPSession, page: Page): Promise<void> {
  let before = -1;
  for (let look = 0; look < LOOKS; look += 1) {
    const { TaskDuration: now = 0 } = await metricsOf(session);
    if (now - before < 0.004) return;
    before = now;
    await page.evaluate(`new Promise((done) => setTimeout(done, ${LOOK_MS}))`);
  }
}

/** Changes something inherited on the root so often, and asks for a style each time. */
const RESTYLES = 10;
const RESTYLE = `for (let time = 0; time < ${RESTYLES}; time += 1) {
  document.documentElement.style.fontVariantCaps = time % 2 ? 'normal' : 'small-caps';
  getComputedStyle(document.body).fontVariantCaps;
}`;

async function restyleMs(session: CDPSession, page: Page): Promise<number> {
  const styleMs = async () => 1000 * ((await metricsOf(session))['RecalcStyleDuration'] ?? 0);
  const before = await styleMs();
  await page.evaluate(RESTYLE);
  return ((await styleMs()) - before) / RESTYLES;
}

async function heapKB(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return ((await metricsOf(session))['JSHeapUsedSize'] ?? 0) / 1000;
}

async function costOf(context: BrowserContext, url: string, after: string | null): Promise<Cost> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await stayOn(session, url);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(WATCH);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 });
    await page.waitForLoadState('load', { timeout: 8000 }).catch(() => null); // some never come to it
    if (after) await page.evaluate(after);
    await rest(session, page);
    const {
      TaskDuration = 0,
      ScriptDuration = 0,
      LayoutDuration = 0,
      RecalcStyleDuration = 0,
    } = await metricsOf(session);
    const seen = await page.evaluate<{ tasks: number[]; shift: number }>('benchSeen');
    const restyle = await restyleMs(session, page);
    const heap = await heapKB(session);
    const { Nodes = 0 } = await metricsOf(session);
    await session.send('Fetch.disable');
    await page.goto('about:blank');
    return {
      taskMs: (TaskDuration - LayoutDuration - RecalcStyleDuration) * 1000,
      scriptMs: ScriptDuration * 1000,
      layoutMs: (LayoutDuration + RecalcStyleDuration) * 1000,
      restyleMs: restyle,
      longTasks: seen.tasks.length,
      longestMs: Math.max(0, ...seen.tasks),
      heapKB: heap,
      nodes: Nodes,
      shift: seen.shift,
      leftKB: await heapKB(session),
    };
  } finally {
    await page.close();
  }
}

/** mark.js over the same part of the page, as its documentation says to use it for whole names. */
async function markJs(): Promise<string> {
  const library = await readFile('tests/bench/node_modules/mark.js/dist/mark.js', 'utf8');
  const options = "{ separateWordSearch: false, accuracy: 'exactly' }";
  return `${library};new Mark(document.querySelector('article, main') ?? document.body).mark(${JSON.stringify(packNames())}, ${options})`;
}

function best(costs: readonly Cost[]): Cost {
  const of = (field: Field) => Math.min(...costs.map((cost) => cost[field]));
  return {
    taskMs: of('taskMs'),
    scriptMs: of('scriptMs'),
    layoutMs: of('layoutMs'),
    restyleMs: of('restyleMs'),
    longTasks: of('longTasks'),
    longestMs: of('longestMs'),
    heapKB: of('heapKB'),
    nodes: of('nodes'),
    shift: of('shift'),
    leftKB: of('leftKB'),
  };
}

interface Row {
  readonly name: string;
  readonly costs: ReadonlyMap<Arm, Cost>;
}

const costIn = ({ costs }: Row, arm: Arm, field: Field) => costs.get(arm)?.[field] ?? 0;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function line(rows: readonly Row[], arms: readonly Arm[], [field, digits]: Shown): string {
  const of = (arm: Arm) => rows.map((row) => costIn(row, arm, field));
  const more = (arm: Arm) =>
    rows.map((row) => costIn(row, arm, field) - costIn(row, 'without', field));
  const cells = (arm: Arm) => {
    const ratio = sum(of(arm)) / sum(of('without'));
    const worst = Math.max(...more(arm));
    const where = rows[more(arm).indexOf(worst)]?.name;
    return [
      ratio.toFixed(2),
      median(more(arm)).toFixed(digits),
      `${worst.toFixed(digits)} (${where})`,
    ];
  };
  const total = sum(of('without')).toFixed(digits);
  return `| ${[field, total, ...arms.flatMap(cells)].join(' | ')} |`;
}

type Shown = readonly [field: Field, digits: number];

const FIELDS: readonly Shown[] = [
  ['taskMs', 1],
  ['scriptMs', 1],
  ['layoutMs', 1],
  ['restyleMs', 1],
  ['longTasks', 0],
  ['longestMs', 0],
  ['heapKB', 0],
  ['nodes', 0],
  ['shift', 4],
  ['leftKB', 0],
];

const QUICK_MAX_BYTES = 400_000;

function chosen(pages: readonly SavedPage[], isQuick: boolean): readonly SavedPage[] {
  const at = process.argv.indexOf('--every');
  const every = at > 0 ? Number(process.argv[at + 1]) || 1 : isQuick ? 40 : 1;
  // On the largest pages mark.js alone takes over half a minute.
  const small = pages.filter(({ html }) => !isQuick || html.length < QUICK_MAX_BYTES);
  return small.filter((_, index) => index % every === 0);
}

function folderGiven(): string {
  const given = process.argv
    .slice(2)
    .find((arg) => existsSync(resolve(arg, '.')) && !arg.startsWith('-'));
  return resolve(given ?? '../shared/pages');
}

/** All arms on one page, in turn. */
async function measure(
  name: string,
  url: string,
  visitors: Visitors,
  rounds: number,
): Promise<Row> {
  const visits = new Map<Arm, Cost[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [arm, { context, after }] of visitors) {
      visits.set(arm, [...(visits.get(arm) ?? []), await costOf(context, url, after)]);
    }
  }
  return { name, costs: new Map([...visits].map(([arm, costs]) => [arm, best(costs)])) };
}

function report(rows: readonly Row[], arms: readonly Arm[], print: (line: string) => void): void {
  const heads = arms.map((arm) => `${arm}: ratio | median more | worst more`);
  print(`| | without, sum | ${heads.join(' | ')} |`);
  print(`| --- | --- |${' --- |'.repeat(arms.length * 3)}`);
  for (const shown of FIELDS) print(line(rows, arms, shown));
  const spent = (arm: Arm) =>
    sum(rows.map((row) => costIn(row, arm, 'taskMs') - costIn(row, 'without', 'taskMs')));
  for (const arm of arms.filter((one) => one !== 'mark.js'))
    print(
      `main thread of "${arm}" to that of mark.js: ${(spent(arm) / spent('mark.js')).toFixed(3)}`,
    );
}

async function launchAll(): Promise<Visitors> {
  const bare = await launchWithExtension({ extension: null });
  const visitors = new Map<Arm, Visitor>([['without', { context: bare, after: null }]]);
  const add = async (arm: Arm, extension?: string) => {
    const context = await launchWithExtension(extension ? { extension } : {});
    visitors.set(arm, { context, after: null });
  };
  if (process.argv.includes('--before')) await add('before', oldBuild());
  await add('with');
  return visitors.set('mark.js', { context: bare, after: await markJs() });
}

/** All pages of a folder; one that fails is left out and named. */
export async function benchWhole({ print, isQuick }: BenchPlan): Promise<void> {
  const folder = folderGiven();
  if (!existsSync(folder) || !existsSync(EXTENSION)) {
    return print('whole pages: no saved pages, or no build, here: left out');
  }
  const server = await startServer(resolve('demo'));
  const visitors = await launchAll();
  const contexts = new Set([...visitors.values()].map(({ context }) => context));
  let hasClosed = false;
  for (const context of contexts) context.once('close', () => (hasClosed = true));
  const pages = chosen(await savedPages(folder), isQuick);
  const rows: Row[] = [];
  for (const { name, path, html } of pages) {
    const headers = { 'content-security-policy': "script-src 'none'; object-src 'none'" };
    server.set(new URL(path, 'http://page.example').pathname, { body: html, headers });
    try {
      rows.push(await measure(name, server.origin + path, visitors, isQuick ? 1 : ROUNDS));
    } catch (error) {
      print(`${name} left out: ${String(error).split('\n')[0]}`);
    }
    if (!hasClosed) continue;
    print('whole pages: a browser closed; the pages that follow were not measured');
    break;
  }
  print(`whole pages: measured ${rows.length} of ${pages.length}`);
  const arms = [...visitors.keys()].filter((arm) => arm !== 'without');
  if (rows.length > 0) report(rows, arms, print);
  // A browser that has closed by itself refuses to close again.
  await Promise.allSettled([...[...contexts].map((context) => context.close()), server.close()]);
}
