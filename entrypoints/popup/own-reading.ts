import type { ReadingActions } from '../../components/popup/OwnReading';
import { askTab } from '../../messaging/client';
import { askWorker } from '../../messaging/view-client';

/**
 * Requests of the popup to the worker and the tab about learnt names.
 * @param refresh shows the page again
 */
export function readingActions(tabId: number, refresh: () => Promise<void>): ReadingActions {
  return {
    learn: async () => {
      const reply = await askTab(tabId, 'tab.learn', null);
      await refresh();
      return reply.ok ? reply.value : null;
    },
    forget: async ({ cluster }) => {
      const { ok } = await askWorker('reading.forget', { cluster });
      await refresh();
      return ok;
    },
    setSite: async (site, on) => {
      await askWorker('learning.site', { site, on, tabId });
      await refresh();
    },
  };
}
