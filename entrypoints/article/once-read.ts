import { askWithRetry } from '../../messaging/client';
import { LIMITS } from '../../messaging/limits';
import type { LearnReply, PageIdentity, Settings } from '../../messaging/protocol';
import { takeUntil } from '../../page/asking/batches';
import { blockToMatch } from '../../page/asking/match-client';
import type { OpenPage } from '../../page/open-page';
import { whenReadable } from '../../page/readable';

/** Whether the settings allow learning from articles of a site. The worker checks again. */
function wantsLearning(settings: Settings | null, site: string): boolean {
  return settings !== null && (settings.learnNews || settings.learnSites.includes(site));
}

/**
 * Sends the article's text to the worker, which learns names from it and keeps no text.
 * @param isAsked the reader asked for it; otherwise the settings decide
 * @returns null if the article has not been read yet, or learning from it is not allowed
 */
export async function learnFrom(page: OpenPage, isAsked: boolean): Promise<LearnReply | null> {
  const { page: identity, state } = page.state();
  if (state !== 'marked' || !(isAsked || wantsLearning(page.settings(), identity.site)))
    return null;
  const blocks = takeUntil(page.records(), 0, LIMITS.learntText).map(({ block }) =>
    blockToMatch(block),
  );
  const reply = await askWithRetry('reading.learn', { page: identity, blocks, isAsked });
  if (reply.ok) return reply.value;
  return reply.error.code === 'storage-full' ? { state: 'full', names: 0 } : null;
}

/** Learns from a page once the reader could have read it, if the settings say so. */
export async function learnOnceRead(page: OpenPage, window: Window): Promise<void> {
  if (await whenReadable(window, window.location.href)) await learnFrom(page, false);
}

/** Tells the worker that the page was visible long enough to be read, which makes it a visit. */
export async function tellOnceRead(identity: PageIdentity, window: Window): Promise<void> {
  if (await whenReadable(window, window.location.href)) void askWithRetry('page.read', identity);
}
