import browser from 'webextension-polyfill';
import type {
  Failure,
  HighlightProtocol,
  Result,
  TabProtocol,
  ViewProtocol,
  WorkerProtocol,
} from './protocol';

type AnyTabProtocol = TabProtocol & HighlightProtocol;

type Params<P, K extends keyof P> = P[K] extends { params: infer A } ? A : never;
type Reply<P, K extends keyof P> = P[K] extends { result: infer R } ? R : never;

/** The envelope of a message. The mark distinguishes our messages from others on the channel. */
export interface Envelope {
  readonly backgrounder: 1;
  readonly name: string;
  readonly params: unknown;
}

function failure(code: Failure['code'], message: string): { ok: false; error: Failure } {
  return { ok: false, error: { code, message } };
}

/** The browser resolves `undefined` when no listener answered: that is a failure, never data. */
function isResult(reply: unknown): reply is Result<never> {
  return (
    typeof reply === 'object' && reply !== null && typeof (reply as Result<never>).ok === 'boolean'
  );
}

async function exchange(send: () => Promise<unknown>): Promise<Result<never>> {
  try {
    const reply = await send();
    return isResult(reply) ? reply : failure('no-reply', 'Nobody answered.');
  } catch (error) {
    return failure('disconnected', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Asks the worker. Never throws: a worker that is gone, asleep beyond waking, or of another version is a
 * `Failure` with code `disconnected` or `no-reply`.
 */
export function askWorker<K extends keyof WorkerProtocol>(
  name: K,
  params: Params<WorkerProtocol, K>,
): Promise<Result<Reply<WorkerProtocol, K>>> {
  const envelope: Envelope = { backgrounder: 1, name, params };
  return exchange(() => browser.runtime.sendMessage(envelope));
}

/**
 * Delay before an unanswered request is sent again, milliseconds. A request that reaches a dying worker is lost too.
 */
export const AGAIN_AFTER_MS = [50, 500, 2000] as const;

/** Asks the worker until it answers, because it may die while it handles a request. Only for idempotent requests. */
export const askWithRetry: typeof askWorker = async (name, params) => {
  for (const delayMs of AGAIN_AFTER_MS) {
    const reply = await askWorker(name, params);
    if (reply.ok || !/^(disconnected|no-reply)$/.test(reply.error.code)) return reply;
    await new Promise((again) => setTimeout(again, delayMs));
  }
  return askWorker(name, params);
};

/** Asks the content script of a tab's top frame. Never throws; a tab without one is `disconnected`. */
export function askTab<K extends keyof AnyTabProtocol>(
  tabId: number,
  name: K,
  params: Params<AnyTabProtocol, K>,
): Promise<Result<Reply<AnyTabProtocol, K>>> {
  const envelope: Envelope = { backgrounder: 1, name, params };
  return exchange(() => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

/** Pushes to the extension's open pages, if any. */
export function pushToViews<K extends keyof ViewProtocol>(
  name: K,
  params: ViewProtocol[K]['params'],
): void {
  const envelope: Envelope = { backgrounder: 1, name, params };
  void exchange(() => browser.runtime.sendMessage(envelope));
}
