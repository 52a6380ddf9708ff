import { chromium, type Page } from '@playwright/test';
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
const RUNS = 5;

const page = (inner: string) =>
  `<!doctype html><title>Boats</title><article><h1>The boats stay in the harbour</h1><p>${inner}</p></article>`;
const ofSize = (characters: number) =>
  page(SENTENCES.repeat(Math.ceil(characters / SENTENCES.length)));
const ofSpans = (count: number) => page('<span>Tartus is quiet today. </span> '.repeat(count));

type Matcher = ReturnType<typeof openMatcher>;

interface Read {
  readonly readMs: number;
  readonly texts: readonly string[];
}

/** Matches as the worker does: request by request. @returns milliseconds in all, and of the longest request */
function matchAll(texts: readonly string[], matcher: Matcher) {
  const records = texts.map((text) => ({ block: { text } as PageBlock })); // batches look at the text alone
  let context: PageContext = { established: {} };
  let [totalMs, longestMs] = [0, 0];
  for (const batch of inBatches(records)) {
    const start = performance.now();
    const { index, pack } = matcher;
    context = findMentions(
      index,
      pack,
      batch.map(({ block }) => block.text),
      context,
    ).context;
    const ms = performance.now() - start;
    totalMs += ms;
    longestMs = Math.max(longestMs, ms);
  }
  return { totalMs, longestMs };
}

/** Reads a page in Chromium; the best of some runs counts. */
async function readPage(tab: Page, code: string, html: string): Promise<Read> {
  await tab.setContent(html);
  await tab.evaluate(code);
  return tab.evaluate((runs) => {
    let readMs = Number.POSITIVE_INFINITY;
    let texts: string[] = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      texts = backgrounder.readAll();
      readMs = Math.min(readMs, performance.now() - start);
    }
    return { readMs, texts };
  }, RUNS);
}

/** Nanoseconds for a character, and the longest request in milliseconds. */
function ratesOf({ readMs, texts }: Read, matcher: Matcher) {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const runs = Array.from({ length: RUNS }, () => matchAll(texts, matcher));
  const least = (key: 'totalMs' | 'longestMs') => Math.min(...runs.map((run) => run[key]));
  return {
    readNs: (readMs * 1e6) / length,
    matchNs: (least('totalMs') * 1e6) / length,
    longestMs: least('longestMs'),
  };
}

const flatness = (values: readonly number[]) =>
  (Math.max(...values) / Math.min(...values)).toFixed(2);

/** `--flatness`: time for each character of one long text node, and of many spans in one paragraph. */
export async function benchFlatness({ print }: BenchPlan): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const tab = await browser.newPage();
  const matcher = openMatcher(undefined);
  const code = await pageBundle();
  const table = async (rows: readonly (readonly [string, string])[]) => {
    const found: ReturnType<typeof ratesOf>[] = [];
    for (const [name, html] of rows) {
      const rates = ratesOf(await readPage(tab, code, html), matcher);
      found.push(rates);
      const [read, match] = [rates.readNs, rates.matchNs].map((ns) => ns.toFixed(0).padStart(6));
      print(
        `${name.padStart(14)}  read ${read} ns/char  match ${match} ns/char  longest request ${rates.longestMs.toFixed(0)} ms`,
      );
    }
    const [read, match] = [found.map((one) => one.readNs), found.map((one) => one.matchNs)];
    print(`flatness: read ${flatness(read)}, match ${flatness(match)}`);
  };
  try {
    // Compiled code from the first row on: the rows show how the time grows, not how it starts.
    for (const html of [ofSize(SIZES[1] ?? 0), ofSpans(SPAN_COUNTS[1] ?? 0)])
      ratesOf(await readPage(tab, code, html), matcher);
    print('Time for each character of one text node');
    await table(SIZES.map((size) => [`${size / 1000} kB`, ofSize(size)]));
    print('Time for each character of spans in one paragraph');
    await table(SPAN_COUNTS.map((count) => [`${count} spans`, ofSpans(count)]));
  } finally {
    await browser.close();
  }
}
