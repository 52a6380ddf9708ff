import type { CDPSession } from '@playwright/test';

/** One call of the browser into an extension's script on a page's main thread. */
export interface Call {
  /** Its name alone. */
  readonly file: string;
  /** On the processor, compiling included. */
  readonly ms: number;
  readonly compileMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Unlike `dur` it does not grow when the machine is busy elsewhere. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Whole calls from the browser into an extension's code; what lies within another is not counted twice. */
function callsIn(events: readonly TraceEvent[]): Call[] {
  const own = events
    .filter(({ ph, args }) => ph === 'X' && args?.data?.url?.startsWith('chrome-extension:'))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const calls: Call[] = [];
  let coveredTo = 0;
  for (const { name, ts, dur = 0, tdur = dur, args } of own) {
    const file = args?.data?.url?.split('/').pop() ?? '';
    const compileMs = name === 'v8.compile' ? tdur / 1000 : 0;
    if (ts >= coveredTo) calls.push({ file, ms: tdur / 1000, compileMs });
    else if (compileMs > 0) calls.push({ file, ms: 0, compileMs });
    coveredTo = Math.max(coveredTo, ts + dur);
  }
  return calls;
}

/** What extensions ran in a page while something was done to it; one extension is loaded. */
export async function callsDuring(session: CDPSession, act: () => Promise<void>): Promise<Call[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[])); // the protocol leaves the events untyped
  };
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await act();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', take);
  return callsIn(events);
}
