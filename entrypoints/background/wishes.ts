import type { PageIdentity, Settings } from '../../messaging/protocol';
import type { Sender } from '../../messaging/server';
import { isOn, isRead, siteOf } from '../../storage/settings';
import type { Services } from './services';

/** A tab, as far as the browser tells it. */
type SenderTab = Pick<Sender, 'tabId' | 'address'>;

/** What the reader wants of a page. */
export interface Wishes {
  readonly settings: Settings;
  /** The reader has switched this page off, by itself. */
  readonly isPaused: boolean;
  /** It is read by itself or was asked for, and neither everything, nor its site, nor it alone is switched off. */
  readonly isWanted: boolean;
}

/** Whether pages of its site are read by themselves, or the reader asked for this one. */
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

/** @param tab that the page is in: a page's own word for its address is not enough */
export async function wishesFor(
  { site, url }: PageIdentity,
  tab: SenderTab,
  services: Services,
): Promise<Wishes> {
  const [settings, isPaused] = await Promise.all([
    services.settings.read(),
    services.paused.has(url),
  ]);
  const isAllowed = await mayRead(settings, tab, services);
  return { settings, isPaused, isWanted: isAllowed && isOn(settings, site) && !isPaused };
}
