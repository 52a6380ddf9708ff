import browser from 'webextension-polyfill';
import { beginSettings } from './begin-settings';
import { registerScripts } from './browser-services';
import { startInOpenPages } from './open-pages';
import type { Services } from './services';
import { drawEverywhere } from './toolbar';

async function begin(reason: string, { settings, highlights }: Services): Promise<void> {
  const isAsked = await beginSettings(browser.storage.local, reason);
  if (isAsked) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await registerScripts(settings.read, highlights);
  // Read last, because the reader may choose in the meantime.
  const chosen = await settings.read();
  await drawEverywhere(chosen);
  const highlighted = await highlights.sites();
  await startInOpenPages(chosen, highlighted.ok ? highlighted.value : []);
}

/** Registered in the worker's first turn. */
export function serveInstallation(services: Services): void {
  browser.runtime.onStartup.addListener(() => void services.settings.read().then(drawEverywhere));
  browser.runtime.onInstalled.addListener(({ reason }) => void begin(reason, services));
}
