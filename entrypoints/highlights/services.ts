import browser from 'webextension-polyfill';
import { askWithRetry } from '../../messaging/client';
import { LIMITS } from '../../messaging/limits';
import type { QuoteSelectors, ShownHighlight } from '../../messaging/protocol';
import { cardServices } from '../article/card-services';

/** Requests of a page's highlights to the worker. */
export const highlightServices = {
  language: cardServices.language,
  async list(url: string): Promise<readonly ShownHighlight[]> {
    const reply = await askWithRetry('highlight.list', { url });
    return reply.ok ? reply.value : [];
  },
  tellLost(url: string, lost: readonly string[]): void {
    void askWithRetry('highlight.lost', { url, lost });
  },
  /** @returns the id of the highlight; null if it was not kept */
  async add(selectors: QuoteSelectors): Promise<string | null> {
    if (selectors.quote.exact.length > LIMITS.highlight) return null;
    const { href, hostname } = location;
    const site = hostname.replace(/^www\./, '');
    // The same request twice returns the same highlight.
    const reply = await askWithRetry('highlight.add', {
      url: href,
      site,
      title: document.title.trim().slice(0, LIMITS.title),
      ...selectors,
    });
    return reply.ok ? reply.value.id : null;
  },
  async openNote(id: string): Promise<string | null> {
    const opened = await askWithRetry('highlight.note', { id });
    return opened.ok ? `${browser.runtime.getURL('note.html')}#${opened.value.ticket}` : null;
  },
  /** @returns the deletion; null if it failed */
  async remove(id: string): Promise<string | null> {
    const reply = await askWithRetry('highlight.remove', { id });
    return reply.ok ? reply.value.deletion : null;
  },
  async restore(deletion: string): Promise<void> {
    await askWithRetry('highlight.restore', { deletion });
  },
};
