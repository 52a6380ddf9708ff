import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { TabDescription } from '../../../messaging/protocol';

/** What the extension made of a page, seen through the debugger from its own isolated world. */
export interface Reading {
  readonly described: TabDescription;
  readonly blocks: readonly ReadBlock[];
}

export interface ReadBlock {
  readonly text: string;
  readonly role: string;
  readonly lang: string | null;
  readonly paintable: boolean;
  readonly mentions: readonly { entity: string; surface: string; start: number; end: number }[];
}

/** What of a page could betray a change. */
export interface Dom {
  readonly nodes: number;
  readonly attributes: number;
  /** Of every node's name, attributes and data, in document order, open shadow roots included. */
  readonly hash: string;
}

export interface Visited {
  readonly dom: Dom;
  /** Null without the extension. */
  readonly reading: Reading | null;
  /** What the extension's code took of the main thread, milliseconds. */
  readonly ownMs: number;
  readonly longestMs: number;
  readonly complaints: readonly string[];
}

/** Runs in the page: source text, because tsx adds helpers to functions that a page does not have. */
const HASH_DOM = `(() => {
  let nodes = 0;
  let attributes = 0;
  let hash = 0xcbf29ce484222325n;
  const add = (text) => {
    let small = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
      small = Math.imul(small ^ text.charCodeAt(index), 0x01000193);
    }
    hash = BigInt.asUintN(64, (hash ^ BigInt(small >>> 0)) * 0x100000001b3n);
  };
  const walk = (node) => {
    nodes += 1;
    add(node.nodeType + ' ' + node.nodeName + ' ' + (node.nodeValue ?? ''));
    for (const { name, value } of node.attributes ?? []) {
      attributes += 1;
      add(name + '=' + value);
    }
    if (node.shadowRoot) walk(node.shadowRoot);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(document);
  return { nodes, attributes, hash: hash.toString(16) };
})()`;

/** Runs in the extension's isolated world: see page/report.ts. Null while the page is being read. */
const READ = `(() => {
  const report = globalThis[Symbol.for('backgrounder')]?.values.get('report')?.();
  if (!report) return null;
  const { verdict, isWanted, isSettled, description, blocks } = report;
  if (!isWanted) {
    const lang = document.documentElement?.lang || null;
    const page = { title: document.title.trim(), date: null, outlet: null, lang };
    return { described: { page, verdict, state: 'not-news', failure: null, entities: [] }, blocks: [] };
  }
  if (!description || description.state === 'reading') return null;
  if (!isSettled && description.state === 'marked') return null;
  if (blocks.some(({ mentions }) => mentions === null) && description.state === 'marked') return null;
  return { described: description, blocks: blocks.map((block) => ({ ...block, mentions: block.mentions ?? [] })) };
})()`;

/** Ids of the isolated worlds that belong to the extension, newest last. */
async function ownWorlds(session: CDPSession, extensionId: string): Promise<number[]> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  return worlds;
}

async function readingIn(session: CDPSession, worlds: readonly number[]): Promise<Reading | null> {
  for (const contextId of [...worlds].reverse()) {
    const answer = await session
      .send('Runtime.evaluate', { expression: READ, contextId, returnByValue: true })
      .catch(() => null); // a world of a frame that has gone
    if (answer?.result.value) return answer.result.value as Reading; // made by READ just above
  }
  return null;
}

/** Watches a page from before it is opened. @returns asks what the extension has made of it; null until it has ended */
export async function watchReading(
  page: Page,
  extensionId: string,
): Promise<() => Promise<Reading | null>> {
  const session = await page.context().newCDPSession(page);
  const worlds = await ownWorlds(session, extensionId);
  return () => readingIn(session, worlds);
}

const WAIT_MS = 15_000;

/** Waits until the extension has come to an end with the page. */
async function awaitReading(
  session: CDPSession,
  worlds: readonly number[],
): Promise<Reading | null> {
  const endMs = Date.now() + WAIT_MS;
  while (Date.now() < endMs) {
    const reading = await readingIn(session, worlds);
    if (reading) return reading;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return null;
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** A saved page that sends its reader on (a refresh in its head) stays where it is: it is the page that is looked at. */
export async function stayOn(session: CDPSession, url: string): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
    const leaves = frameId === frameTree.frame.id && request.url !== url;
    const answer = leaves
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      : session.send('Fetch.continueRequest', { requestId });
    answer.catch(() => null); // the page has been closed meanwhile
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
}

/** Opens a page and looks at it when it has come to rest. */
export async function visit(
  context: BrowserContext,
  url: string,
  extensionId: string | null,
): Promise<Visited> {
  const page = await context.newPage();
  let trace: Trace | null = null;
  try {
    const complaints = complaintsOf(page);
    const session = await context.newCDPSession(page);
    await stayOn(session, url);
    const worlds = extensionId ? await ownWorlds(session, extensionId) : [];
    trace = extensionId ? await startTrace(session) : null;
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: WAIT_MS });
    // Some pages never come to rest; what they are is there all the same.
    await page.waitForLoadState('load', { timeout: WAIT_MS }).catch(() => null);
    const reading = extensionId ? await awaitReading(session, worlds) : null;
    const cost = extensionId && trace ? await trace.sum(extensionId) : { ownMs: 0, longestMs: 0 };
    return { dom: (await page.evaluate(HASH_DOM)) as Dom, reading, ...cost, complaints };
  } finally {
    // One trace runs at a time in a browser: one left running would refuse every page after this.
    await trace?.end();
    await page.close();
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  /** Time on the processor: unlike `dur` it does not grow when the machine is busy elsewhere. */
  readonly tdur?: number;
  readonly ts: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

interface Trace {
  /** Ends the record. Ending it twice is ending it once. */
  end(): Promise<void>;
  /** Ends the record and sums up what is the extension's. */
  sum(extensionId: string): Promise<{ ownMs: number; longestMs: number }>;
}

/** Records what runs on the page's main thread. */
async function startTrace(session: CDPSession): Promise<Trace> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[])); // the protocol leaves the events untyped
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  let ending: Promise<void> | null = null;
  const finish = async () => {
    const ended = new Promise<void>((resolve) =>
      session.once('Tracing.tracingComplete', () => resolve()),
    );
    await session.send('Tracing.end');
    await ended;
  };
  const end = () => {
    ending ??= finish();
    return ending;
  };
  return {
    end,
    sum: async (extensionId) => {
      await end();
      return sumUp(events, extensionId);
    },
  };
}

/** Whole calls from the browser into the extension's code; what lies within another is not counted twice. */
function sumUp(events: readonly TraceEvent[], extensionId: string) {
  const own = events
    .filter(({ ph, args }) => ph === 'X' && args?.data?.url?.includes(extensionId))
    .sort((a, b) => a.ts - b.ts);
  let ownMs = 0;
  let longestMs = 0;
  let coveredTo = 0;
  for (const { ts, dur = 0, tdur = dur } of own) {
    if (ts < coveredTo) continue;
    coveredTo = ts + dur;
    ownMs += tdur / 1000;
    longestMs = Math.max(longestMs, tdur / 1000);
  }
  return { ownMs, longestMs };
}
