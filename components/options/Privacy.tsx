import type { Words } from '../words/words';
import { deletionText } from './Bars';
import { addedPacks } from './packs/added-packs';
import type { OptionsActions, OptionsView } from './view';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** How much is kept, how much space it takes, and whether the browser may throw it away. */
function Measured({ view: { measure, packs }, words, actions }: Props) {
  if (measure.kind !== 'here') return null;
  const { visits, sizeBytes, persisted } = measure.value;
  return (
    <>
      <p class="prose">
        {words.count(visits, (form) => `options_kept_${form}`)}{' '}
        {(visits > 0 || addedPacks(packs).length > 0) &&
          sizeBytes !== null &&
          words.t('options_kept_size', words.size(sizeBytes))}
      </p>
      {persisted ? (
        <p class="prose">{words.t('options_protected')}</p>
      ) : (
        <div class="protect">
          <p class="prose">{words.t('options_unprotected')}</p>
          <button type="button" class="button" onClick={actions.protect}>
            {words.t('options_protect')}
          </button>
        </div>
      )}
    </>
  );
}

/** Deletions that can be undone, and the way to erase them before their day is over. */
function BinList({ view: { deletions }, words, actions }: Props) {
  if (deletions.length === 0) return null;
  return (
    <div class="bin">
      <h3 class="title">{words.t('options_bin_title')}</h3>
      <p class="prose">{words.t('options_bin_text')}</p>
      <ul class="rules">
        {deletions.map((deletion) => (
          <li key={deletion.id} class="rule">
            <span class="data">
              {deletionText(deletion, words)} {words.timeOf(deletion.atMs)}
            </span>
            <button type="button" class="plain" onClick={() => actions.undo(deletion.id)}>
              {words.t('options_undo')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button danger" onClick={actions.emptyBin}>
        {words.t('options_bin_empty')}
      </button>
    </div>
  );
}

/** What is stored, where, and what never is. */
export function Privacy(props: Props) {
  const { t } = props.words;
  return (
    <section id="privacy" aria-labelledby="privacy-heading">
      <h2 id="privacy-heading" class="name">
        {t('options_section_privacy')}
      </h2>
      <p class="prose lead">{t('options_privacy_lead')}</p>
      <dl class="kept">
        <dt>{t('options_privacy_visits')}</dt>
        <dd class="prose">{t('options_privacy_visits_text')}</dd>
        <dt>{t('options_privacy_learnt')}</dt>
        <dd class="prose">{t('options_privacy_learnt_text')}</dd>
        <dt>{t('options_privacy_names')}</dt>
        <dd class="prose">{t('options_privacy_names_text')}</dd>
        <dt>{t('options_privacy_packs')}</dt>
        <dd class="prose">{t('options_privacy_packs_text')}</dd>
        <dt>{t('options_privacy_working')}</dt>
        <dd class="prose">{t('options_privacy_working_text')}</dd>
        <dt>{t('options_privacy_settings')}</dt>
        <dd class="prose">{t('options_privacy_settings_text')}</dd>
        <dt>{t('options_privacy_never')}</dt>
        <dd class="prose">{t('options_privacy_never_text')}</dd>
      </dl>
      <Measured {...props} />
      <BinList {...props} />
    </section>
  );
}
