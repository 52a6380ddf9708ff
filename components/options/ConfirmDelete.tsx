import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useId } from '../design/ids';
import type { Words } from '../words/words';

interface Props {
  /** On the button that asks. */
  readonly label: string;
  readonly title: string;
  /** What goes, and that it can be undone. */
  readonly children: ComponentChildren;
  /** On the button that does it. */
  readonly confirm: string;
  readonly words: Words;
  readonly onConfirm: () => void;
}

/** A button that deletes much, after a question that says how much. */
export function ConfirmDelete({ label, title, children, confirm, words, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  const act = () => {
    close();
    onConfirm();
  };
  return (
    <div class="clear-all">
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={id}>
        <h3 id={id} class="title">
          {title}
        </h3>
        {children}
        <div class="choices">
          <button type="button" class="button" onClick={close}>
            {words.t('options_cancel')}
          </button>
          <button type="button" class="button danger" onClick={act}>
            {confirm}
          </button>
        </div>
      </dialog>
    </div>
  );
}
