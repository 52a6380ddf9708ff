import type { Page } from '@playwright/test';

/** One layout of a page, as the browser's own trace tells it. */
export interface Layout {
  /** The script that could not go on without it; null where it came of itself, before a frame. */
  readonly forcedBy: string | null;
  /** The functions that were running, the innermost first; empty where the layout came of itself. */
  readonly within: string;
  /** Boxes that had to be laid out again, and all that there are. */
  readonly dirty: number;
  readonly total: number;
  /** Elements whose style was computed again since the layout before. */
  readonly restyled: number;
  readonly durationMs: number;
}

/** The part of a trace event that is read here; `dur` in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly pid: number;
  readonly dur?: number;
  readonly args: {
    readonly elementCount?: number;
    readonly beginData?: {
      readonly frame: string;
      readonly dirtyObjects: number;
      readonly totalObjects: number;
      readonly stackTrace?: readonly { readonly url: string; readonly functionName: string }[];
    };
  };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];

function layoutsIn(events: readonly TraceEvent[], frame: string): Layout[] {
  let restyled = 0;
  const layouts: Layout[] = [];
  const process = events.find(({ args }) => args.beginData?.frame === frame)?.pid;
  const own = events.filter(({ pid }) => pid === process);
  for (const { name, dur = 0, args } of own.toSorted((a, b) => a.ts - b.ts)) {
    if (name === 'UpdateLayoutTree') restyled += args.elementCount ?? 0;
    if (name !== 'Layout' || args.beginData?.frame !== frame) continue;
    const { dirtyObjects: dirty, totalObjects: total, stackTrace } = args.beginData;
    const [first] = stackTrace ?? [];
    const forcedBy = first?.url.split('/').at(-1) ?? null;
    const within = stackTrace?.map(({ functionName }) => functionName).join(' < ') ?? '';
    layouts.push({ forcedBy, within, dirty, total, restyled, durationMs: dur / 1000 });
    restyled = 0;
  }
  return layouts;
}

/** Every layout of a page's main frame while something is done in it. The trace is the whole browser's. */
export async function layoutsWhile(page: Page, run: () => Promise<void>): Promise<Layout[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This context has no browser to speak to.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[])); // the protocol says no more than "object"
  });
  const traceConfig = { includedCategories: CATEGORIES };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await run();
  const done = new Promise((complete) => session.once('Tracing.tracingComplete', complete));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const own = await page.context().newCDPSession(page);
  const { frameTree } = await own.send('Page.getFrameTree');
  await own.detach();
  return layoutsIn(events, frameTree.frame.id);
}
