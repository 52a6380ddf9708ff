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
/** A pass waits for an idle moment, but not for ever. */
const IDLE_TIMEOUT_MS = 400;

/** Runs passes one after the other, in idle moments, only while the page is seen; nothing runs when nothing changes. */
export function createFollower({ document: doc, signal, pass }: FollowerNeeds): Follower {
  let wanted = false;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBeforeMs = 0;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const run = async () => {
    running = true;
    while (wanted && !signal.aborted) {
      await seen(doc, signal);
      await idle(IDLE_TIMEOUT_MS, signal);
      if (signal.aborted) break;
      wanted = false;
      const tookMs = await pass();
      const restMs = tookMs === 0 ? IDLE_PASS_MS : Math.max(SETTLE_MS, tookMs * REST_FACTOR);
      notBeforeMs = performance.now() + restMs;
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
