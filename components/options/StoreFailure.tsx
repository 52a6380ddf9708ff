import type { Failure } from '../../messaging/protocol';
import type { MessageKey } from '../design/text';
import type { Words } from '../words/words';
import { ConfirmDelete } from './ConfirmDelete';
import type { OptionsActions } from './view';

const KEYS: Readonly<Partial<Record<Failure['code'], MessageKey>>> = {
  'storage-full': 'options_store_full',
  'storage-newer': 'options_store_newer',
  'storage-blocked': 'options_store_blocked',
  'storage-corrupt': 'options_store_corrupt',
  'not-allowed': 'options_private',
};

interface Props {
  readonly failure: Failure;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** Why the reader's data cannot be shown, and what the reader can do. */
export function StoreFailure({ failure, words, actions }: Props) {
  const { t } = words;
  const canRescue = failure.code === 'storage-corrupt' || failure.code === 'storage-closed';
  return (
    <div class="caution" data-failure={failure.code}>
      <p>{t(KEYS[failure.code] ?? 'options_visits_closed')}</p>
      {failure.code !== 'not-allowed' && <p class="small">{failure.message}</p>}
      {failure.code !== 'not-allowed' && (
        <button type="button" class="button" onClick={actions.retry}>
          {t('options_retry')}
        </button>
      )}
      {canRescue && (
        <>
          <button type="button" class="button" onClick={actions.salvage}>
            {t('options_rescue')}
          </button>
          <ConfirmDelete
            label={t('options_fresh_start')}
            title={t('options_fresh_title')}
            confirm={t('options_fresh_confirm')}
            words={words}
            onConfirm={actions.startFresh}
          >
            <p class="prose">{t('options_fresh_text')}</p>
          </ConfirmDelete>
        </>
      )}
    </div>
  );
}
