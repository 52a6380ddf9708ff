import { SETTINGS_KEY } from '../../messaging/protocol/settings';
import { DEFAULT_SETTINGS, SETTINGS_BEFORE_WELCOME } from '../../storage/settings';
import type { SettingsArea } from './settings-keeper';

/**
 * Writes the first settings if none are stored. After an installation the choice is open; after an update from a
 * version without the welcome page, everything stays as it was.
 * @returns whether to open the welcome page
 */
export async function beginSettings(area: SettingsArea, reason: string): Promise<boolean> {
  const items = await area.get(SETTINGS_KEY);
  if (items[SETTINGS_KEY] !== undefined) return false;
  // A browser update counts as an installation if nothing is stored, because nothing was chosen.
  const isNew = reason !== 'update';
  await area.set({ [SETTINGS_KEY]: isNew ? DEFAULT_SETTINGS : SETTINGS_BEFORE_WELCOME });
  return isNew;
}
