import type { HighlightActions } from '../../components/highlights/PageHighlights';
import { askWorker } from '../../messaging/view-client';

/**
 * Requests of the popup to the worker about the highlights of a tab's page.
 * @param refresh shows the page again
 * @param leave called when the page has scrolled to the words, which the popup covers
 */
export function highlightActions(
  tabId: number,
  refresh: () => Promise<void>,
  leave: () => void,
): HighlightActions {
  return {
    show: async (id) => {
      const reply = await askWorker('highlight.show', { tabId, id });
      const found = reply.ok && reply.value.found;
      if (found) leave();
      return found;
    },
    remove: async (id) => {
      const reply = await askWorker('highlight.remove', { id });
      await refresh();
      return reply.ok ? reply.value.deletion : null;
    },
    restore: async (deletion) => {
      await askWorker('highlight.restore', { deletion });
      await refresh();
    },
  };
}
