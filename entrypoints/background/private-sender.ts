import type { Sender } from '../../messaging/server';
import type { Services } from './services';

/**
 * Whether a request comes from a private window. The side panel is not in a tab and names the one that it shows. If it
 * names none, the answer is yes, so that none of the reader's data are shown.
 */
export async function isAskedInPrivate(
  { from, incognito }: Sender,
  tabId: number | undefined,
  { tabs }: Pick<Services, 'tabs'>,
): Promise<boolean> {
  if (incognito || from === 'page') return incognito;
  return tabId === undefined || (await tabs.isPrivate(tabId));
}
