import browser from 'webextension-polyfill';
import { beginSettings } from './begin-settings';
import { registerScripts } from './browser-services';
import { startInOpenPages } from './open-pages';
import type { Services } from './services';

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
