import browser from 'webextension-polyfill';
import { SETTINGS_KEY } from '../../messaging/protocol/settings';
import { DEFAULT_SETTINGS, SETTINGS_BEFORE_WELCOME } from '../../storage/settings';
import { registerScripts } from './browser-services';
import { startInOpenPages } from './open-pages';
import type { Services } from './services';
import type { SettingsArea } from './settings-keeper';

/**
 * Writes the settings that an installation begins with, where none are stored: the choice is open after an
 * installation; after an update from a version without the welcome page, all goes on as before.
 * @returns whether the reader is to be asked
 */
export async function beginSettings(area: SettingsArea, reason: string): Promise<boolean> {
  const items = await area.get(SETTINGS_KEY);
  if (items[SETTINGS_KEY] !== undefined) return false;
  const isNew = reason === 'install';
  await area.set({ [SETTINGS_KEY]: isNew ? DEFAULT_SETTINGS : SETTINGS_BEFORE_WELCOME });
  return isNew;
}

async function begin(reason: string, { settings }: Services): Promise<void> {
  const isAsked = await beginSettings(browser.storage.local, reason);
  if (isAsked) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  const chosen = await settings.read();
  await registerScripts(chosen);
  await startInOpenPages(chosen);
}

/** Registered in the worker's first turn. */
export function serveInstallation(services: Services): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void begin(reason, services));
}
