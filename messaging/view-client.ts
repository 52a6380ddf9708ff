import { AGAIN_AFTER_MS, askWorker as ask } from './client';
import type { Result, WorkerProtocol } from './protocol';

type Ask = typeof ask;
type Asked<K extends keyof WorkerProtocol> = Parameters<typeof ask<K>>[1];

/** In place of a value that is too large for one message. */
export interface InParts {
  readonly inParts: { readonly id: string; readonly parts: number };
}

function isInParts(value: unknown): value is InParts {
  return typeof value === 'object' && value !== null && 'inParts' in value;
}

async function join({ inParts: { id, parts } }: InParts): Promise<Result<never>> {
  const texts: string[] = [];
  for (let part = 0; part < parts; part += 1) {
    const reply = await ask('reply.part', { id, part });
    if (!reply.ok) return reply;
    texts.push(reply.value);
  }
  return { ok: true, value: JSON.parse(texts.join('')) as never }; // the worker's own value
}

async function askOnce<K extends keyof WorkerProtocol>(name: K, params: Asked<K>) {
  const reply = await ask(name, params);
  return reply.ok && isInParts(reply.value) ? join(reply.value) : reply;
}

/**
 * `askWorker` of a page of the extension: a large reply comes in parts of less than 1 MiB, and is joined here. Until the
 * worker answers, the request is sent again, as `askWithRetry` of `client.ts` does: it may die while it handles one, and
 * the parts of a reply are lost with it. A loop of its own: as a parameter of the other one, what asks would make the
 * script `detect` of every page too large.
 */
export const askWorker: Ask = async (name, params) => {
  for (const delayMs of AGAIN_AFTER_MS) {
    const reply = await askOnce(name, params);
    if (reply.ok || !/^(disconnected|no-reply)$/.test(reply.error.code)) return reply;
    await new Promise((again) => setTimeout(again, delayMs));
  }
  return askOnce(name, params);
};
