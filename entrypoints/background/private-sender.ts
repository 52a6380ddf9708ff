import type { Sender } from '../../messaging/server';
import type { Services } from './services';

/**
 * Whether what is asked is asked in a private window. The side panel stands in no tab and names the one that it shows; if
 * it names none, the answer is yes: nothing of the reader's own is told then.
 */
export async function isAskedInPrivate(
  { from, incognito }: Sender,
  tabId: number | undefined,
  { tabs }: Pick<Services, 'tabs'>,
): Promise<boolean> {
  if (incognito || from === 'page') return incognito;
  return tabId === undefined || (await tabs.isPrivate(tabId));
}
