/**
 * `npm run bench -- --page`: what our work costs a page's main thread, beside mark.js with the same names, in Chromium.
 * On the saved pages of ../shared/pages where they are, else on the demo pages.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { BenchPlan } from './plan';

interface Cost {
  readonly scriptMs: number;
  readonly layoutMs: number;
  readonly marks: number;
  readonly hitMs: number;
}

const SAVED = '../shared/pages';
/** Visits to a page, each in a fresh document; the best counts: the machine's other work only adds. */
const ROUNDS = 2;

/** Names of the bundled pack, as its sources spell them. */
export function packNames(): string[] {
  const folder = 'knowledge/packs/russia-syria/entities';
  const text = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const found = [...text.matchAll(/(?:text|label|full):\s*["']?([A-Z][^"'\n#,}\]]{3,60})/g)];
  return [...new Set(found.map(([, name = '']) => name.trim()))];
}

/** Every `every`th saved page. */
function material(every: number): { name: string; html: string }[] {
  if (!existsSync(SAVED)) return [];
  return readdirSync(SAVED)
    .filter((file) => file.endsWith('.html.gz'))
    .filter((_, index) => index % every === 0)
    .map((file) => ({
      name: file,
      html: gunzipSync(readFileSync(join(SAVED, file))).toString('utf8'),
    }));
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

type Side = 'ours' | 'markJs';
type Row = Readonly<Record<Side, Cost>>;

async function bundleInPage(): Promise<string> {
  const bundle = await build({
    entryPoints: ['tests/bench/page-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return bundle.outputFiles[0]?.text ?? '';
}

/** Both sides on one page, in a tab of its own: one that crashes takes no other page with it. */
async function measure(
  browser: Browser,
  html: string,
  code: string,
  names: string,
  rounds: number,
): Promise<Row> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          body: html,
          contentType: 'text/html',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  const best = async (side: Side): Promise<Cost> => {
    const costs: Cost[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto('https://herald.example/a', { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      costs.push(await page.evaluate(`pageBench.${side}(${names})`));
    }
    return costs.reduce((one, other) => (other.scriptMs < one.scriptMs ? other : one));
  };
  try {
    return { ours: await best('ours'), markJs: await best('markJs') };
  } finally {
    await page.close().catch(() => null); // it may have closed with its browser
  }
}

function report(rows: readonly Row[], print: (line: string) => void): void {
  const total = (side: Side, field: keyof Cost) => sum(rows.map((row) => row[side][field]));
  const ratio = total('ours', 'scriptMs') / total('markJs', 'scriptMs');
  const medianRatio = median(rows.map(({ ours, markJs }) => ours.scriptMs / markJs.scriptMs));
  const hitUs = 1000 * median(rows.map(({ ours }) => ours.hitMs));
  const both = (field: keyof Cost, digits: number, unit: string) =>
    `ours ${total('ours', field).toFixed(digits)}${unit}, mark.js ${total('markJs', field).toFixed(digits)}${unit}`;
  print(
    `  script     ${both('scriptMs', 0, ' ms')}: ratio ${ratio.toFixed(3)} (median page ${medianRatio.toFixed(3)})`,
  );
  print(`  layout     ${both('layoutMs', 1, ' ms')}`);
  print(`  marks      ${both('marks', 0, '')}`);
  print(`  hit test   ${hitUs.toFixed(0)} µs a point`);
}

export async function benchPage({ print, isQuick }: BenchPlan): Promise<void> {
  const pages = material(isQuick ? 32 : 16);
  const executablePath = findBrowser('chromium');
  if (pages.length === 0 || !executablePath)
    return print('page: no saved pages or no Chromium here: left out');
  const rounds = isQuick ? 1 : ROUNDS;
  const code = await bundleInPage();
  const names = packNames();
  const rows: Row[] = [];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const { name, html } of pages) {
    if (!browser.isConnected()) {
      print('page: the browser closed; the pages that follow were not measured');
      break;
    }
    try {
      rows.push(await measure(browser, html, code, JSON.stringify(names), rounds));
    } catch (error) {
      print(`page: ${name} left out (${String(error).split('\n')[0]})`);
    }
  }
  await browser.close();
  print(
    `page: measured ${rows.length} of ${pages.length} saved pages, ${names.length} names, best of ${rounds}`,
  );
  if (rows.length > 0) report(rows, print);
}
