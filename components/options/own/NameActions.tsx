import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Decision } from '../../../knowledge/reading/own/decisions';
import type { LearntReference } from '../../../knowledge/reading/own/learnt';
import type { NameKind } from '../../../knowledge/reading/types';
import type { OwnName } from '../../../messaging/protocol';
import { dateText } from '../../design/dates';
import { useId } from '../../design/ids';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { OwnList } from './port';

interface Props {
  readonly name: OwnName;
  readonly list: OwnList;
  readonly words: Words;
  readonly onForget: (name: OwnName) => void;
  readonly onDecide: (decision: Decision, text: string) => void;
}

const KINDS: readonly NameKind[] = ['PER', 'ORG', 'LOC'];

function Rename({ name, words: { t }, onDecide }: Props) {
  const [label, setLabel] = useState(name.label);
  const wanted = label.trim();
  return (
    <form
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '' || wanted === name.label) return;
        onDecide(
          { kind: 'rename', cluster: name.cluster, label: wanted },
          t('options_own_renamed', name.label, wanted),
        );
      }}
    >
      <label>
        {t('options_own_rename')}{' '}
        <input
          value={label}
          maxLength={100}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('options_own_rename_do')}
      </button>
    </form>
  );
}

function Kind({ name, words: { t }, onDecide }: Props) {
  return (
    <label class="own-form">
      {t('options_own_kind')}{' '}
      <select
        value={name.kind}
        onChange={(event) => {
          const type = KINDS.find((kind) => kind === event.currentTarget.value);
          if (type)
            onDecide(
              { kind: 'type', cluster: name.cluster, type },
              t('options_own_kind_set', name.label, t(`options_own_kind_${type}`)),
            );
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`options_own_kind_${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Merge({ name, list, words, onDecide }: Props) {
  const { t } = words;
  const id = useId();
  const [into, setInto] = useState('');
  const others = list.names.filter((other) => other.cluster !== name.cluster);
  const target = others.find(({ label }) => label === into.trim());
  return (
    <form
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!target) return;
        onDecide(
          { kind: 'merge', cluster: name.cluster, into: target.cluster },
          t('options_own_merged', name.label, target.label),
        );
      }}
    >
      <label>
        {t('options_own_merge')}{' '}
        <input list={id} value={into} onInput={(event) => setInto(event.currentTarget.value)} />
      </label>
      <datalist id={id}>
        {others.slice(0, 500).map(({ cluster, label }) => (
          <option key={cluster} value={label} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={!target}>
        {target
          ? t('options_own_merge_do', words.number(target.articles.length + name.articles.length))
          : t('options_own_merge_none')}
      </button>
    </form>
  );
}

function titleOf({ title, outlet, site, day }: LearntReference, { t, lang }: Words): string {
  const source = t('popup_source', plain(outlet ?? site, 60), dateText(day, lang, 'short'));
  return `${plain(title, 120)} (${source})`;
}

/** Which articles are about another of the same name. */
function Split({ name, list, words, onDecide }: Props) {
  const { t } = words;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const own = list.articles.filter(({ url }) => name.articles.includes(url));
  if (own.length < 2) return null;
  const canSplit = chosen.length > 0 && chosen.length < own.length;
  const turn = (url: string, on: boolean) =>
    setChosen(on ? [...chosen, url] : chosen.filter((one) => one !== url));
  return (
    <fieldset class="own-form">
      <legend>{t('options_own_split')}</legend>
      {own.map((article) => (
        <label key={article.url}>
          <input
            type="checkbox"
            checked={chosen.includes(article.url)}
            onChange={(event) => turn(article.url, event.currentTarget.checked)}
          />{' '}
          {titleOf(article, words)}
        </label>
      ))}
      <button
        type="button"
        class="button"
        disabled={!canSplit}
        onClick={() =>
          onDecide(
            { kind: 'split', cluster: name.cluster, articles: chosen },
            t('options_own_split_done', words.number(chosen.length), name.label),
          )
        }
      >
        {t('options_own_split_do', words.number(chosen.length))}
      </button>
    </fieldset>
  );
}

/** Answers to "may be two people of one name" and "may be the same person as". */
function Doubts({ name, words: { t }, onDecide }: Props) {
  const { cluster, label } = name;
  if (!name.mayBeTwo && name.mayBe.length === 0) return null;
  return (
    <p class="choices">
      {name.mayBeTwo && (
        <button
          type="button"
          class="button"
          onClick={() => onDecide({ kind: 'one', cluster }, t('options_own_one_done', label))}
        >
          {t('options_own_one')}
        </button>
      )}
      {name.mayBe.map((other) => (
        <Fragment key={other.cluster}>
          <button
            type="button"
            class="button"
            onClick={() =>
              onDecide(
                { kind: 'merge', cluster, into: other.cluster },
                t('options_own_merged', label, other.label),
              )
            }
          >
            {t('options_own_same', plain(other.label, 60))}
          </button>
          <button
            type="button"
            class="button"
            onClick={() =>
              onDecide(
                { kind: 'apart', cluster, other: other.cluster },
                t('options_own_apart_done', label, other.label),
              )
            }
          >
            {t('options_own_apart', plain(other.label, 60))}
          </button>
        </Fragment>
      ))}
    </p>
  );
}

/** What can be done about one learnt name. */
export function NameActions(props: Props) {
  const { name, words, onDecide, onForget } = props;
  const { t } = words;
  const { cluster, label } = name;
  return (
    <div class="own-actions">
      <Doubts {...props} />
      <Rename {...props} />
      <Kind {...props} />
      <Merge {...props} />
      <Split {...props} />
      <p class="choices">
        {!name.isPinned && !name.isNoName && (
          <button
            type="button"
            class="button"
            onClick={() => onDecide({ kind: 'pin', cluster }, t('options_own_pinned', label))}
          >
            {t('options_own_pin')}
          </button>
        )}
        {!name.isNoName && (
          <button
            type="button"
            class="button"
            onClick={() =>
              onDecide({ kind: 'no-name', cluster }, t('options_own_no_name_done', label))
            }
          >
            {t('options_own_no_name')}
          </button>
        )}
        <button type="button" class="button danger" onClick={() => onForget(name)}>
          {t('options_own_forget_name', words.number(name.articles.length))}
        </button>
      </p>
    </div>
  );
}
