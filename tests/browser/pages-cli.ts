// npm run pages [-- DIR] [--json] [--only NAME,NAME]: saved pages in a real Chromium with the built extension and without.
// The pages' own scripts do not run (they would change the page at random, and their servers are out of reach);
// nothing but the local server can be reached.
import { isUtf8 } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.mjs';
import { helpIfAsked } from '../../scripts/prepare.mjs';
import { EXTENSION, extensionIdOf, makeChoice } from '../e2e/support/launch';
import { startServer } from '../e2e/support/server';
import { temporaryFolder } from '../temporary-folder';
import {
  failedReport,
  jsonLine,
  type PageExtra,
  type PageReport,
  reportOf,
  tableHead,
  tableRow,
  totals,
} from './pages/report';
import { labelsOf, savedPages } from './pages/saved';
import { visit } from './pages/visit';

helpIfAsked(import.meta.url);

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1]?.split(',') ?? []) : null;
const folder = resolve(
  args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--only') ??
    '../shared/pages',
);

const STILL = "script-src 'none'; object-src 'none'; worker-src 'none'";

async function launch(extension: string | null): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found.');
  const context = await chromium.launchPersistentContext(temporaryFolder('backgrounder-pages-'), {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
    ],
  });
  if (extension) await makeChoice(context);
  return context;
}

function buildIfMissing(): void {
  if (existsSync(join(EXTENSION, 'manifest.json'))) return;
  // stdout may carry JSON lines: the build speaks on stderr.
  execFileSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 2, 2] });
}

async function main(): Promise<void> {
  if (!existsSync(folder)) {
    console.error(`There are no saved pages in ${folder}: nothing to do.`);
    return;
  }
  buildIfMissing();
  const saved = await savedPages(folder);
  const pages = saved.filter(({ name }) => !only || only.includes(name));
  const labels = await labelsOf(folder);
  const messages = JSON.parse(await readFile('public/_locales/en/messages.json', 'utf8'));
  const server = await startServer(resolve('demo'));
  const [withIt, without] = await Promise.all([launch(EXTENSION), launch(null)]);
  const extensionId = await extensionIdOf(withIt);
  const reports: (PageReport & PageExtra)[] = [];
  if (!asJson) console.log(tableHead());
  for (const [index, page] of pages.entries()) {
    // Two pages may call the same address their own: each has a folder to itself only if it must.
    const taken = pages.findIndex(({ path }) => path === page.path) !== index;
    const path = taken ? `/${page.name}.html` : page.path;
    server.set(new URL(path, 'http://page.example').pathname, {
      body: page.html,
      // Saved pages were often made UTF-8 when they were saved, whatever their own markup still says.
      type: isUtf8(page.html) ? 'text/html; charset=utf-8' : 'text/html',
      headers: { 'content-security-policy': STILL },
    });
    const url = server.origin + path;
    const report = await Promise.all([
      visit(withIt, url, extensionId),
      visit(without, url, null),
    ]).then(
      ([marked, plain]) => reportOf(page, marked, plain, messages),
      (problem: unknown) => failedReport(page, problem instanceof Error ? problem.message : ''),
    );
    reports.push(report);
    console.log(asJson ? jsonLine(report) : tableRow(report, labels.get(page.name)));
  }
  if (!asJson) console.log(`\n${totals(reports, labels)}`);
  await Promise.all([withIt.close(), without.close(), server.close()]);
}

await main();
