import type { Verdict } from '../../examine/verdict';

/**
 * Examines a file in a thread of its own: a large one takes seconds, one made to be endless takes no more than this thread.
 * @param bytes handed over; they come back with the verdict
 * @param signal ends it
 * @returns null where it was ended, or broke the thread
 */
export function examineApart(bytes: ArrayBuffer, signal: AbortSignal): Promise<Verdict | null> {
  const thread = new Worker('/examine.js');
  const verdict = new Promise<Verdict | null>((resolve) => {
    thread.onmessage = ({ data }: MessageEvent<Verdict>) => resolve(data);
    thread.onerror = () => resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  thread.postMessage(bytes, [bytes]);
  return verdict.finally(() => thread.terminate());
}
