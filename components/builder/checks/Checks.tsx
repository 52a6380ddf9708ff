import type { ItemProblem } from '../../../knowledge/drafting/review/source-writer';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import { OpenParagraphs } from '../OpenParagraphs';
import type { BuilderActions, BuilderView } from '../view';
import { Finding } from './Finding';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** A button that leads to an item, in the step that has it. */
function ItemLink({
  item,
  view: { names, facts },
  actions,
}: Pick<Props, 'view' | 'actions'> & { readonly item: string }) {
  const name = names.find(({ key }) => key === item);
  const fact = facts.find(({ key }) => key === item);
  const label = name?.label ?? fact?.text;
  if (label === undefined) return null;
  return (
    <button
      type="button"
      class="plain item-link"
      onClick={() => actions.go(name ? 'names' : 'facts', item)}
    >
      <bdi>{plain(label, 80)}</bdi>
    </button>
  );
}

/** Findings of the checks, each with a way to its item. */
export function Findings({
  found,
  view,
  words,
  actions,
}: Props & { readonly found: readonly ItemProblem[] }) {
  return (
    <ul class="findings">
      {found.map((one) => (
        <li key={`${one.key} ${one.what}`}>
          {one.key !== null && <ItemLink item={one.key} view={view} actions={actions} />}
          <Finding found={one} words={words} />
        </li>
      ))}
    </ul>
  );
}

const MOST_SHOWN = 40;

/** What deserves a second look before the pack is added: what the checks say, names that nothing describes, paragraphs without a fact. */
export function Checks(props: Props) {
  const { view, words, actions } = props;
  const bare = view.names.filter(
    ({ state, identity }) => state === 'kept' && identity.trim() === '',
  );
  const hasFacts = view.facts.some(({ state }) => state === 'kept');
  const toFact = (key: string) => actions.go('facts', key);
  const addFact = (key: string) => {
    actions.addFact(key);
    toFact(key);
  };
  return (
    <>
      {view.advice.length > 0 && (
        <details class="small">
          <summary>{words.count(view.advice.length, (form) => `builder_advised_${form}`)}</summary>
          <Findings {...props} found={view.advice.slice(0, MOST_SHOWN)} />
        </details>
      )}
      {bare.length > 0 && (
        <details class="small">
          <summary>{words.count(bare.length, (form) => `builder_bare_${form}`)}</summary>
          <ul class="findings">
            {bare.slice(0, MOST_SHOWN).map(({ key }) => (
              <li key={key}>
                <ItemLink item={key} view={view} actions={actions} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {hasFacts && (
        <OpenParagraphs view={view} words={words} facts={{ onReview: toFact, onAdd: addFact }} />
      )}
    </>
  );
}
