import type { TabProtocol } from '../../messaging/protocol';
import { serve } from '../../messaging/server';
import type { MarkNavigator } from '../../page/hover/mark-navigator';
import type { OpenPage } from '../../page/open-page';
import { loadDates } from './load-dates';
import { learnFrom } from './once-read';

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

/** A message without params or answer. */
const order = (act: () => void) => ({
  from: 'extension' as const,
  accepts: isNull,
  handle() {
    act();
    return null;
  },
});

/**
 * Answers what the popup and the worker ask of this tab, until the signal ends it.
 * @param navigator null until an article is read
 */
export function serveTab(
  page: OpenPage,
  navigator: () => MarkNavigator | null,
  signal: AbortSignal,
): void {
  const withNavigator = (act: (navigator: MarkNavigator) => boolean) => {
    const here = page.state().state === 'marked' && navigator();
    return { found: here ? act(here) : false };
  };
  const describe = async () => {
    await Promise.all([loadDates(), page.compared()]);
    return page.describe();
  };
  const stop = serve<TabProtocol>(
    {
      'tab.describe': { from: 'extension', accepts: isNull, handle: describe },
      'tab.state': { from: 'extension', accepts: isNull, handle: () => page.state() },
      'tab.refresh': order(() => page.refresh()),
      'tab.reveal': {
        from: 'extension',
        accepts: namesEntity,
        handle: ({ entity }) => ({ found: page.reveal(entity) }),
      },
      'mark.step': {
        from: 'extension',
        accepts: namesStep,
        handle: ({ by }) => withNavigator((marks) => marks.step(by)),
      },
      'mark.open': {
        from: 'extension',
        accepts: namesEntityOrNone,
        handle: ({ entity }) => withNavigator((marks) => marks.open(entity)),
      },
      'tab.read': order(() => page.read()),
      'tab.learn': { from: 'extension', accepts: isNull, handle: () => learnFrom(page, true) },
    },
    false,
  );
  signal.addEventListener('abort', stop);
}
