import { seen } from './seen';
import { idle } from './slices';

/** When to look at what has changed, so that a busy page stays its own master. */
export interface FollowerNeeds {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Works through what was collected. @returns the main-thread time that reading took, milliseconds */
  pass(): Promise<number>;
}

export interface Follower {
  /** Something has changed: a pass will come. */
  nudge(): void;
  /** A pass will come not before so many milliseconds. */
  nudgeIn(delayMs: number): void;
}

/** Changes come in bursts: waiting a moment makes one pass of many. */
const SETTLE_MS = 60;
/** After a pass that found nothing to read: a page that never stands still is looked at seldom. */
const IDLE_PASS_MS = 500;
/** Between two passes at least this many times as long as the last one took: at most a tenth of the thread is ours. */
const REST_FACTOR = 10;
/** After so many passes in a row that had something to read, each next one waits twice as long: some pages grow for ever. */
const BURST_PASSES = 6;
/** But never longer than this. */
const LONGEST_REST_MS = 3000;
/** A row ends when nothing came for so long. */
const ROW_GAP_MS = 5000;
/** A pass waits for an idle moment, but not for ever. */
const IDLE_TIMEOUT_MS = 400;

/** Runs passes one after the other, in idle moments, only while the page is seen; nothing runs when nothing changes. */
export function createFollower({ document: doc, signal, pass }: FollowerNeeds): Follower {
  let wanted = false;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBeforeMs = 0;
  let row = 0;
  let workedMs = 0;

  /** How long to rest after a pass that took so long. */
  const restAfter = (tookMs: number, nowMs: number) => {
    if (tookMs === 0) return IDLE_PASS_MS;
    row = nowMs - workedMs < ROW_GAP_MS ? row + 1 : 0;
    workedMs = nowMs;
    const patienceMs = SETTLE_MS * 2 ** Math.max(0, row - BURST_PASSES);
    return Math.max(tookMs * REST_FACTOR, Math.min(patienceMs, LONGEST_REST_MS));
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const run = async () => {
    running = true;
    while (wanted && !signal.aborted) {
      await seen(doc, signal);
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

  const nudge = () => {
    if (wanted || signal.aborted) return;
    wanted = true;
    if (running) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(SETTLE_MS, notBeforeMs - performance.now()));
  };

  let later: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(later), { once: true });
  return {
    nudge,
    nudgeIn(delayMs) {
      clearTimeout(later);
      later = setTimeout(nudge, delayMs);
    },
  };
}
