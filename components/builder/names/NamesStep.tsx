import { useState } from 'preact/hooks';
import type { ReviewedName } from '../../../knowledge/drafting/review/names';
import { isBareTitle } from '../../../knowledge/drafting/review/naming/bare-title';
import { isSure, isSureName } from '../../../knowledge/drafting/review/naming/sure';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import { ArticlePane } from '../ArticlePane';
import { BasePane } from '../BasePane';
import { BelowItem } from '../BelowItem';
import { ItemProblems } from '../ItemProblems';
import { KeyButton } from '../KeyButton';
import { Progress } from '../Progress';
import { type ReviewKey, reviewKeyOf } from '../review-keys';
import { useCurrent } from '../use-current';
import type { BuilderActions, BuilderView } from '../view';
import { EditForm, type FormProps, MergeForm, SplitForm } from './NameForms';
import { Roles } from './RoleDates';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

const KIND_KEYS = {
  PER: 'builder_kind_person',
  ORG: 'builder_kind_organisation',
  LOC: 'builder_kind_place',
} as const;

/** Why the name is proposed, and how far to trust that. */
function Reason({ name, words }: { readonly name: ReviewedName; readonly words: Words }) {
  const { mentions, roles } = name;
  if (mentions.length === 0) return null;
  const articles = new Set(mentions.map(({ article }) => article)).size;
  const count = words.count(mentions.length, (form) => `builder_mentions_${form}`);
  const inArticles = words.count(articles, (form) => `builder_in_articles_${form}`);
  return (
    <p class="small">
      {[
        count,
        inArticles,
        words.t(isSureName(name) ? 'builder_sure' : 'builder_unsure'),
        roles.length > 0 && words.t('builder_role_rule'),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

type Form = 'edit' | 'merge' | 'split' | null;
const FORMS = { edit: EditForm, merge: MergeForm, split: SplitForm };

/** What is known of the name under review. */
function Known({ view, name, words, actions }: Props & { readonly name: ReviewedName }) {
  const { t } = words;
  const also = name.spellings.filter((one) => one !== name.label);
  return (
    <>
      <p class="eyebrow">{t(KIND_KEYS[name.type])}</p>
      <h3 class="name">
        <bdi>{plain(name.label, 100)}</bdi>
      </h3>
      <p class="prose">
        {name.identity ? (
          plain(name.identity, 160)
        ) : (
          <span class="small hedged">{t('builder_what_missing')}</span>
        )}
      </p>
      {isBareTitle(name.identity) && <p class="small hedged">{t('builder_bare_title')}</p>}
      {also.length > 0 && <p class="data">{t('builder_also', plain(also.join(', '), 300))}</p>}
      <Roles name={name} words={words} actions={actions} />
      <Reason name={name} words={words} />
      <ItemProblems item={name.key} view={view} words={words} />
    </>
  );
}

type Decision = (key: string) => void;

/** The keys of the review, as buttons too. */
function NameButtons({
  does,
  canMerge,
  canSplit,
  canUndo,
  words: { t },
}: {
  readonly does: Readonly<Record<ReviewKey, () => void>>;
  readonly canMerge: boolean;
  readonly canSplit: boolean;
  readonly canUndo: boolean;
  readonly words: Words;
}) {
  return (
    <div class="handles">
      <KeyButton label={t('builder_keep')} shortcut="A" isMain onClick={does.keep} />
      <KeyButton label={t('builder_leave')} shortcut="X" onClick={does.leave} />
      <KeyButton label={t('builder_not_a_name')} shortcut="N" onClick={does['not-a-name']} />
      <KeyButton label={t('builder_edit')} shortcut="E" onClick={does.edit} />
      <KeyButton
        label={t('builder_merge')}
        shortcut="M"
        isDisabled={!canMerge}
        onClick={does.merge}
      />
      <KeyButton
        label={t('builder_split')}
        shortcut="S"
        isDisabled={!canSplit}
        onClick={does.split}
      />
      <KeyButton label={t('builder_undo')} shortcut="U" isDisabled={!canUndo} onClick={does.undo} />
    </div>
  );
}

interface CardProps extends Props {
  readonly name: ReviewedName;
  readonly current: ReturnType<typeof useCurrent<ReviewedName>>;
  /** Shows the next article that mentions the name. */
  readonly onOther: () => void;
}

/** The name under review: one key decides, and the next one follows. */
function NameCard({ name, current, onOther, ...props }: CardProps) {
  const { view, words, actions } = props;
  const { box, step, advance, focus } = current;
  const [form, setForm] = useState<Form>(null);
  const decide = (decision: Decision) => () => {
    decision(name.key);
    advance();
  };
  const others = view.names.filter((one) => one !== name && one.state !== 'not-a-name');
  const [canMerge, canSplit] = [others.length > 0, name.spellings.length > 1];
  const does = {
    keep: decide(actions.keep),
    leave: decide(actions.leave),
    'not-a-name': decide(actions.notAName),
    edit: () => setForm('edit'),
    merge: () => canMerge && setForm('merge'),
    split: () => canSplit && setForm('split'),
    other: onOther,
    undo: actions.undo,
    next: () => step(1),
    previous: () => step(-1),
  };
  const press = (event: KeyboardEvent) => {
    // Letters that are typed while a form opens are meant for it.
    const key = form ? null : reviewKeyOf(event);
    if (!key) return;
    event.preventDefault();
    does[key]();
  };
  const done: FormProps['onDone'] = (isDecided) => {
    setForm(null);
    (isDecided ? advance : focus)();
  };
  const Open = form && FORMS[form];
  return (
    <section
      ref={box}
      class="card-now"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the review are heard here
      tabIndex={0}
      aria-label={words.t('builder_under_review', plain(name.label, 80))}
      onKeyDown={press}
      data-state={name.state}
    >
      <Known {...props} name={name} />
      {Open ? (
        <Open
          key={name.key}
          name={name}
          others={others}
          words={words}
          actions={actions}
          onDone={done}
        />
      ) : (
        <NameButtons
          does={does}
          canMerge={canMerge}
          canSplit={canSplit}
          canUndo={view.canUndo}
          words={words}
        />
      )}
    </section>
  );
}

const citedBy = ({ base, roles }: ReviewedName) =>
  [...(base?.backgroundEvidence ?? []), ...roles.flatMap(({ evidence }) => evidence)].map(
    ({ article }) => article,
  );

/** The second step: one name at a time beside its article. */
export function NamesStep({ view, words, actions }: Props) {
  const { t } = words;
  const { names } = view;
  const current = useCurrent(names, view.chosen);
  const [turned, turn] = useState({ key: '', by: 0 });
  const name = current.current;
  if (!name) return <p class="prose empty">{t('builder_no_names')}</p>;
  const articles = [...new Set(name.mentions.map(({ article }) => article))];
  const at = turned.key === name.key ? turned.by % articles.length : 0;
  const spans = name.mentions.filter(({ article }) => article === articles[at]);
  const [first] = spans;
  const other = () => {
    turn({ key: name.key, by: at + 1 });
    current.focus();
  };
  const reviewed = names.filter(({ state }) => state !== 'open').length;
  const sure = names.filter((one) => one.state === 'open' && isSure(one));
  return (
    <>
      <h2 class="name">{t('builder_step_names')}</h2>
      <p class="prose lead">{t('builder_names_lead')}</p>
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
          <NameCard
            name={name}
            current={current}
            onOther={other}
            view={view}
            words={words}
            actions={actions}
          />
          <BelowItem
            items={names}
            shown={name.key}
            current={current}
            view={view}
            words={words}
            actions={actions}
          >
            {reviewed === names.length && <p class="small">{t('builder_all_names')}</p>}
            <Progress reviewed={reviewed} all={names.length} words={words} />
            <p class="handles">
              {sure.length > 0 && (
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    actions.keepAll(sure.map(({ key }) => key));
                    current.focus();
                  }}
                >
                  {words.count(sure.length, (form) => `builder_keep_sure_${form}`)}
                </button>
              )}
              <button
                type="button"
                class={`button ${reviewed === names.length ? 'primary' : ''}`}
                onClick={() => actions.go('facts')}
              >
                {t('builder_to_facts')}
              </button>
              <button type="button" class="button" onClick={() => actions.go('add')}>
                {t(view.folder === null ? 'builder_to_add' : 'review_to_save')}
              </button>
            </p>
          </BelowItem>
        </div>
      </div>
    </>
  );
}
