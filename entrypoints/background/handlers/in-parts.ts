import { ExpectedFailure } from '../../../messaging/failure';
import { cut } from '../../../messaging/limits';
import { fitsMessage } from '../../../messaging/message-size';
import { partRequest, shaped } from '../../../messaging/params';
import type { WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import type { InParts } from '../../../messaging/view-client';

type AllHandlers = Handlers<WorkerProtocol>;
interface Handler {
  readonly handle: (params: never, sender: Sender) => unknown;
}

/** UTF-16 units of one part: JSON in JSON takes at most 3 bytes a unit. */
const PART_LENGTH = 250_000;
/** Replies whose parts are kept until they are fetched; a view asks for one or two at a time. */
const MOST_KEPT = 8;

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += parts.at(-1)?.length ?? 0)
    parts.push(cut(text.slice(from, from + PART_LENGTH + 1), PART_LENGTH));
  return parts;
}

/**
 * Keeps every reply below 1 MiB. Views get a larger one in parts, which they fetch one by one. A page gets a failure:
 * what pages ask for is cut to a size before.
 */
export function withinSize(handlers: Omit<AllHandlers, 'reply.part'>): AllHandlers {
  const kept = new Map<string, readonly string[]>();
  const keep = (value: unknown): InParts => {
    const id = crypto.randomUUID();
    const parts = partsOf(JSON.stringify(value));
    kept.set(id, parts);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return { inParts: { id, parts: parts.length } };
  };
  const bounded = <H extends Handler>(handler: H): H => ({
    ...handler,
    handle: async (params: never, sender: Sender) => {
      const value = await handler.handle(params, sender);
      if (fitsMessage(value)) return value;
      if (sender.from === 'extension') return keep(value);
      throw new ExpectedFailure('internal', 'Too large');
    },
  });
  const entries = Object.entries(handlers).map(([name, handler]) => [name, bounded(handler)]);
  return {
    ...(Object.fromEntries(entries) as typeof handlers), // each handler under its own name
    'reply.part': {
      from: 'extension',
      accepts: shaped(partRequest),
      handle: ({ id, part }) => {
        const text = kept.get(id)?.[part];
        // The view asks for the whole reply again.
        if (text === undefined) throw new ExpectedFailure('no-reply', 'Gone');
        if (part + 1 === kept.get(id)?.length) kept.delete(id);
        return text;
      },
    },
  };
}
