import { useRef } from 'preact/hooks';
import type { Words } from '../words/words';

interface Props {
  readonly count: number;
  readonly words: Words;
  readonly onClear: () => void;
}

/** Deletes everything that is kept, after saying how much that is. */
export function ClearAll({ count, words, onClear }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const confirm = () => {
    close();
    onClear();
  };
  return (
    <div class="clear-all">
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {words.count(count, (form) => `options_clear_${form}`)}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby="clear-title">
        <h3 id="clear-title" class="title">
          {words.count(count, (form) => `options_clear_title_${form}`)}
        </h3>
        <p class="prose">{words.t('options_clear_text')}</p>
        <div class="choices">
          <button type="button" class="button" onClick={close}>
            {words.t('options_cancel')}
          </button>
          <button type="button" class="button danger" onClick={confirm}>
            {words.count(count, (form) => `options_clear_confirm_${form}`)}
          </button>
        </div>
      </dialog>
    </div>
  );
}
