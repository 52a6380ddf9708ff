import browser, { type Runtime } from 'webextension-polyfill';
import type { Envelope } from './client';
import { ExpectedFailure } from './failure';
import type {
  Failure,
  HighlightProtocol,
  Result,
  TabProtocol,
  ViewProtocol,
  WorkerProtocol,
} from './protocol';

/** The sender of a message, as handlers see it. */
export interface Sender {
  readonly from: 'page' | 'extension';
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** Address of its tab, if it has one that the browser tells. */
  readonly address?: string;
  /** In a private window: nothing is kept. */
  readonly incognito: boolean;
}

type AnyProtocol = WorkerProtocol | TabProtocol | HighlightProtocol;

export type Handlers<P extends AnyProtocol> = {
  readonly [K in keyof P]: P[K] extends { params: infer A; result: infer R }
    ? {
        /** Who may send it: a page-side script, an extension page, or both. */
        readonly from: 'page' | 'extension' | 'both';
        /** @returns whether what came in has the shape of the params */
        readonly accepts: (params: unknown) => params is A;
        readonly handle: (params: A, sender: Sender) => Promise<R> | R;
      }
    : never;
};

interface LooseHandler {
  readonly from: 'page' | 'extension' | 'both';
  readonly accepts: (params: unknown) => boolean;
  readonly handle: (params: unknown, sender: Sender) => unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Envelope).backgrounder === 1 &&
    typeof (message as Envelope).name === 'string'
  );
}

/** A frame with a dynamic address (`use_dynamic_url`) has another host than the extension, and the same scheme. */
function isOwnPage({ url, tab }: Runtime.MessageSender): boolean {
  const { protocol } = new URL(browser.runtime.getURL(''));
  return tab === undefined || url?.startsWith(protocol) === true;
}

function describeSender(sender: Runtime.MessageSender): Sender {
  const from = isOwnPage(sender) ? 'extension' : 'page';
  return {
    from,
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    ...(sender.tab?.url !== undefined && { address: sender.tab.url }),
    incognito: sender.tab?.incognito ?? false,
  };
}

async function answer(
  handler: LooseHandler | undefined,
  envelope: Envelope,
  sender: Sender,
): Promise<Result<unknown>> {
  const fail = (code: Failure['code'], message: string) => ({
    ok: false as const,
    error: { code, message },
  });
  if (!handler) return fail('unknown-message', `No message is called "${envelope.name}".`);
  if (handler.from !== 'both' && handler.from !== sender.from) {
    return fail('not-allowed', `"${envelope.name}" may not be sent from a ${sender.from}.`);
  }
  if (!handler.accepts(envelope.params)) {
    return fail('bad-params', `"${envelope.name}" came with params of another shape.`);
  }
  try {
    return { ok: true, value: await handler.handle(envelope.params, sender) };
  } catch (error) {
    if (error instanceof ExpectedFailure) return fail(error.code, error.message);
    return fail('internal', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Answers messages. Call it in the first turn of the script, so that a message that wakes the worker finds
 * its listener. `sendResponse` with `return true` is what every browser accepts.
 * @param isAlone false if another script of the same frame answers the other messages
 * @returns stops listening
 */
export function serve<P extends AnyProtocol>(handlers: Handlers<P>, isAlone = true): () => void {
  const known = new Map(Object.entries(handlers) as [string, LooseHandler][]);
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    if (!isAlone && !known.has(message.name)) return undefined;
    void answer(known.get(message.name), message, describeSender(sender)).then(sendResponse);
    return true;
  };
  // The published type lacks a listener that does not answer every message; browsers accept one.
  const typed = listener as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}

/**
 * Receives what the worker pushes to the extension's open pages.
 * @returns stops listening
 */
export function onPush<K extends keyof ViewProtocol>(
  name: K,
  received: (params: ViewProtocol[K]['params']) => void,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const isPush =
      isEnvelope(message) &&
      message.name === name &&
      sender.id === browser.runtime.id &&
      describeSender(sender).from === 'extension';
    if (isPush) received(message.params as ViewProtocol[K]['params']); // sent by `pushToViews` only
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
