import type { ReadingActions } from '../../components/popup/OwnReading';
import { askTab, askWorker } from '../../messaging/client';

/** What the popup asks of the worker and the tab about the reader's own reading. */
export function readingActions(tabId: number): ReadingActions {
  return {
    load: async () => {
      const reply = await askWorker('reading.page', { tabId });
      return reply.ok ? reply.value : null;
    },
    learn: async () => {
      const reply = await askTab(tabId, 'tab.learn', null);
      return reply.ok ? reply.value : null;
    },
    forget: async ({ cluster }) => (await askWorker('reading.forget', { cluster })).ok,
    setSite: async (site, on) => void (await askWorker('learning.site', { site, on, tabId })),
  };
}
