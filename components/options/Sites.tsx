import type { Settings } from '../../messaging/protocol';
import type { Words } from '../words/words';
import type { OptionsActions } from './view';

interface Props {
  readonly sites: Settings['sites'];
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** The reader's word for single sites, as given in the popup. */
export function Sites({ sites, words: { t }, actions }: Props) {
  const rules = Object.entries(sites).sort(([one], [other]) => one.localeCompare(other));
  return (
    <section id="sites" aria-labelledby="sites-heading">
      <h2 id="sites-heading" class="name">
        {t('options_section_sites')}
      </h2>
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
