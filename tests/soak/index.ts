/**
 * Reads many pages in one browser and opens many cards, and prints whether memory stays flat:
 * `npm run soak [LOADS] [HOVERS]`. Needs a build (`npm run build`). Exits with 1 if something grows.
 */
import type { CDPSession, Page } from '@playwright/test';
import { helpIfAsked } from '../../scripts/prepare.mjs';
import { newsPageOf, ONE_NAME, STORY } from '../e2e/support/news';
import { tellWorker } from '../e2e/support/reader-data';
import { Stage } from '../faults/stage';
import { isFlat, type Sample, trendOf } from './trend';
import { WorkerHeap } from './worker-heap';

helpIfAsked(import.meta.url);

const [loads = 500, hovers = 2000] = process.argv.slice(2).map(Number);
/** Samples of each series: enough for a first and a last fifth. */
const SAMPLES = 25;
/** Pages of a site: the same page again after so many. */
const PAGES = 20;
const NAMES = ['Tartus', 'Khmeimim', 'Dmitry Peskov', 'Mikhail Bogdanov'];

const pathOf = (at: number) => `/news/2025/01/30/soak-${at % PAGES}.html`;

function servePages(stage: Stage): void {
  for (let at = 0; at < PAGES; at += 1) {
    const more = Array.from({ length: 5 + at }, () =>
      ONE_NAME.map((text) => `<p>${text}</p>`).join(''),
    );
    stage.server.set(pathOf(at), { body: newsPageOf({ article: STORY + more.join('') }) });
  }
}

/** What the page's process and the worker hold after a collection of garbage. */
async function sample(session: CDPSession, worker: WorkerHeap): Promise<Sample> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    'page heap, bytes': metric('JSHeapUsedSize'),
    'page nodes': metric('Nodes'),
    'page listeners': metric('JSEventListeners'),
    'page documents': metric('Documents'),
    'worker heap, bytes': await worker.usedBytes(),
  };
}

async function series(
  name: string,
  count: number,
  act: (at: number) => Promise<unknown>,
  look: () => Promise<Sample>,
): Promise<void> {
  const samples: Sample[] = [];
  const every = Math.max(1, Math.floor(count / SAMPLES));
  for (let at = 0; at < count; at += 1) {
    await act(at);
    if (at % every === every - 1) samples.push(await look());
  }
  console.log(
    `\n${name}: ${count}\n| what | first fifth | last fifth | ratio |\n| --- | --- | --- | --- |`,
  );
  for (const trend of trendOf(samples)) {
    const { what, first, last } = trend;
    console.log(
      `| ${what} | ${Math.round(first)} | ${Math.round(last)} | ${(last / first).toFixed(3)} |`,
    );
    if (!isFlat(trend)) {
      process.exitCode = 1;
      console.error(`${name}: ${what} grows.`);
    }
  }
}

async function soak(stage: Stage, page: Page): Promise<void> {
  const session = await stage.context.newCDPSession(page);
  await session.send('Performance.enable');
  const worker = await WorkerHeap.of(stage.context, stage.id);
  const look = () => sample(session, worker);
  const reader = stage.readerIn(page);
  const hover = async (at: number) => {
    await reader.open(NAMES[at % NAMES.length] ?? '');
    await reader.closeByKey();
    await reader.leave();
  };
  await series(
    'pages read, each with one card',
    loads,
    async (at) => {
      await reader.read(pathOf(at));
      await hover(at);
    },
    look,
  );
  await series('cards on one page', Math.max(0, hovers - loads), hover, look);
}

const stage = await Stage.start();
try {
  servePages(stage);
  const keeper = await stage.keeper();
  await tellWorker(keeper, 'settings.set', { enabled: true, hoverDelayMs: 300 });
  await keeper.close();
  await soak(stage, await stage.context.newPage());
} finally {
  await stage.end();
}
