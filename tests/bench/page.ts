/**
 * `npm run bench -- --page`: what our work costs a page's main thread, beside mark.js with the same names, in Chromium.
 * On the saved pages of ../shared/pages where they are, else on the demo pages.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../scripts/browsers.mjs';

interface Cost {
  readonly scriptMs: number;
  readonly layoutMs: number;
  readonly marks: number;
  readonly hitMs: number;
}

const SAVED = '../shared/pages';
/** Every page twice, each in a fresh document; the best counts: the machine's other work only ever adds. */
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

function material(): { name: string; html: string }[] {
  if (!existsSync(SAVED)) return [];
  return readdirSync(SAVED)
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => ({
      name: file,
      html: gunzipSync(readFileSync(join(SAVED, file))).toString('utf8'),
    }))
    .filter((_, index) => index % 16 === 0);
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export async function benchPage(print: (line: string) => void): Promise<void> {
  const pages = material();
  const executablePath = findBrowser('chromium');
  if (pages.length === 0 || !executablePath)
    return print('page: no saved pages or no Chromium here: left out');
  const bundle = await build({
    entryPoints: ['tests/bench/page-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  const names = packNames();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ javaScriptEnabled: true });
  let html = '';
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          body: html,
          contentType: 'text/html',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  const measure = async (which: 'ours' | 'markJs'): Promise<Cost> => {
    const costs: Cost[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('https://herald.example/a', { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      costs.push(await page.evaluate(`pageBench.${which}(${JSON.stringify(names)})`));
    }
    return (
      costs.sort((a, b) => a.scriptMs - b.scriptMs)[0] ?? {
        scriptMs: 0,
        layoutMs: 0,
        marks: 0,
        hitMs: 0,
      }
    );
  };
  const rows: { ours: Cost; markJs: Cost }[] = [];
  for (const one of pages) {
    html = one.html;
    try {
      rows.push({ ours: await measure('ours'), markJs: await measure('markJs') });
    } catch (error) {
      // A page that does not come to rest on this machine says nothing of either.
      print(`page: ${one.name} left out (${String(error).split('\n')[0]})`);
    }
  }
  await browser.close();
  const of = (which: 'ours' | 'markJs', field: keyof Cost) => rows.map((row) => row[which][field]);
  print(`page: ${rows.length} saved pages, ${names.length} names, best of ${ROUNDS}`);
  print(
    `  script     ours ${sum(of('ours', 'scriptMs')).toFixed(0)} ms, mark.js ${sum(of('markJs', 'scriptMs')).toFixed(0)} ms: ratio ${(sum(of('ours', 'scriptMs')) / sum(of('markJs', 'scriptMs'))).toFixed(3)} (median page ${median(rows.map(({ ours, markJs }) => ours.scriptMs / markJs.scriptMs)).toFixed(3)})`,
  );
  print(
    `  layout     ours ${sum(of('ours', 'layoutMs')).toFixed(1)} ms, mark.js ${sum(of('markJs', 'layoutMs')).toFixed(1)} ms`,
  );
  print(`  marks      ours ${sum(of('ours', 'marks'))}, mark.js ${sum(of('markJs', 'marks'))}`);
  print(`  hit test   ${(1000 * median(of('ours', 'hitMs'))).toFixed(0)} µs a point`);
}
