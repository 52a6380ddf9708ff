import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/controls/Shortcuts';
import type { Translate } from '../../components/design/text';

/** The extension's commands with the keys that they have now. */
export async function readShortcuts(t: Translate): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    // The command that opens the popup has no description of its own.
    does: name === '_execute_action' ? t('shortcuts_action') : (description ?? name),
    keys: shortcut || null,
  }));
}

/** Firefox from 137 on. */
const openSettings = (browser.commands as { openShortcutSettings?: () => Promise<void> })
  .openShortcutSettings; // newer than the polyfill's types

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for shortcuts; null where there is none that an extension can open. */
export const changeShortcuts: (() => void) | null = openSettings
  ? () => void openSettings.call(browser.commands)
  : import.meta.env.FIREFOX
    ? null
    : () => void browser.tabs.create({ url: CHROMIUM_PAGE });
