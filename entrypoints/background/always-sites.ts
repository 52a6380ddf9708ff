import browser from 'webextension-polyfill';
import type { Settings } from '../../messaging/protocol';

const ID = 'always';

/** A rule speaks of a host without its `www.`; an address in numbers has none, and the browser refuses one. */
function patternsOf(host: string): string[] {
  const own = `*://${host}/*`;
  return /^[\d.]+$|:/.test(host) ? [own] : [own, `*://www.${host}/*`];
}

/**
 * Has `always.js` run first on the sites of which the reader wants every page. The browser keeps the registration
 * between its starts, but not through an update of the extension.
 */
export async function registerAlwaysSites({ enabled, sites }: Settings): Promise<void> {
  const hosts = Object.keys(sites).filter((site) => enabled && sites[site] === 'always');
  const matches = hosts.flatMap(patternsOf);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['always.js'], matches, runAt: 'document_start' },
  ]);
}
