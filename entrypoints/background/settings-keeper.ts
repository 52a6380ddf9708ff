import type { PackId } from '../../knowledge/schema/types';
import { ExpectedFailure } from '../../messaging/failure';
import { LIMITS } from '../../messaging/limits';
import type { Settings, SiteRule } from '../../messaging/protocol';
import { SETTINGS_KEY as KEY } from '../../messaging/protocol/settings';
import { parseSettings } from '../../storage/settings';

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface SettingsKeeper {
  /** Never fails: a setting that cannot be read takes its default. */
  read(): Promise<Settings>;
  /** Applies `change` after all earlier changes. Resolves when it is stored. */
  change(change: (current: Settings) => Settings): Promise<Settings>;
}

/**
 * @param changed called after each stored change, and awaited: if the worker dies in between, the caller gets no reply
 * and asks again. Its failure is ignored here
 */
export function createSettingsKeeper(
  area: SettingsArea,
  changed: (settings: Settings, before: Settings) => Promise<void>,
): SettingsKeeper {
  let last: Promise<unknown> = Promise.resolve();

  const read = async () => {
    const items = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
    return parseSettings(items[KEY]);
  };
  const store = async (change: (current: Settings) => Settings) => {
    const before = await read();
    const next = change(before);
    await area.set({ [KEY]: next });
    await changed(next, before).catch(() => undefined);
    return next;
  };
  return {
    read,
    change(change) {
      const result = last.then(() => store(change));
      last = result.catch(() => undefined); // the caller gets the failure; the next change still runs
      return result;
    },
  };
}

/**
 * @param rule null removes the site's rule
 * @throws ExpectedFailure if too many sites have one
 */
export function withSiteRule(settings: Settings, site: string, rule: SiteRule | null): Settings {
  const { [site]: _, ...others } = settings.sites;
  if (rule !== null) expectRoom(Object.keys(others).length);
  return { ...settings, sites: rule === null ? others : { ...others, [site]: rule } };
}

/** @throws ExpectedFailure if no other site can be added to a setting */
export function expectRoom(sites: number): void {
  if (sites < LIMITS.siteRules) return;
  throw new ExpectedFailure('not-allowed', 'Too many sites.');
}

export function withPackTurned(settings: Settings, pack: PackId, on: boolean): Settings {
  const others = settings.packsOff.filter((id) => id !== pack);
  return { ...settings, packsOff: on ? others : [...others, pack] };
}
