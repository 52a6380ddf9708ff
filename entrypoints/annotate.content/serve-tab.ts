import type { TabProtocol } from '../../messaging/protocol';
import { serve } from '../../messaging/server';
import type { PageSession } from '../../page/handover';

const isNull = (params: unknown): params is null => params === null || params === undefined;

function namesEntity(params: unknown): params is { entity: string } {
  return typeof (params as { entity?: unknown } | null)?.entity === 'string';
}

/**
 * Answers what the popup and the worker ask of this tab.
 * @returns stops answering
 */
export function serveTab(session: PageSession): () => void {
  return serve<TabProtocol>({
    'tab.describe': { from: 'extension', accepts: isNull, handle: () => session.describe() },
    'tab.refresh': {
      from: 'extension',
      accepts: isNull,
      handle: () => {
        session.refresh();
        return null;
      },
    },
    'tab.reveal': {
      from: 'extension',
      accepts: namesEntity,
      handle: ({ entity }) => ({ found: session.reveal(entity) }),
    },
    'tab.read': {
      from: 'extension',
      accepts: isNull,
      handle: () => {
        session.read();
        return null;
      },
    },
  });
}
