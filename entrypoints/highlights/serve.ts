import type { HighlightProtocol } from '../../messaging/protocol';
import { serve } from '../../messaging/server';
import type { LinkedHighlights } from './link';

const isNull = (params: unknown): params is null => params === null || params === undefined;

function saysWithNote(params: unknown): params is { withNote: boolean } {
  return typeof (params as { withNote?: unknown } | null)?.withNote === 'boolean';
}

function namesHighlight(params: unknown): params is { id: string } {
  return typeof (params as { id?: unknown } | null)?.id === 'string';
}

/**
 * Answers what the worker asks of this tab's highlights.
 * @returns stops answering
 */
export function serveHighlights({ refresh, make, show }: LinkedHighlights): () => void {
  return serve<HighlightProtocol>(
    {
      'highlight.make': {
        from: 'extension',
        accepts: saysWithNote,
        handle: async ({ withNote }) => ({ made: await make(withNote) }),
      },
      'highlight.refresh': {
        from: 'extension',
        accepts: isNull,
        handle: async () => {
          await refresh();
          return null;
        },
      },
      'highlight.open': {
        from: 'extension',
        accepts: namesHighlight,
        handle: async ({ id }) => ({ found: await show(id) }),
      },
    },
    false,
  );
}
