import browser from 'webextension-polyfill';
import type { PanelCardDeps } from '../../components/panel/PanelCard';
import type { PageContent } from '../../knowledge/briefing/story/content';
import { askTab } from '../../messaging/client';
import type { PageIdentity, Settings } from '../../messaging/protocol';
import { askWorker } from '../../messaging/view-client';

/** The page that the cards are about. */
export interface CardsPage {
  readonly page: PageIdentity;
  readonly content: PageContent | null;
  /** Which mentions are marked now. */
  readonly marks: Settings['marks'];
}

/**
 * Requests of a card in the panel to the worker, about the page of a tab.
 * @param latest the page as it is now: more of it is known while it is read
 */
export function cardDepsFor(
  tabId: number,
  latest: () => CardsPage,
  language: PanelCardDeps['language'],
): PanelCardDeps {
  return {
    language,
    brief: async (entity) => {
      const { page, content } = latest();
      const reply = await askWorker('card.brief', { entity, page, content, tabId });
      return reply.ok ? reply.value : null;
    },
    personal: async (entity) => {
      const reply = await askWorker('card.personal', { entity, url: latest().page.url, tabId });
      return reply.ok ? reply.value : null;
    },
    say: async (change) => {
      // A correction is about one mention, and a card of the panel has none.
      if (change.kind !== 'known') return false;
      const { ok } = await askWorker('annotation.set', change);
      if (ok) await askTab(tabId, 'tab.refresh', null);
      return ok;
    },
    openNote: async (entity) => {
      const opened = await askWorker('note.open', { entity, tabId });
      return opened.ok ? `${browser.runtime.getURL('/note.html')}#${opened.value.ticket}` : null;
    },
    marks: () => latest().marks,
    setMarks: async (marks) => (await askWorker('marks.set', { marks })).ok,
  };
}
