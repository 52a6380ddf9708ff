import type { TabProtocol } from '../../messaging/protocol';
import { serve } from '../../messaging/server';
import { awaitCaller, type MarkCaller } from '../../page/hover/caller';
import type { OpenPage } from '../../page/open-page';

const isNull = (params: unknown): params is null => params === null || params === undefined;

function namesEntity(params: unknown): params is { entity: string } {
  return typeof (params as { entity?: unknown } | null)?.entity === 'string';
}

function namesStep(params: unknown): params is { by: 1 | -1 } {
  const by = (params as { by?: unknown } | null)?.by;
  return by === 1 || by === -1;
}

function namesEntityOrNone(params: unknown): params is { entity: string | null } {
  return namesEntity(params) || (params as { entity?: unknown } | null)?.entity === null;
}

/**
 * Answers what the popup and the worker ask of this tab.
 * @returns stops answering
 */
export function serveTab(page: OpenPage): () => void {
  /** Only where marks stand is there, or will there be, somebody to call. */
  const withCaller = async (call: (caller: MarkCaller) => boolean) => ({
    found: page.describe().state === 'marked' && call(await awaitCaller()),
  });
  return serve<TabProtocol>({
    'tab.describe': { from: 'extension', accepts: isNull, handle: () => page.describe() },
    'tab.refresh': {
      from: 'extension',
      accepts: isNull,
      handle: () => {
        page.refresh();
        return null;
      },
    },
    'tab.reveal': {
      from: 'extension',
      accepts: namesEntity,
      handle: ({ entity }) => ({ found: page.reveal(entity) }),
    },
    'mark.step': {
      from: 'extension',
      accepts: namesStep,
      handle: ({ by }) => withCaller((caller) => caller.step(by)),
    },
    'mark.open': {
      from: 'extension',
      accepts: namesEntityOrNone,
      handle: ({ entity }) => withCaller((caller) => caller.open(entity)),
    },
    'tab.read': {
      from: 'extension',
      accepts: isNull,
      handle: () => {
        page.read();
        return null;
      },
    },
  });
}
