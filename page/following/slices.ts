/** How long one slice of work may hold the main thread, milliseconds. */
const SLICE_MS = 6;

interface YieldingScheduler {
  yield?(): Promise<void>;
}

/** Yields the main thread; resolves as soon as more urgent work of the page is done. */
export function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  // Chrome before 129 and Firefox before 142 have no yield.
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when the browser is idle, after `timeoutMs` at the latest, or on abort. */
export function idle(timeoutMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      cancelIdleCallback(handle);
      // Otherwise each call would leave a listener on the signal.
      signal.removeEventListener('abort', end);
      resolve();
    };
    const handle = requestIdleCallback(end, { timeout: timeoutMs });
    signal.addEventListener('abort', end);
  });
}

/**
 * Runs a generator in slices of the main thread.
 * @param take called with each value that is not null
 * @returns false if the signal aborted it
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
    await yieldToMain();
    if (signal.aborted) return false;
    sliceEnd = performance.now() + SLICE_MS;
  }
  return !signal.aborted;
}
