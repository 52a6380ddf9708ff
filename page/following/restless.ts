/** Changes that follow each other faster than this are one restless run, milliseconds. */
const RUN_GAP_MS = 1500;
/** After so many changes in a run an element is left alone until it is quiet. */
const PATIENCE = 4;

interface Run {
  count: number;
  lastMs: number;
}

/** Tells text that somebody will read from text that never stands still: clocks, tickers, counters, animations. */
export interface Restlessness {
  /** Notes a change. @returns whether the element should be left alone for now */
  note(element: Element, nowMs: number): boolean;
}

/** How long after its last change a restless element counts as quiet, milliseconds. */
export const QUIET_MS = RUN_GAP_MS + 200;

export function createRestlessness(): Restlessness {
  const runs = new WeakMap<Element, Run>();
  return {
    note(element, nowMs) {
      const run = runs.get(element);
      if (!run || nowMs - run.lastMs > RUN_GAP_MS) {
        runs.set(element, { count: 1, lastMs: nowMs });
        return false;
      }
      run.count += 1;
      run.lastMs = nowMs;
      return run.count > PATIENCE;
    },
  };
}
