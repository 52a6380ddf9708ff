import { idle } from './slices';
import { whenVisible } from './when-visible';

export interface PassSchedulerNeeds {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Works through what has changed. @returns main-thread time that reading took, milliseconds */
  pass(): Promise<number>;
}

/** Changes come in bursts; this delay makes one pass of many. */
const SETTLE_MS = 60;
/** Delay after a pass that found nothing to read, so that pages that never stop changing cost little. */
const IDLE_PASS_MS = 500;
/**
 * The pause between two passes is at least this many times the duration of the last one, so that at most a tenth of the
 * main thread is used.
 */
const REST_FACTOR = 10;
/** After this many working passes in a row the delay doubles each time, because some pages never stop growing. */
const ROW_PASSES = 6;
/** Upper bound of that delay. */
const MAX_REST_MS = 3000;
/** The row ends after this long without a working pass. */
const ROW_GAP_MS = 5000;
/** Longest wait for an idle moment. */
const IDLE_TIMEOUT_MS = 400;

/** Runs passes one at a time, when the browser is idle and the page visible. No timer runs while nothing changes. */
export class PassScheduler {
  readonly #needs: PassSchedulerNeeds;
  #wanted = false;
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  #notBeforeMs = 0;
  /** Working passes in a row, and when the last of them ended. */
  #row = 0;
  #workedMs = 0;

  constructor(needs: PassSchedulerNeeds) {
    this.#needs = needs;
    needs.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      clearTimeout(this.#later);
    });
  }

  /** Schedules a pass because something has changed. */
  request(): void {
    if (this.#wanted || this.#needs.signal.aborted) return;
    this.#wanted = true;
    if (this.#running) return;
    clearTimeout(this.#timer);
    const delayMs = Math.max(SETTLE_MS, this.#notBeforeMs - performance.now());
    this.#timer = setTimeout(() => void this.#run(), delayMs);
  }

  /** Schedules a pass after `delayMs` or later. */
  requestIn(delayMs: number): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.request(), delayMs);
  }

  async #run(): Promise<void> {
    const { document: doc, signal, pass } = this.#needs;
    this.#running = true;
    while (this.#wanted && !signal.aborted) {
      await whenVisible(doc, signal);
      await idle(IDLE_TIMEOUT_MS, signal);
      if (signal.aborted) break;
      this.#wanted = false;
      const tookMs = await pass();
      const nowMs = performance.now();
      const restMs = this.#restAfter(tookMs, nowMs);
      this.#notBeforeMs = nowMs + restMs;
      if (this.#wanted) await new Promise((resolve) => setTimeout(resolve, restMs));
    }
    this.#running = false;
  }

  #restAfter(tookMs: number, nowMs: number): number {
    if (tookMs === 0) return IDLE_PASS_MS;
    this.#row = nowMs - this.#workedMs < ROW_GAP_MS ? this.#row + 1 : 0;
    this.#workedMs = nowMs;
    const growingMs = SETTLE_MS * 2 ** Math.max(0, this.#row - ROW_PASSES);
    return Math.max(tookMs * REST_FACTOR, Math.min(growingMs, MAX_REST_MS));
  }
}
