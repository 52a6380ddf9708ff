import type { PageIdentity, Settings } from '../../messaging/protocol';
import type { Sender } from '../../messaging/server';
import { isOn, isRead, siteOf } from '../../storage/settings';
import type { Services } from './services';

/** What the browser tells about a tab. */
type SenderTab = Pick<Sender, 'tabId' | 'address'>;

/** What the reader's settings say about a page. */
export interface PageAccess {
  readonly settings: Settings;
  /** The reader has switched off this single page. */
  readonly isPaused: boolean;
  /** It is read automatically or on request, and neither the extension nor its site nor the page is switched off. */
  readonly isWanted: boolean;
}

/** Whether pages of its site are read automatically, or the reader asked for this one. */
export async function mayRead(
  settings: Settings,
  { tabId, address }: SenderTab,
  { asked }: Pick<Services, 'asked'>,
): Promise<boolean> {
  if (settings.runOn === 'news') return true;
  const site = siteOf(address);
  if (settings.runOn === 'unchosen' || site === null) return false;
  if (isRead(settings, site)) return true;
  return tabId !== null && address !== undefined && asked.has(tabId, address);
}

/** @param tab of the page: the page's own statement of its address is not trusted */
export async function pageAccess(
  { site, url }: PageIdentity,
  tab: SenderTab,
  services: Services,
): Promise<PageAccess> {
  const [settings, isPaused] = await Promise.all([
    services.settings.read(),
    services.paused.has(url),
  ]);
  const isAllowed = await mayRead(settings, tab, services);
  return { settings, isPaused, isWanted: isAllowed && isOn(settings, site) && !isPaused };
}
