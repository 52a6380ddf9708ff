/** Changes of an element that follow each other within this time belong to one burst, milliseconds. */
const BURST_GAP_MS = 1500;
/** Changes in a burst after which an element is throttled. */
const MAX_CHANGES = 4;

interface Burst {
  count: number;
  lastMs: number;
}

/** Holds back elements that never stop changing: clocks, tickers, counters, animations. */
export interface MutationThrottle {
  /** Notes a change. @returns whether the element should be left unread for now */
  note(element: Element, nowMs: number): boolean;
}

/** How long after its last change a throttled element is read, milliseconds. */
export const QUIET_MS = BURST_GAP_MS + 200;

export function createMutationThrottle(): MutationThrottle {
  const bursts = new WeakMap<Element, Burst>();
  return {
    note(element, nowMs) {
      const burst = bursts.get(element);
      if (!burst || nowMs - burst.lastMs > BURST_GAP_MS) {
        bursts.set(element, { count: 1, lastMs: nowMs });
        return false;
      }
      burst.count += 1;
      burst.lastMs = nowMs;
      return burst.count > MAX_CHANGES;
    },
  };
}
