// npm run cases -- DIR [--only NAME]: small pages in a real Chromium with the built extension; the first line of each says
// what is right ("RIGHT: 2025-01-30 …"). The pages' own scripts run; only this machine answers.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { helpIfAsked } from '../../scripts/prepare.mjs';
import { extensionIdOf, launchWithExtension } from '../e2e/support/launch';
import { type LocalServer, startServer } from '../e2e/support/server';
import { type CasePage, expectationOf, otherPage, pagesOfTable } from './cases/expectation';
import { type Reading, watchReading } from './pages/visit';

helpIfAsked(import.meta.url);

const WAIT_MS = 10_000;
const POLL_MS = 50;
const PATH = '/news/2025/quiet-talks-on-the-coast.html';

/** What a reading lacks of what is right; empty when all is right. */
function faultsOf(reading: Reading | null, { expectation }: CasePage): string[] {
  if (!reading) return ['the page was not read to its end'];
  const { days, title, outlet, news, reads, leavesOut, marked } = expectation;
  const { page, verdict } = reading.described;
  const faults: string[] = [];
  const day = page.date?.day ?? null;
  if (days && !days.includes(day)) faults.push(`dated ${day ?? 'none'}`);
  if (title !== null && page.title !== title) faults.push(`title "${page.title}"`);
  if (outlet !== null && page.outlet !== outlet) faults.push(`outlet "${page.outlet ?? ''}"`);
  const isVerdictWrong = news === null ? faults.length > 0 && !verdict.news : verdict.news !== news;
  if (isVerdictWrong) faults.push(`verdict ${verdict.reason.key}`);
  const isRead = (words: string) => reading.blocks.some(({ text }) => text.includes(words));
  for (const words of reads) if (!isRead(words)) faults.push(`not read: ${words}`);
  for (const words of leavesOut) if (isRead(words)) faults.push(`read: ${words}`);
  const surfaces = reading.blocks.flatMap(({ mentions }) => mentions.map(({ surface }) => surface));
  const isMarked = (text: string) =>
    surfaces.some((surface) => text.includes(surface) || surface.includes(text));
  const missing = marked.filter((text) => !isMarked(text));
  if (missing.length > 0) faults.push(`not marked: ${missing.join(', ')}`);
  return faults;
}

/** Opens a page and waits until it is right, or time is up. */
async function look(context: BrowserContext, url: string, page: CasePage, extensionId: string) {
  const tab = await context.newPage();
  try {
    const read = await watchReading(tab, extensionId);
    await tab.goto(url, { waitUntil: 'load' });
    const endMs = Date.now() + WAIT_MS + page.expectation.waitMs;
    let reading: Reading | null = null;
    while (Date.now() < endMs) {
      reading = await read();
      if (faultsOf(reading, page).length === 0) break;
      // What is read and wrong stays so, unless the case says that the page takes its time.
      if (reading && page.expectation.waitMs === 0) break;
      await new Promise((next) => setTimeout(next, POLL_MS));
    }
    return reading;
  } finally {
    await tab.close();
  }
}

const OTHER_PATH = '/news/2025/another-page.html';
/** "At once", on a machine that does other work. */
const OTHER_WAIT_MS = 3000;

/** Opens a page and, while it is being read, another one, which must be marked at once. */
async function faultsBeside(
  context: BrowserContext,
  origin: string,
  extensionId: string,
): Promise<string[]> {
  const [tab, other] = [await context.newPage(), await context.newPage()];
  try {
    await tab.goto(new URL(PATH, origin).href, { waitUntil: 'load' });
    const read = await watchReading(other, extensionId);
    await other.bringToFront();
    await other.goto(new URL(OTHER_PATH, origin).href, { waitUntil: 'load' });
    const endMs = Date.now() + OTHER_WAIT_MS;
    while (Date.now() < endMs) {
      if (await read()) return [];
      await new Promise((next) => setTimeout(next, POLL_MS));
    }
    return [`the page in another tab was not read within ${OTHER_WAIT_MS / 1000} s`];
  } finally {
    await Promise.all([tab.close(), other.close()]);
  }
}

async function faultsOfCase(
  context: BrowserContext,
  server: LocalServer,
  page: CasePage,
  extensionId: string,
): Promise<string[]> {
  const { addresses, path } = page.expectation;
  const origin = server.origin.replace('127.0.0.1', 'quay.example');
  if (page.expectation.leavesOthers) {
    server.set(PATH, { body: page.html });
    server.set(OTHER_PATH, { body: otherPage() });
    return faultsBeside(context, origin, extensionId);
  }
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const address of addresses.length > 1 ? addresses : [path ?? PATH]) {
    const { pathname } = new URL(address, origin);
    server.set(pathname, { body: page.html });
    const reading = await look(context, new URL(address, origin).href, page, extensionId);
    faults.push(...faultsOf(reading, page));
    if (reading) seen.add(reading.described.page.url);
  }
  if (seen.size > 1) faults.push(`known under ${[...seen].join(', ')}`);
  return faults;
}

async function casesIn(folder: string, only: string | undefined) {
  const files = (await readdir(folder)).filter((file) => /\.(?:html|txt)$/.test(file)).sort();
  const pages: CasePage[] = [];
  const skipped: string[] = [];
  for (const file of files) {
    if (only && !file.includes(only)) continue;
    const html = await readFile(join(folder, file), 'utf8');
    const name = basename(file).replace(/\.\w+$/, '');
    const table = file.endsWith('.txt') ? pagesOfTable(name, html) : [];
    const expectation = file.endsWith('.html') ? expectationOf(html) : null;
    pages.push(...table);
    if (expectation) pages.push({ name, html, expectation });
    else if (table.length === 0) skipped.push(name);
  }
  return { pages, skipped };
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const at = args.indexOf('--only');
  const folder = args.find((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  if (!folder) throw new Error('Name a folder: npm run cases -- DIR');
  const { pages, skipped } = await casesIn(resolve(folder), at < 0 ? undefined : args[at + 1]);
  const server = await startServer(resolve('demo'));
  const context = await launchWithExtension({ hosts: ['quay.example'] });
  const extensionId = await extensionIdOf(context);
  let wrong = 0;
  for (const page of pages) {
    const faults = await faultsOfCase(context, server, page, extensionId);
    if (faults.length > 0) wrong += 1;
    console.log(`${faults.length > 0 ? 'WRONG' : 'right'}  ${page.name}  ${faults.join('; ')}`);
  }
  console.log(`\n${pages.length - wrong} of ${pages.length} right`);
  if (skipped.length > 0) console.log(`to be tried by hand: ${skipped.join(', ')}`);
  await Promise.all([context.close(), server.close()]);
  process.exitCode = wrong > 0 ? 1 : 0;
}

await main();
