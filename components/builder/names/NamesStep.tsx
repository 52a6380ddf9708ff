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
import { AddNameForm } from './NameForms';
import type { Place } from './RoleForm';

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

/** A way to add a name that reading did not find: a button, then its form. */
function AddName({
  words,
  actions,
  onDone,
}: Pick<Props, 'words' | 'actions'> & {
  /** @param key of the name that was added; null if the form was left */
  readonly onDone: (key: string | null) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const done = (key: string | null) => {
    setOpen(false);
    onDone(key);
  };
  if (isOpen) return <AddNameForm words={words} actions={actions} onDone={done} />;
  return (
    <p class="handles">
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {words.t('builder_add_name')}
      </button>
    </p>
  );
}

/** The articles that cite the name's roles and what it is. */
const citedBy = ({ base, roles }: ReviewedName) =>
  [...(base?.backgroundEvidence ?? []), ...roles.flatMap(({ evidence }) => evidence)].map(
    ({ article }) => article,
  );

/** The articles that mention a name, one at a time: the first, until another is asked for. */
function useMentions(name: ReviewedName | undefined, onNext: () => void) {
  const [turned, turn] = useState({ key: '', by: 0 });
  const { key = '', mentions = [] } = name ?? {};
  const articles = [...new Set(mentions.map(({ article }) => article))];
  const at = turned.key === key && articles.length > 0 ? turned.by % articles.length : 0;
  const spans = mentions.filter(({ article }) => article === articles[at]);
  const next = () => {
    turn({ key, by: at + 1 });
    onNext();
  };
  return { at, of: articles.length, spans, next };
}

/** Beside the name: the article that mentions it, or the paragraph that a title is cited from; else what the pack has of it. */
function Beside({
  view,
  words,
  name,
  cited,
  mentions: { at, of, spans, next },
}: Omit<Props, 'actions'> & {
  readonly name: ReviewedName;
  readonly cited: Place | null;
  readonly mentions: ReturnType<typeof useMentions>;
}) {
  const shown = cited ?? spans[0];
  if (!shown) return <BasePane base={view.base} cited={citedBy(name)} words={words} />;
  return (
    <ArticlePane
      article={view.articles[shown.article]}
      spans={cited ? name.mentions.filter(({ article }) => article === cited.article) : spans}
      shown={shown.paragraph}
      {...(!cited && { place: { at, of, onNext: next } })}
      words={words}
    />
  );
}

/** The second step: one name at a time beside its article. */
export function NamesStep({ view, words, actions }: Props) {
  const { names } = view;
  const current = useCurrent(names, view.chosen);
  const name = current.current;
  const mentions = useMentions(name, current.focus);
  const [cited, cite] = useState<Place | null>(null);
  const added = (key: string | null) => {
    if (key !== null) current.choose(key);
    current.focus();
  };
  const addName = <AddName words={words} actions={actions} onDone={added} />;
  const heading = <h2 class="name">{words.t('builder_step_names')}</h2>;
  if (!name)
    return (
      <>
        {heading}
        <p class="prose empty">{words.t('builder_no_names')}</p>
        {view.articles.length > 0 && addName}
      </>
    );
  const shared = { view, words, actions };
  const shown = { shown: mentions.spans[0], onCite: cite, onOther: mentions.next };
  return (
    <>
      {heading}
      <p class="prose lead">{words.t('builder_names_lead')}</p>
      <div class="review">
        <Beside {...{ view, words, name, cited, mentions }} />
        <div class="draft">
          <NameCard name={name} current={current} {...shown} {...shared} />
          <BelowItem items={names} shown={name.key} current={current} {...shared}>
            <NamesProgress {...shared} onKept={current.focus} />
            {addName}
          </BelowItem>
        </div>
      </div>
    </>
  );
}
