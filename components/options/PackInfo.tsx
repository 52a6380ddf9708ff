import type { PackState } from '../../messaging/protocol';
import type { MessageKey } from '../design/text';
import type { Words } from '../words/words';
import { PackEntities } from './PackEntities';
import type { OptionsActions, OptionsView } from './view';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

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

function Contents({ pack, words }: { readonly pack: PackState; readonly words: Words }) {
  const { t, day } = words;
  return (
    <>
      <h3 class="title">{pack.packTitle}</h3>
      <p class="prose">{pack.description}</p>
      <Figures pack={pack} words={words} />
      <p class="prose">
        {t('options_pack_dates', day(pack.firstDay), day(pack.lastDay))}{' '}
        {pack.stale && t('options_pack_stale')}
      </p>
      <h4 class="eyebrow">{t('options_pack_sources')}</h4>
      <ul class="sources">
        {pack.sources.map((source) => (
          <li key={source.id}>
            <span class="source-title">{source.title}</span>
            <span class="small">
              {source.publisher ?? t('card_source_unnamed')}, {day(source.date)}
            </span>
          </li>
        ))}
      </ul>
      <p class="small">{t('options_pack_version', pack.version, pack.licence)}</p>
    </>
  );
}

/** What the extension knows, from what, and up to when. */
export function PackInfo({ view, words, actions }: Props) {
  const { pack } = view;
  return (
    <section id="pack" aria-labelledby="pack-heading">
      <h2 id="pack-heading" class="name">
        {words.t('options_section_pack')}
      </h2>
      {pack.kind === 'loading' && <p class="prose empty">{words.t('options_loading')}</p>}
      {pack.kind === 'failed' && (
        <div class="caution">
          <p>{words.t('options_pack_broken')}</p>
          <p class="small">{pack.failure.message}</p>
        </div>
      )}
      {pack.kind === 'here' && <Contents pack={pack.value} words={words} />}
      {pack.kind === 'here' && <PackEntities view={view} words={words} actions={actions} />}
    </section>
  );
}
