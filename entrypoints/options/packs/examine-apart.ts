import type { Verdict } from '../../examine/verdict';

/**
 * Examines a file in a thread of its own: a large one takes seconds, and an endless one blocks only this thread.
 * @param bytes transferred, and returned with the verdict
 * @param signal ends it
 * @returns null if the signal ended it or the thread failed
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
