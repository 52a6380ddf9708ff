import type { Settings } from '../../messaging/protocol';
import { Switch } from '../controls/Switch';
import type { Words } from '../words/words';
import type { PopupActions } from './view';

/** The page that is switched: one that is being read, or would be. */
export interface SwitchedPage {
  readonly url: string;
  readonly isPaused: boolean;
}

interface Props {
  readonly settings: Settings;
  /** Null where there is nothing to switch off: the page is left alone as it is. */
  readonly page: SwitchedPage | null;
  /** Null where the tab's page cannot be read: there is nothing to switch for it. */
  readonly site: string | null;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** On for a site again: where only chosen sites are read, it stays chosen. */
export const siteRuleOn = ({ runOn }: Settings) => (runOn === 'chosen' ? 'news' : null);

/** On or off: here, on this site, and everywhere. */
export function Switches({ settings, page, site, words: { t }, actions }: Props) {
  const siteIsOn = settings.enabled && (site === null || settings.sites[site] !== 'never');
  return (
    <div class="switches">
      {page && (
        <Switch
          label={t('popup_switch_page')}
          checked={siteIsOn && !page.isPaused}
          disabled={!siteIsOn}
          onChange={(on) => actions.setPage(page.url, on)}
        />
      )}
      {site !== null && site !== '' && (
        <Switch
          label={t('popup_switch_site', site)}
          checked={siteIsOn}
          disabled={!settings.enabled}
          onChange={(on) => actions.setSite(site, on ? siteRuleOn(settings) : 'never')}
        />
      )}
      <Switch
        label={t('popup_switch_everywhere')}
        checked={settings.enabled}
        onChange={actions.setEnabled}
      />
    </div>
  );
}
