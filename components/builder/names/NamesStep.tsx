import { useState } from 'preact/hooks';
import type { ReviewedName } from '../../../knowledge/drafting/review/names';
import { isSure } from '../../../knowledge/drafting/review/naming/sure';
import type { Words } from '../../words/words';
import { ArticlePane } from '../ArticlePane';
import { BasePane } from '../BasePane';
import { BelowItem } from '../BelowItem';
import { Progress } from '../Progress';
import { useCurrent } from '../use-current';
import type { BuilderActions, BuilderView } from '../view';
import { NameCard } from './NameCard';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** How far the names are, and the ways on. */
function NamesProgress({ view, words, actions, onKept }: Props & { readonly onKept: () => void }) {
  const { names } = view;
  const reviewed = names.filter(({ state }) => state !== 'open').length;
  const sure = names.filter((one) => one.state === 'open' && isSure(one));
  const keepSure = () => {
    actions.keepAll(sure.map(({ key }) => key));
    onKept();
  };
  return (
    <>
      {reviewed === names.length && <p class="small">{words.t('builder_all_names')}</p>}
      <Progress reviewed={reviewed} all={names.length} words={words} />
      <p class="handles">
        {sure.length > 0 && (
          <button type="button" class="button" onClick={keepSure}>
            {words.count(sure.length, (form) => `builder_keep_sure_${form}`)}
          </button>
        )}
        <button
          type="button"
          class={`button ${reviewed === names.length ? 'primary' : ''}`}
          onClick={() => actions.go('facts')}
        >
          {words.t('builder_to_facts')}
        </button>
        <button type="button" class="button" onClick={() => actions.go('add')}>
          {words.t(view.folder === null ? 'builder_to_add' : 'review_to_save')}
        </button>
      </p>
    </>
  );
}

/** The articles that cite the name's roles and what it is. */
const citedBy = ({ base, roles }: ReviewedName) =>
  [...(base?.backgroundEvidence ?? []), ...roles.flatMap(({ evidence }) => evidence)].map(
    ({ article }) => article,
  );

/** The second step: one name at a time beside its article. */
export function NamesStep({ view, words, actions }: Props) {
  const { names } = view;
  const current = useCurrent(names, view.chosen);
  const [turned, turn] = useState({ key: '', by: 0 });
  const name = current.current;
  if (!name) return <p class="prose empty">{words.t('builder_no_names')}</p>;
  const articles = [...new Set(name.mentions.map(({ article }) => article))];
  const at = turned.key === name.key ? turned.by % articles.length : 0;
  const spans = name.mentions.filter(({ article }) => article === articles[at]);
  const [first] = spans;
  const other = () => {
    turn({ key: name.key, by: at + 1 });
    current.focus();
  };
  const shared = { view, words, actions };
  return (
    <>
      <h2 class="name">{words.t('builder_step_names')}</h2>
      <p class="prose lead">{words.t('builder_names_lead')}</p>
      <div class="review">
        {first ? (
          <ArticlePane
            article={view.articles[first.article]}
            spans={spans}
            shown={first.paragraph}
            place={{ at, of: articles.length, onNext: other }}
            words={words}
          />
        ) : (
          <BasePane base={view.base} cited={citedBy(name)} words={words} />
        )}
        <div class="draft">
          <NameCard name={name} current={current} onOther={other} {...shared} />
          <BelowItem items={names} shown={name.key} current={current} {...shared}>
            <NamesProgress {...shared} onKept={current.focus} />
          </BelowItem>
        </div>
      </div>
    </>
  );
}
