import type { Words } from '../words/words';
import { ConfirmDelete } from './ConfirmDelete';
import { countKept, countsOf } from './counts';
import { addedPacks, countPacks } from './packs/added-packs';
import type { OptionsActions, OptionsView } from './view';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** Counts of everything that is kept, in words; null if counting failed. */
function countsIn({ measure, annotations, packs, isPrivate }: OptionsView, words: Words) {
  if (measure.kind !== 'here' || annotations.kind !== 'here') return null;
  const kept = isPrivate ? [] : addedPacks(packs);
  const { visits, learnt, decisions } = measure.value;
  const counts = { ...countsOf(visits, annotations.value), learnt, decisions };
  return [...countKept(counts, words), ...countPacks(kept, words)];
}

/** Deletes everything that is kept for the reader, after showing the counts. A section of its own. */
export function Wipe({ view, words, actions }: Props) {
  const { t } = words;
  const counts = countsIn(view, words);
  return (
    <section id="wipe" aria-labelledby="wipe-heading">
      <h2 id="wipe-heading" class="name">
        {t('options_section_wipe')}
      </h2>
      <p class="prose lead">{t('options_wipe_text')}</p>
      {counts?.length === 0 && <p class="prose empty">{t('options_wipe_nothing')}</p>}
      {counts !== null && counts.length > 0 && (
        <ConfirmDelete
          label={t('options_wipe')}
          title={t('options_wipe_title')}
          confirm={t('options_wipe_confirm')}
          words={words}
          onConfirm={actions.wipe}
        >
          <ul class="prose">
            {counts.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="prose">{t('options_wipe_text')}</p>
        </ConfirmDelete>
      )}
    </section>
  );
}
