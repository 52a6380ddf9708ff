import { MarkLegend } from '../controls/MarkLegend';
import { Shortcuts } from '../controls/Shortcuts';
import type { Words } from '../words/words';
import type { OptionsActions, OptionsView } from './view';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** Keyboard shortcuts as they are set now, and what each style of a mark stands for. */
export function Keys({ view, words: { t }, actions }: Props) {
  return (
    <section id="keys" aria-labelledby="keys-heading">
      <h2 id="keys-heading" class="name">
        {t('options_section_keys')}
      </h2>
      <h3 class="title">{t('shortcuts_title')}</h3>
      <Shortcuts shortcuts={view.shortcuts} onChange={actions.changeShortcuts} />
      <h3 class="title legend-title">{t('welcome_legend')}</h3>
      <MarkLegend />
    </section>
  );
}
