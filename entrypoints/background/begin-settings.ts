import { SETTINGS_KEY } from '../../messaging/protocol/settings';
import { DEFAULT_SETTINGS, SETTINGS_BEFORE_WELCOME } from '../../storage/settings';
import type { SettingsArea } from './settings-keeper';

/**
 * Writes the settings that an installation begins with, where none are stored: the choice is open after an
 * installation; after an update from a version without the welcome page, all goes on as before.
 * @returns whether the reader is to be asked
 */
export async function beginSettings(area: SettingsArea, reason: string): Promise<boolean> {
  const items = await area.get(SETTINGS_KEY);
  if (items[SETTINGS_KEY] !== undefined) return false;
  // The browser's own update counts as new: where nothing is stored, nothing has been chosen.
  const isNew = reason !== 'update';
  await area.set({ [SETTINGS_KEY]: isNew ? DEFAULT_SETTINGS : SETTINGS_BEFORE_WELCOME });
  return isNew;
}
