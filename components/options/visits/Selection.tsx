import type { Words } from '../../words/words';
import type { OptionsActions, OptionsView, VisitsView } from '../view';

interface Props {
  readonly view: OptionsView;
  readonly visits: VisitsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** Ticks all that is shown, and deletes what is ticked. */
export function Selection({ view, visits, words, actions }: Props) {
  const { shown } = visits;
  if (shown.length === 0) return null;
  const ticked = shown.filter(({ url }) => view.selected.has(url));
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={ticked.length === shown.length}
          indeterminate={ticked.length > 0 && ticked.length < shown.length}
          onChange={(event) =>
            actions.select(
              shown.map(({ url }) => url),
              event.currentTarget.checked,
            )
          }
        />
        <span>{words.count(shown.length, (form) => `options_select_all_${form}`)}</span>
      </label>
      {shown.length < visits.all.length && ticked.length === 0 && (
        <button type="button" class="button danger" onClick={actions.removeFound}>
          {words.count(shown.length, (form) => `options_delete_found_${form}`)}
        </button>
      )}
      {ticked.length > 0 && (
        <button
          type="button"
          class="button danger"
          onClick={() => actions.remove(ticked.map(({ url }) => url))}
        >
          {words.count(ticked.length, (form) => `options_delete_selected_${form}`)}
        </button>
      )}
    </>
  );
}
