import type { Scripting } from 'webextension-polyfill';
import type { Settings } from '../../messaging/protocol';

const PREFIX = 'always ';

/** The part of `browser.scripting` that this needs. */
export interface ScriptRegistry {
  registerContentScripts(scripts: Scripting.RegisteredContentScript[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]>;
}

/** Sites whose every page is to be read. */
function alwaysSites({ enabled, sites }: Settings): string[] {
  return enabled ? Object.keys(sites).filter((site) => sites[site] === 'always') : [];
}

/** A site is a host without `www.`; an address in numbers has no such name, and browsers refuse a pattern for one. */
export function patternsOf(site: string): string[] {
  const numeric = /^[\d.]+$|^\[/.test(site);
  return numeric ? [`*://${site}/*`] : [`*://${site}/*`, `*://www.${site}/*`];
}

/**
 * Lets the browser itself tell pages of such sites, before they load, that they are to be read. The registration
 * outlives worker and browser, but not an update of the extension; so it is renewed on both.
 * Each site is registered for itself: a host that browsers accept no pattern for costs the others nothing.
 */
export async function registerAlwaysSites(
  registry: ScriptRegistry,
  settings: Settings,
): Promise<void> {
  const registered = await registry.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  if (ids.length > 0) await registry.unregisterContentScripts({ ids });
  await Promise.allSettled(
    alwaysSites(settings).map((site) =>
      registry.registerContentScripts([
        {
          id: PREFIX + site,
          js: ['always.js'],
          matches: patternsOf(site),
          runAt: 'document_start',
          persistAcrossSessions: true,
        },
      ]),
    ),
  );
}
