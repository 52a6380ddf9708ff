import type { Settings } from '../../messaging/protocol';
import type { Words } from '../words/words';
import { AddSites } from './AddSites';
import type { OptionsActions } from './view';

interface Props {
  readonly sites: Settings['sites'];
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** The reader's rules for single sites, as given in the popup or here. */
export function Sites({ sites, words, actions }: Props) {
  const { t } = words;
  const rules = Object.entries(sites).sort(([one], [other]) => one.localeCompare(other));
  return (
    <section id="sites" aria-labelledby="sites-heading">
      <h2 id="sites-heading" class="name">
        {t('options_section_sites')}
      </h2>
      <AddSites words={words} actions={actions} />
      {rules.length === 0 ? (
        <p class="prose empty">{t('options_sites_empty')}</p>
      ) : (
        <ul class="rules">
          {rules.map(([site, rule]) => (
            <li key={site} class="rule">
              <span class="rule-site">{site}</span>
              <span class="data">{t(`options_rule_${rule}`)}</span>
              <button
                type="button"
                class="plain"
                aria-label={t('options_rule_remove_named', site)}
                onClick={() => actions.setSite(site, null)}
              >
                {t('options_rule_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
