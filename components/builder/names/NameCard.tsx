import { useState } from 'preact/hooks';
import type { ReviewedName } from '../../../knowledge/drafting/review/names';
import { isBareTitle } from '../../../knowledge/drafting/review/naming/bare-title';
import { isSureName } from '../../../knowledge/drafting/review/naming/sure';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import { ItemProblems } from '../checks/ItemProblems';
import { ItemCard } from '../ItemCard';
import { KeyButton } from '../KeyButton';
import type { ReviewKeys } from '../review-keys';
import type { useCurrent } from '../use-current';
import type { BuilderActions, BuilderView } from '../view';
import { KIND_KEYS } from './KindField';
import { EditForm, type FormProps, MergeForm, SplitForm } from './NameForms';
import { Roles } from './RoleDates';
import { firstPlace, type Place, RoleForm } from './RoleForm';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

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

type Form = 'edit' | 'merge' | 'split' | 'title' | null;
const FORMS = { edit: EditForm, merge: MergeForm, split: SplitForm };

/** What is known of the name under review. */
function Known({ view, name, words, actions }: Props & { readonly name: ReviewedName }) {
  const { t } = words;
  const also = name.spellings.filter((one) => one !== name.label);
  const isAuthor =
    name.type === 'PER' &&
    view.articles.some(({ byline }) => byline?.value.includes(name.label) === true);
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
      {isAuthor && <p class="small hedged">{t('builder_is_author')}</p>}
      {also.length > 0 && <p class="data">{t('builder_also', plain(also.join(', '), 300))}</p>}
      <Roles name={name} words={words} actions={actions} />
      <Reason name={name} words={words} />
      <ItemProblems item={name.key} view={view} words={words} />
    </>
  );
}

type Decision = 'keep' | 'leave' | 'not-a-name' | 'edit' | 'merge' | 'split' | 'title' | 'undo';

/** The keys of the review, as buttons too. */
function NameButtons({
  keys,
  canMerge,
  canSplit,
  canTitle,
  canUndo,
  words: { t },
}: {
  readonly keys: Required<Pick<ReviewKeys, Decision>>;
  readonly canMerge: boolean;
  readonly canSplit: boolean;
  readonly canTitle: boolean;
  readonly canUndo: boolean;
  readonly words: Words;
}) {
  return (
    <div class="handles">
      <KeyButton label={t('builder_keep')} shortcut="A" isMain onClick={keys.keep} />
      <KeyButton label={t('builder_leave')} shortcut="X" onClick={keys.leave} />
      <KeyButton label={t('builder_not_a_name')} shortcut="N" onClick={keys['not-a-name']} />
      <KeyButton label={t('builder_edit')} shortcut="E" onClick={keys.edit} />
      <KeyButton
        label={t('builder_merge')}
        shortcut="M"
        isDisabled={!canMerge}
        onClick={keys.merge}
      />
      <KeyButton
        label={t('builder_split')}
        shortcut="S"
        isDisabled={!canSplit}
        onClick={keys.split}
      />
      {canTitle && <KeyButton label={t('builder_add_role')} shortcut="T" onClick={keys.title} />}
      <KeyButton label={t('builder_undo')} shortcut="U" isDisabled={!canUndo} onClick={keys.undo} />
    </div>
  );
}

/** The open form of a name; where another name is chosen, none of that one is open. */
function useFormOf(key: string): readonly [Form, (form: Form) => void] {
  const [opened, setOpened] = useState<{ readonly key: string; readonly form: Form } | null>(null);
  return [opened?.key === key ? opened.form : null, (form) => setOpened({ key, form })];
}

interface CardProps extends Props {
  readonly name: ReviewedName;
  readonly current: ReturnType<typeof useCurrent<ReviewedName>>;
  /** Shows the next article that mentions the name. */
  readonly onOther: () => void;
  /** The mention that is shown. */
  readonly shown: Place | undefined;
  /** Shows a paragraph; null for the mention again. */
  readonly onCite: (place: Place | null) => void;
}

/** The form that is open. */
function OpenForm({
  form,
  cited,
  others,
  onDone,
  ...props
}: CardProps & {
  readonly form: Exclude<Form, null>;
  readonly cited: Place | null;
  readonly others: readonly ReviewedName[];
  readonly onDone: FormProps['onDone'];
}) {
  const { name, view, words, actions, onCite } = props;
  if (form === 'title') {
    if (!cited) return null;
    const shared = { name, words, actions, onCite, onDone };
    return <RoleForm articles={view.articles} first={cited} {...shared} />;
  }
  const Open = FORMS[form];
  return <Open {...{ name, others, words, actions, onDone }} />;
}

/** The name under review: one key decides, and the next one follows. */
export function NameCard(props: CardProps) {
  const { name, current, onOther, shown, view, words, actions } = props;
  const { box, step, advance, focus } = current;
  const [form, setForm] = useFormOf(name.key);
  const decide = (decision: (key: string) => void) => () => {
    decision(name.key);
    advance();
  };
  const others = view.names.filter((one) => one !== name && one.state !== 'not-a-name');
  const [canMerge, canSplit] = [others.length > 0, name.spellings.length > 1];
  const cited = name.type === 'PER' ? firstPlace(view.articles, name, shown) : null;
  const can = { canMerge, canSplit, canTitle: cited !== null, canUndo: view.canUndo };
  const keys = {
    keep: decide(actions.keep),
    leave: decide(actions.leave),
    'not-a-name': decide(actions.notAName),
    edit: () => setForm('edit'),
    merge: () => canMerge && setForm('merge'),
    split: () => canSplit && setForm('split'),
    title: () => cited && setForm('title'),
    other: onOther,
    undo: actions.undo,
    next: () => step(1),
    previous: () => step(-1),
  };
  const done: FormProps['onDone'] = (isDecided) => {
    setForm(null);
    (isDecided ? advance : focus)();
  };
  return (
    <ItemCard
      box={box}
      label={words.t('builder_under_review', plain(name.label, 80))}
      state={name.state}
      // Letters that are typed while a form opens are meant for it.
      keys={form ? {} : keys}
    >
      <Known {...{ view, words, actions, name }} />
      {form ? (
        <OpenForm key={name.key} {...props} {...{ form, cited, others }} onDone={done} />
      ) : (
        <NameButtons keys={keys} {...can} words={words} />
      )}
    </ItemCard>
  );
}
