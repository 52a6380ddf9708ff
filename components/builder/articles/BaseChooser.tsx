import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { BuilderActions, BuilderView } from '../view';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** Goes on from a pack that is here, or from what was learnt from the reader's own reading. */
export function BaseChooser({ view: { base, bases }, words: { t }, actions }: Props) {
  const titleOf = ({ id, title }: { readonly id: string | null; readonly title: string }) =>
    id === null ? t('builder_base_reading') : plain(title, 120);
  if (base)
    return (
      <p class="handles base">
        <span class="prose">{t('builder_base_now', titleOf(base))}</span>
        <button type="button" class="plain" onClick={actions.dropBase}>
          {t('builder_base_drop')}
        </button>
      </p>
    );
  if (bases.length === 0) return null;
  return (
    <section class="base" aria-label={t('builder_base')}>
      <p class="data">{t('builder_base')}</p>
      <p class="handles">
        {bases.map((one) => (
          <button
            key={one.id}
            type="button"
            class="button"
            onClick={() => actions.startFrom(one.id)}
          >
            <bdi>{titleOf(one)}</bdi>
          </button>
        ))}
      </p>
    </section>
  );
}
