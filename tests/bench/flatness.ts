import { type CDPSession, chromium, type Page } from '@playwright/test';
import { openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { findMentions } from '../../knowledge/matching/find';
import type { PageContext } from '../../knowledge/matching/types';
import { inBatches } from '../../page/asking/batches';
import type { PageBlock } from '../../page/reading/text/block';
import { findBrowser } from '../../scripts/browsers.mjs';
import { pageBundle } from '../browser/harness/bundle';
import type { BenchPlan } from './plan';

const SENTENCES =
  'Dmitry Peskov told reporters in the harbour that it was too early to speak of dates. The boats stayed where they were, and the office in Tartus had nothing to add. ';
const SIZES = [50_000, 200_000, 800_000, 3_200_000];
const SPAN_COUNTS = [100, 1_000, 10_000, 100_000];
const RUNS = 7;
/** A page with a headline and next to no text: its time to read is what any page takes. */
const EMPTY = '<span>The boats lay in the harbour.</span>';

const page = (inner: string) =>
  `<!doctype html><title>Boats</title><article><h1>The boats stay in the harbour</h1><p>${inner}</p></article>`;
const ofSize = (characters: number) =>
  page(SENTENCES.repeat(Math.ceil(characters / SENTENCES.length)));
const ofSpans = (count: number) =>
  page('<span>Tartus is quiet today, and so is the sea.</span> '.repeat(count));

type Matcher = ReturnType<typeof openMatcher>;

interface Read {
  readonly readMs: number;
  readonly texts: readonly string[];
}

/** Time of this process on the processor since a moment, garbage collection included, milliseconds. */
function processorMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Matches as the worker does: request by request. @returns milliseconds in all, and of the longest request */
function matchAll(texts: readonly string[], matcher: Matcher) {
  const records = texts.map((text) => ({ block: { text } as PageBlock })); // batches look at the text alone
  let context: PageContext = { established: {} };
  let [totalMs, longestMs] = [0, 0];
  for (const batch of inBatches(records)) {
    const start = process.cpuUsage();
    const { index, pack } = matcher;
    context = findMentions(
      index,
      pack,
      batch.map(({ block }) => block.text),
      context,
    ).context;
    const ms = processorMs(start);
    totalMs += ms;
    longestMs = Math.max(longestMs, ms);
  }
  return { totalMs, longestMs };
}

/** Time of a tab's tasks on the processor so far, milliseconds. */
async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Characters read in one turn of measuring: a small page is read so often, one after another. */
const READ_AT_ONCE = 3_200_000;

/** Reads a page in Chromium; the best of some turns counts. */
async function readPage(tab: Page, session: CDPSession, code: string, html: string): Promise<Read> {
  await tab.setContent(html);
  await tab.evaluate(code);
  const times = Math.max(1, Math.round(READ_AT_ONCE / html.length));
  let readMs = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const start = await taskMs(session);
    // Without a value of its own: the loop's would be the text, and sending it took longer than reading it.
    await tab.evaluate(`for (let n = 0; n < ${times}; n += 1) backgrounder.readAll(); null`);
    readMs = Math.min(readMs, ((await taskMs(session)) - start) / times);
  }
  return { readMs, texts: await tab.evaluate(() => backgrounder.readAll()) };
}

/** What a row's runs have come to so far. */
interface Row extends Read {
  readonly name: string;
  totalMs: number;
  longestMs: number;
}

const least = (one: number, other: number) => Math.min(one, other);

/** Matches the rows in turn, so that what warms up or slows down the machine does so for all; the best run counts. */
function matchRows(rows: readonly Row[], matcher: Matcher): void {
  for (let run = 0; run < RUNS; run += 1) {
    for (const row of rows) {
      const { totalMs, longestMs } = matchAll(row.texts, matcher);
      row.totalMs = least(row.totalMs, totalMs);
      row.longestMs = least(row.longestMs, longestMs);
    }
  }
}

const flatness = (values: readonly number[]) =>
  (Math.max(...values) / Math.min(...values)).toFixed(2);

type Print = BenchPlan['print'];

function printRows(rows: readonly Row[], print: Print): void {
  const rates = rows.map(({ name, readMs, totalMs, longestMs, texts }) => {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const [readNs, matchNs] = [(readMs * 1e6) / length, (totalMs * 1e6) / length];
    const [read, match] = [readNs, matchNs].map((ns) => ns.toFixed(0).padStart(6));
    print(
      `${name.padStart(14)}  read ${read} ns/char  match ${match} ns/char  longest request ${longestMs.toFixed(0)} ms`,
    );
    return { readNs, matchNs };
  });
  const [read, match] = [rates.map(({ readNs }) => readNs), rates.map(({ matchNs }) => matchNs)];
  print(`flatness: read ${flatness(read)}, match ${flatness(match)}`);
}

const NEW_ROW = { totalMs: Number.POSITIVE_INFINITY, longestMs: Number.POSITIVE_INFINITY };

/**
 * `--flatness`: time for each character of one long text node, and of many spans in one paragraph; on the processor, so
 * that what else the machine does counts little.
 */
export async function benchFlatness({ print }: BenchPlan): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const tab = await browser.newPage();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const matcher = openMatcher(undefined);
  const code = await pageBundle();
  let empty: Read = { readMs: 0, texts: [] };
  const table = async (title: string, pages: readonly (readonly [string, string])[]) => {
    const rows: Row[] = [];
    for (const [name, html] of pages) {
      const { readMs, texts } = await readPage(tab, session, code, html);
      rows.push({ name, ...NEW_ROW, texts, readMs: readMs - empty.readMs });
    }
    matchRows(rows, matcher);
    print(title);
    printRows(rows, print);
  };
  try {
    // Compiled code from the first row on: the rows show how the time grows, not how it starts.
    for (const html of [ofSize(SIZES[2] ?? 0), ofSpans(SPAN_COUNTS[2] ?? 0)]) {
      const { texts } = await readPage(tab, session, code, html);
      for (let run = 0; run < RUNS; run += 1) matchAll(texts, matcher);
    }
    empty = await readPage(tab, session, code, page(EMPTY));
    print(
      `A page without text is read in ${empty.readMs.toFixed(1)} ms; the rows are without that.`,
    );
    await table(
      'Time for each character of one text node',
      SIZES.map((size) => [`${size / 1000} kB`, ofSize(size)]),
    );
    await table(
      'Time for each character of spans in one paragraph',
      SPAN_COUNTS.map((count) => [`${count} spans`, ofSpans(count)]),
    );
  } finally {
    await browser.close();
  }
}
