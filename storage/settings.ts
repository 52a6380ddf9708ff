import * as v from 'valibot';
import { DEFAULT_REST_MS } from '../messaging/default-rest';
import {
  type Settings,
  type SiteRule,
  settingShapes,
  siteRule,
} from '../messaging/protocol/settings';

/** Before the reader has chosen: nothing is read, and nothing is kept. */
export const DEFAULT_SETTINGS: Settings = {
  runOn: 'unchosen',
  enabled: true,
  showCount: true,
  marks: 'first',
  openOn: 'hover',
  hoverDelayMs: DEFAULT_REST_MS,
  sites: {},
  keepVisits: false,
  storyPagesOnly: false,
  kindsOff: [],
  packsOff: [],
  learnSites: [],
  learnNews: false,
};

/** Before version 2 the delay setting also had the values 'click' and 'shift'. */
const OPEN_ON_BEFORE = new Map<unknown, Settings['openOn']>([
  ['click', 'click'],
  ['shift', 'modifier'],
]);

/** Drops invalid rules and keeps the others, because rules are set by hand. */
function tolerantSites(sites: unknown): Settings['sites'] {
  if (typeof sites !== 'object' || sites === null) return DEFAULT_SETTINGS.sites;
  const rules = Object.entries(sites).filter((rule): rule is [string, SiteRule] =>
    v.is(siteRule, rule[1]),
  );
  return Object.fromEntries(rules);
}

/** Settings of a version without the welcome page: all news pages were read, and the history was on unless turned off. */
const CHOICE_BEFORE_WELCOME = { runOn: 'news', keepVisits: true } as const;

/** Settings of an installation that never changed one, after the update that added the welcome page. */
export const SETTINGS_BEFORE_WELCOME: Settings = { ...DEFAULT_SETTINGS, ...CHOICE_BEFORE_WELCOME };

/** Reads stored settings. A missing or invalid one takes its default. */
export function parseSettings(stored: unknown): Settings {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  const choice = isRecord && !('runOn' in stored) ? CHOICE_BEFORE_WELCOME : DEFAULT_SETTINGS;
  const fields = isRecord ? (stored as Readonly<Record<string, unknown>>) : {}; // an object, as checked
  const read = <K extends keyof Settings>(
    name: K,
    schema: v.GenericSchema<unknown, Settings[K]>,
  ) => {
    const parsed = v.safeParse(schema, fields[name]);
    return parsed.success ? parsed.output : { ...DEFAULT_SETTINGS, ...choice }[name];
  };
  return {
    runOn: read('runOn', settingShapes.runOn),
    enabled: read('enabled', settingShapes.enabled),
    showCount: read('showCount', settingShapes.showCount),
    marks: read('marks', settingShapes.marks),
    openOn: OPEN_ON_BEFORE.get(fields['hoverDelayMs']) ?? read('openOn', settingShapes.openOn),
    hoverDelayMs: read('hoverDelayMs', settingShapes.hoverDelayMs),
    sites: tolerantSites(fields['sites']),
    keepVisits: read('keepVisits', settingShapes.keepVisits),
    storyPagesOnly: read('storyPagesOnly', settingShapes.storyPagesOnly),
    kindsOff: read('kindsOff', settingShapes.kindsOff),
    packsOff: read('packsOff', settingShapes.packsOff),
    learnSites: read('learnSites', settingShapes.learnSites),
    learnNews: read('learnNews', settingShapes.learnNews),
  };
}

/** Whether articles of a site are learnt from. */
export function isLearnt(settings: Settings, site: string): boolean {
  return isOn(settings, site) && (settings.learnNews || settings.learnSites.includes(site));
}

/** Whether names may be marked on a site: neither it nor everything is switched off. */
export function isOn(settings: Settings, site: string): boolean {
  return settings.enabled && settings.sites[site] !== 'never';
}

/** The unit of the reader's rules: a host without `www.`; null unless it is a web page. */
export function siteOf(address: string | undefined): string | null {
  if (!address || !/^https?:/.test(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Sites whose news pages are read automatically; null for all. */
export function sitesRead({ runOn, sites }: Settings): readonly string[] | null {
  if (runOn === 'news') return null;
  return runOn === 'chosen' ? Object.keys(sites).filter((site) => sites[site] !== 'never') : [];
}

/** Whether pages of a site are read automatically. */
export function isRead(settings: Settings, site: string): boolean {
  return sitesRead(settings)?.includes(site) ?? true;
}
