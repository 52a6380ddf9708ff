import * as v from 'valibot';
import { DEFAULT_REST_MS } from '../messaging/default-rest';
import { type Settings, settingShapes } from '../messaging/protocol/settings';

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  marks: 'first',
  openOn: 'hover',
  hoverDelayMs: DEFAULT_REST_MS,
  sites: {},
  keepVisits: true,
  storyPagesOnly: false,
  kindsOff: [],
  packsOff: [],
  learnSites: [],
  learnNews: false,
};

/** Settings before version 2 kept what opens a card in the delay: 'click' or 'shift'. */
const OPEN_ON_BEFORE = new Map<unknown, Settings['openOn']>([
  ['click', 'click'],
  ['shift', 'modifier'],
]);

/** Drops broken rules and keeps the others: rules are set by hand. */
function tolerantSites(sites: unknown): Settings['sites'] {
  if (typeof sites !== 'object' || sites === null) return DEFAULT_SETTINGS.sites;
  const rules = Object.entries(sites).filter(
    (rule): rule is [string, 'always' | 'never'] => rule[1] === 'always' || rule[1] === 'never',
  );
  return Object.fromEntries(rules);
}

/** Reads what was stored: a missing or broken setting takes its default, the others keep their values. */
export function parseSettings(stored: unknown): Settings {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  const fields = isRecord ? (stored as Readonly<Record<string, unknown>>) : {}; // an object, as checked
  const read = <K extends keyof Settings>(
    name: K,
    schema: v.GenericSchema<unknown, Settings[K]>,
  ) => {
    const parsed = v.safeParse(schema, fields[name]);
    return parsed.success ? parsed.output : DEFAULT_SETTINGS[name];
  };
  return {
    enabled: read('enabled', settingShapes.enabled),
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

/** Whether what is read on a site is learnt from. */
export function isLearnt(settings: Settings, site: string): boolean {
  return isOn(settings, site) && (settings.learnNews || settings.learnSites.includes(site));
}

/** Whether names are to be marked on a site. */
export function isOn(settings: Settings, site: string): boolean {
  return settings.enabled && settings.sites[site] !== 'never';
}
