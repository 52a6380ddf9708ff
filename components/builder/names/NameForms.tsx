import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewedName } from '../../../knowledge/drafting/review/names';
import { addedNameKey } from '../../../knowledge/drafting/review/naming/added-name';
import type { NameKind } from '../../../knowledge/reading/types';
import { useId } from '../../design/ids';
import { type MessageKey, plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { BuilderActions } from '../view';
import { FormEnd, formKeys, useFirstFocus } from './form';
import { KindField } from './KindField';

export interface FormProps {
  readonly name: ReviewedName;
  readonly others: readonly ReviewedName[];
  readonly words: Words;
  readonly actions: BuilderActions;
  /** After the form has done its work, or was left. */
  readonly onDone: (isDecided: boolean) => void;
}

const EXAMPLES = {
  PER: 'builder_what_example',
  ORG: 'builder_what_example_organisation',
  LOC: 'builder_what_example_place',
} as const satisfies Record<NameKind, MessageKey>;

/** What a name is, refused where the words are an article's. */
function IdentityField({
  field,
  type,
  value,
  words: { t },
  actions,
  onChange,
}: Pick<FormProps, 'words' | 'actions'> & {
  readonly field?: Ref<HTMLInputElement>;
  readonly type: NameKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const borrowed = actions.borrowed(value);
  return (
    <label class="field">
      <span class="eyebrow">{t('builder_what')}</span>
      <input
        {...(field && { ref: field })}
        value={value}
        maxLength={160}
        dir="auto"
        placeholder={t(EXAMPLES[type])}
        aria-invalid={borrowed !== null}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {borrowed && <span class="small missing">{t('builder_borrowed', plain(borrowed, 120))}</span>}
    </label>
  );
}

/** What is typed of a name. It is saved by Enter, and where another name is chosen; Escape forgets it. */
function useNameFields({ name, actions, onDone }: FormProps) {
  const [label, setLabel] = useState(name.label);
  const [identity, setIdentity] = useState(name.identity);
  const [type, setType] = useState<NameKind>(name.type);
  const isClosed = useRef(false);
  const isChanged = label !== name.label || identity !== name.identity || type !== name.type;
  const keep = () => {
    if (actions.borrowed(identity) || label.trim() === '') return false;
    isClosed.current = true;
    actions.edit(name.key, { label: label.trim(), identity: identity.trim(), type });
    return true;
  };
  const latest = useRef(keep);
  latest.current = () => isChanged && !isClosed.current && keep();
  useEffect(() => () => void latest.current(), []);
  const save = (event: Event) => {
    event.preventDefault();
    if (keep()) onDone(true);
  };
  const leave = () => {
    isClosed.current = true;
    onDone(false);
  };
  return { label, setLabel, identity, setIdentity, type, setType, save, leave };
}

export function EditForm(props: FormProps) {
  const { words, actions } = props;
  const { t } = words;
  const first = useFirstFocus<HTMLInputElement>();
  const { label, setLabel, identity, setIdentity, type, setType, save, leave } =
    useNameFields(props);
  return (
    <form class="edit" onSubmit={save} onKeyDown={formKeys(leave)}>
      <IdentityField
        field={first}
        type={type}
        value={identity}
        words={words}
        actions={actions}
        onChange={setIdentity}
      />
      <label class="field">
        <span class="eyebrow">{t('builder_label')}</span>
        <input
          value={label}
          maxLength={100}
          required
          dir="auto"
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <KindField value={type} words={words} onChange={setType} />
      <FormEnd label={t('builder_save')} leave={t('cancel')} onLeave={leave} />
    </form>
  );
}

/** A name that reading did not find, in a spelling that an article has. */
export function AddNameForm({
  words,
  actions,
  onDone,
}: Pick<FormProps, 'words' | 'actions'> & {
  /** @param key of the name that was added; null if the form was left */
  readonly onDone: (key: string | null) => void;
}) {
  const { t } = words;
  const first = useFirstFocus<HTMLInputElement>();
  const noteId = useId();
  const [label, setLabel] = useState('');
  const [identity, setIdentity] = useState('');
  const [type, setType] = useState<NameKind>('LOC');
  const isAbsent = label.trim() !== '' && !actions.isNamed(label);
  const save = (event: Event) => {
    event.preventDefault();
    if (actions.borrowed(identity) || label.trim() === '' || isAbsent) return;
    const key = addedNameKey(label, type);
    actions.addName(key, { label: label.trim(), identity: identity.trim(), type });
    onDone(key);
  };
  return (
    <form class="edit" onSubmit={save} onKeyDown={formKeys(() => onDone(null))}>
      <label class="field">
        <span class="eyebrow">{t('builder_added_name')}</span>
        <input
          ref={first}
          value={label}
          maxLength={100}
          required
          dir="auto"
          aria-invalid={isAbsent}
          aria-describedby={noteId}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
        <span id={noteId} role="status" class={`small ${isAbsent ? 'missing' : ''}`}>
          {t(isAbsent ? 'builder_name_absent' : 'builder_name_spelling')}
        </span>
      </label>
      <KindField value={type} words={words} onChange={setType} />
      <IdentityField {...{ type, words, actions }} value={identity} onChange={setIdentity} />
      <FormEnd label={t('builder_keep')} leave={t('cancel')} onLeave={() => onDone(null)} />
    </form>
  );
}

const wordsIn = (label: string) => new Set(label.toLowerCase().split(/[\s-]+/));

/** Names that share a word come first. */
function byLikeness({ label }: ReviewedName, others: readonly ReviewedName[]): ReviewedName[] {
  const own = wordsIn(label);
  const shared = (name: ReviewedName) =>
    [...wordsIn(name.label)].filter((word) => own.has(word)).length;
  return others.toSorted((a, b) => shared(b) - shared(a));
}

export function MergeForm({ name, others, words: { t }, actions, onDone }: FormProps) {
  const first = useFirstFocus<HTMLSelectElement>();
  const sorted = byLikeness(name, others);
  const [into, setInto] = useState(sorted[0]?.key ?? '');
  const save = (event: Event) => {
    event.preventDefault();
    actions.merge(name.key, into);
    onDone(true);
  };
  return (
    <form class="edit" onSubmit={save} onKeyDown={formKeys(() => onDone(false))}>
      <label class="field">
        <span class="eyebrow">{t('builder_same_as', plain(name.label, 80))}</span>
        <select ref={first} value={into} onChange={(event) => setInto(event.currentTarget.value)}>
          {sorted.map(({ key, label }) => (
            <option key={key} value={key}>
              {plain(label, 80)}
            </option>
          ))}
        </select>
      </label>
      <FormEnd label={t('builder_merge')} leave={t('cancel')} onLeave={() => onDone(false)} />
    </form>
  );
}

export function SplitForm({ name, words: { t }, actions, onDone }: FormProps) {
  const first = useFirstFocus<HTMLButtonElement>();
  const spellings = name.spellings.filter((spelling) => spelling !== name.label);
  const split = (spelling: string) => {
    actions.split(name.key, spelling);
    onDone(false);
  };
  return (
    <fieldset class="edit" onKeyDown={formKeys(() => onDone(false))}>
      <legend class="eyebrow">{t('builder_split_which')}</legend>
      <p class="handles">
        {spellings.map((spelling, at) => (
          <button
            key={spelling}
            ref={at === 0 ? first : null}
            type="button"
            class="button"
            onClick={() => split(spelling)}
          >
            <bdi>{plain(spelling, 80)}</bdi>
          </button>
        ))}
        <button type="button" class="plain" onClick={() => onDone(false)}>
          {t('cancel')}
        </button>
      </p>
    </fieldset>
  );
}
