import type { Scripting } from 'webextension-polyfill';
import type { Settings } from '../../messaging/protocol';
import { isOn, isRead, sitesRead } from '../../storage/settings';

/** Prefixes of our registrations' ids; the site follows. */
const READ = 'read ';
const ALWAYS = 'always ';
const HIGHLIGHTS = 'highlights ';
const PREFIXES = [READ, ALWAYS, HIGHLIGHTS];
const ALL_SITES = '*';

type Script = Scripting.RegisteredContentScript;

/** The part of `browser.scripting` that this needs. */
export interface ScriptRegistry {
  registerContentScripts(scripts: Script[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]>;
}

/** A site is a host without `www.`. Browsers refuse a pattern with `www.` before a numeric address. */
export function patternsOf(site: string): string[] {
  if (site === ALL_SITES) return ['*://*/*'];
  const numeric = /^[\d.]+$|^\[/.test(site);
  return numeric ? [`*://${site}/*`] : [`*://${site}/*`, `*://www.${site}/*`];
}

/** The scripts that tell news from other pages. `keys` runs before the page's own scripts listen to its window. */
function readingScripts(site: string): Script[] {
  const shared = { matches: patternsOf(site), persistAcrossSessions: true };
  return [
    { ...shared, id: `${READ}${site} keys`, js: ['keys.js'], runAt: 'document_start' },
    { ...shared, id: READ + site, js: ['content-scripts/detect.js'], runAt: 'document_idle' },
  ];
}

/** Tells the detect script that the reader wants every page of the site read. */
function alwaysScript(site: string): Script {
  const matches = patternsOf(site);
  const runAt = 'document_start';
  return { id: ALWAYS + site, matches, js: ['always.js'], runAt, persistAcrossSessions: true };
}

/** Draws the reader's highlights, on a site that has some. */
function highlightsScript(site: string): Script {
  const matches = patternsOf(site);
  const runAt = 'document_idle';
  const id = HIGHLIGHTS + site;
  return { id, matches, js: ['highlights.js'], runAt, persistAcrossSessions: true };
}

/**
 * Scripts for the pages that the reader wants read, one registration per site, so that a host that browsers refuse does
 * not affect the others.
 */
function wantedScripts(settings: Settings, highlighted: readonly string[]): Script[][] {
  const { enabled, sites } = settings;
  const always = enabled ? Object.keys(sites).filter((site) => sites[site] === 'always') : [];
  const read = sitesRead(settings) ?? [ALL_SITES];
  const drawn = highlighted.filter((site) => isOn(settings, site) && isRead(settings, site));
  return [
    ...read.map(readingScripts),
    ...always.map((site) => [alwaysScript(site)]),
    ...drawn.map((site) => [highlightsScript(site)]),
  ];
}

/**
 * Registers our scripts for the pages that the reader wants read. Before the choice on the welcome page, and if pages
 * are read only by a click, no page has a script of ours. The registration survives restarts of worker and browser, but
 * not an update of the extension, so it is made again then.
 * @param highlighted sites that have highlights
 */
export async function registerPageScripts(
  registry: ScriptRegistry,
  settings: Settings,
  highlighted: readonly string[] = [],
): Promise<void> {
  const registered = new Set((await registry.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = wantedScripts(settings, highlighted);
  const kept = new Set(wanted.flat().map(({ id }) => id));
  const ids = [...registered].filter(
    (id) => PREFIXES.some((prefix) => id.startsWith(prefix)) && !kept.has(id),
  );
  if (ids.length > 0) await registry.unregisterContentScripts({ ids });
  // Unchanged registrations are kept: a page that loads between removing and adding one would miss the script.
  const missing = wanted
    .map((scripts) => scripts.filter(({ id }) => !registered.has(id)))
    .filter(({ length }) => length > 0);
  await Promise.allSettled(missing.map((scripts) => registry.registerContentScripts(scripts)));
}
