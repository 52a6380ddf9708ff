import { useState } from 'preact/hooks';
import type { Decision } from '../../../knowledge/reading/own/decisions';
import type { OwnName } from '../../../messaging/protocol';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import { NameActions } from './NameActions';
import type { OwnList } from './port';

interface Props {
  readonly list: OwnList;
  readonly words: Words;
  readonly onForget: (name: OwnName) => void;
  /** @param text what was done, in words */
  readonly onDecide: (decision: Decision, text: string) => void;
}

/** Names shown before the reader asks for more. */
const PAGE = 50;

function fits({ label, spellings }: OwnName, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  return (
    wanted === '' || [label, ...spellings].some((text) => text.toLocaleLowerCase().includes(wanted))
  );
}

function NameRow({ name, ...props }: Props & { readonly name: OwnName }) {
  const { words } = props;
  const [open, setOpen] = useState(false);
  const others = name.spellings.filter((text) => text !== name.label);
  const facts = [
    words.t(`options_own_kind_${name.kind}`),
    words.count(name.articles.length, (form) => `options_own_in_${form}`),
    name.isNoName
      ? words.t('options_own_is_no_name')
      : name.isShown && words.t('options_own_marked'),
    others.length > 0 && words.t('options_own_spellings', plain(words.list(others), 160)),
    name.roles.length > 0 &&
      words.t('options_own_roles', plain(words.list(name.roles.slice(0, 3)), 160)),
  ].filter(Boolean);
  return (
    <li class="own-name" data-cluster={name.cluster}>
      <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        <bdi>{plain(name.label, 100)}</bdi>
      </button>
      <p class="small">{facts.join(' · ')}</p>
      {name.mayBeTwo && (
        <p class="small">
          {words.t('card_reading_may_be_two', ...name.mayBeTwo.map((role) => plain(role, 80)))}
        </p>
      )}
      {name.mayBe.map(({ cluster, label }) => (
        <p class="small" key={cluster}>
          {words.t('card_reading_may_be', plain(label, 80))}
        </p>
      ))}
      {open && <NameActions {...props} name={name} />}
    </li>
  );
}

/** Marked names first; one that is called no name stays where it was, so that it can be taken back. */
function inOrder(names: readonly OwnName[]): OwnName[] {
  const isFirst = ({ isShown, isNoName }: OwnName) => isShown || isNoName;
  return names.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}

/** Learnt names with search; each opens to what can be done about it. */
export function LearntNames(props: Props) {
  const { list, words } = props;
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const found = inOrder(list.names).filter((name) => fits(name, search));
  return (
    <>
      <h3 class="title">{words.t('options_own_names')}</h3>
      <label class="own-search">
        <span class="data">{words.t('options_own_search')}</span>
        <input
          type="search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <p class="small" role="status">
        {words.count(found.length, (form) => `options_own_found_${form}`)}
      </p>
      <ul class="own-list">
        {found.slice(0, shown).map((name) => (
          <NameRow key={name.cluster} name={name} {...props} />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {words.t('options_own_more')}
        </button>
      )}
    </>
  );
}
