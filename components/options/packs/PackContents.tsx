import type { PackState } from '../../../messaging/protocol';
import { type MessageKey, plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { OptionsActions, OptionsView } from '../view';
import { PackEntities } from './PackEntities';

function Figures({ pack, words }: { readonly pack: PackState; readonly words: Words }) {
  const figures: readonly (readonly [MessageKey, number])[] = [
    ['options_pack_entities', pack.counts.entities],
    ['options_pack_names', pack.counts.names],
    ['options_pack_facts', pack.counts.facts],
    ['options_pack_articles', pack.articles],
    ['options_pack_outlets', pack.outlets],
  ];
  return (
    <dl class="figures">
      {figures.map(([key, value]) => (
        <div key={key}>
          <dt class="small">{words.t(key)}</dt>
          <dd>{words.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  readonly id: string;
  readonly pack: PackState;
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** What a pack knows, from what, and up to when. */
export function PackContents({ id, pack, view, words, actions }: Props) {
  const { t, day } = words;
  const entities = view.entities.get(id);
  return (
    <>
      <Figures pack={pack} words={words} />
      <p class="prose">
        {t('options_pack_dates', day(pack.firstDay), day(pack.lastDay))}{' '}
        {pack.stale && t('options_pack_stale')}
      </p>
      <h4 class="eyebrow">{t('options_pack_sources')}</h4>
      <ul class="sources">
        {pack.sources.map((source) => (
          <li key={source.id}>
            <span class="source-title">{plain(source.title, 300)}</span>
            <span class="small">
              {plain(source.publisher ?? t('card_source_unnamed'), 120)}, {day(source.date)}
            </span>
          </li>
        ))}
      </ul>
      <p class="small">{t('options_pack_version', pack.version, plain(pack.licence, 120))}</p>
      {entities?.kind === 'loading' && <p class="small">{t('options_loading')}</p>}
      {entities?.kind === 'failed' && <p class="caution">{entities.failure.message}</p>}
      {entities?.kind === 'here' && (
        <PackEntities
          pack={id}
          entities={entities.value}
          opened={view.opened.get(id)}
          words={words}
          actions={actions}
        />
      )}
    </>
  );
}
