import * as v from 'valibot';
import type { Settings } from '../messaging/protocol';

/** What a reader starts with. */
export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  marks: 'first',
  hoverDelayMs: 300,
  sites: {},
  keepVisits: true,
  packsOff: [],
};

const settingShapes = {
  enabled: v.boolean(),
  marks: v.picklist(['first', 'all']),
  hoverDelayMs: v.picklist([300, 500, 800, 'click', 'shift']),
  sites: v.record(v.string(), v.picklist(['always', 'never'])),
  keepVisits: v.boolean(),
  packsOff: v.array(v.string()),
};

/** A broken rule costs that rule, not the others: rules are what a reader laid down by hand. */
const tolerantSites = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((sites): Settings['sites'] =>
    Object.fromEntries(
      Object.entries(sites).filter(
        (rule): rule is [string, 'always' | 'never'] => rule[1] === 'always' || rule[1] === 'never',
      ),
    ),
  ),
);

const tolerant = v.object({
  enabled: v.fallback(settingShapes.enabled, DEFAULT_SETTINGS.enabled),
  marks: v.fallback(settingShapes.marks, DEFAULT_SETTINGS.marks),
  hoverDelayMs: v.fallback(settingShapes.hoverDelayMs, DEFAULT_SETTINGS.hoverDelayMs),
  sites: v.fallback(tolerantSites, DEFAULT_SETTINGS.sites),
  keepVisits: v.fallback(settingShapes.keepVisits, DEFAULT_SETTINGS.keepVisits),
  packsOff: v.fallback(settingShapes.packsOff, DEFAULT_SETTINGS.packsOff),
});

/** What was stored, made whole: a field that is missing or broken takes its default, the others keep theirs. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(tolerant, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

/** Does the reader want anything done on a site? */
export function isOn(settings: Settings, site: string): boolean {
  return settings.enabled && settings.sites[site] !== 'never';
}
