import { plain } from '../design/text';
import type { Words } from '../words/words';
import type { BuilderView } from './view';

interface Props {
  readonly view: Pick<BuilderView, 'deed' | 'canUndo'>;
  readonly words: Words;
  readonly onUndo: () => void;
}

/** What the last decision did, with a way to take it back. The page's status region announces it. */
export function Deed({ view, words, onUndo }: Props) {
  if (view.deed === null) return null;
  return (
    <p class="deed small">
      <span>{plain(view.deed, 300)}</span>
      {view.canUndo && (
        <button type="button" class="plain" onClick={onUndo}>
          {words.t('builder_undo')}
        </button>
      )}
    </p>
  );
}
