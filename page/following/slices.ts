/** How long one slice of work may hold the main thread, milliseconds. */
export const SLICE_MS = 6;

interface YieldingScheduler {
  yield?(): Promise<void>;
}

/** Gives the thread back, and takes up again as soon as the page's own urgent work is done. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  // Chrome before 129 and Firefox before 142 have no yield.
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Waits until the page has nothing more urgent to do, at most `timeoutMs`. Ends early, quietly, on abort. */
export function idle(timeoutMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      cancelIdleCallback(handle);
      // A page is looked at for as long as it changes: what each look left on its signal would pile up.
      signal.removeEventListener('abort', end);
      resolve();
    };
    const handle = requestIdleCallback(end, { timeout: timeoutMs });
    signal.addEventListener('abort', end);
  });
}

/**
 * Runs a generator to its end in slices.
 * @param take called with each value that is not null
 * @returns false when the signal ended it
 */
export async function runInSlices<T>(
  work: Generator<T | null>,
  take: (value: T) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (let step = work.next(); !step.done; step = work.next()) {
    if (step.value !== null) take(step.value);
    if (performance.now() < sliceEnd) continue;
    await giveWay();
    if (signal.aborted) return false;
    sliceEnd = performance.now() + SLICE_MS;
  }
  return !signal.aborted;
}
