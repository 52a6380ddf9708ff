import type { Settings } from '../../messaging/protocol';
import { Switch } from '../controls/Switch';
import type { Words } from '../words/words';
import type { PopupActions } from './view';

interface Props {
  readonly settings: Settings;
  /** Null where the tab's page cannot be read: there is nothing to switch for it. */
  readonly site: string | null;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** On or off: here, and everywhere. Always in sight. */
export function Switches({ settings, site, words: { t }, actions }: Props) {
  return (
    <footer class="switches">
      {site !== null && site !== '' && (
        <Switch
          label={t('popup_switch_site', site)}
          checked={settings.enabled && settings.sites[site] !== 'never'}
          disabled={!settings.enabled}
          onChange={(on) => actions.setSite(site, on ? null : 'never')}
        />
      )}
      <Switch
        label={t('popup_switch_everywhere')}
        checked={settings.enabled}
        onChange={actions.setEnabled}
      />
    </footer>
  );
}
