import { idle } from './slices';
import { whenVisible } from './when-visible';

export interface PassSchedulerNeeds {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Works through what has changed. @returns main-thread time that reading took, milliseconds */
  pass(): Promise<number>;
}

export interface PassScheduler {
  /** Something has changed: a pass will run. */
  request(): void;
  /** A pass will run after `delayMs` or later. */
  requestIn(delayMs: number): void;
}

/** Changes come in bursts; this delay makes one pass of many. */
const SETTLE_MS = 60;
/** Delay after a pass that found nothing to read: pages that change without end are looked at rarely. */
const IDLE_PASS_MS = 500;
/** Between two passes at least this many times the duration of the last: at most a tenth of the main thread is used. */
const REST_FACTOR = 10;
/** After this many working passes in a row the delay doubles with each: some pages grow without end. */
const ROW_PASSES = 6;
/** Upper bound of that delay. */
const MAX_REST_MS = 3000;
/** A row ends after this long without a working pass. */
const ROW_GAP_MS = 5000;
/** A pass waits for an idle moment at most this long. */
const IDLE_TIMEOUT_MS = 400;

/** Runs passes one after the other, in idle moments and only while the page is visible. No timer runs without changes. */
export function createPassScheduler(needs: PassSchedulerNeeds): PassScheduler {
  const { document: doc, signal, pass } = needs;
  let wanted = false;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let notBeforeMs = 0;
  let row = 0;
  let workedMs = 0;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(later);
  });

  const restAfter = (tookMs: number, nowMs: number) => {
    if (tookMs === 0) return IDLE_PASS_MS;
    row = nowMs - workedMs < ROW_GAP_MS ? row + 1 : 0;
    workedMs = nowMs;
    const growingMs = SETTLE_MS * 2 ** Math.max(0, row - ROW_PASSES);
    return Math.max(tookMs * REST_FACTOR, Math.min(growingMs, MAX_REST_MS));
  };

  const run = async () => {
    running = true;
    while (wanted && !signal.aborted) {
      await whenVisible(doc, signal);
      await idle(IDLE_TIMEOUT_MS, signal);
      if (signal.aborted) break;
      wanted = false;
      const tookMs = await pass();
      const nowMs = performance.now();
      notBeforeMs = nowMs + restAfter(tookMs, nowMs);
      if (wanted)
        await new Promise((resolve) => setTimeout(resolve, notBeforeMs - performance.now()));
    }
    running = false;
  };

  const request = () => {
    if (wanted || signal.aborted) return;
    wanted = true;
    if (running) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(SETTLE_MS, notBeforeMs - performance.now()));
  };

  return {
    request,
    requestIn(delayMs) {
      clearTimeout(later);
      later = setTimeout(request, delayMs);
    },
  };
}
