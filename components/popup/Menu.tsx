import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../messaging/protocol';
import { KindChoice } from '../controls/KindChoice';
import { useId } from '../design/ids';
import type { Words } from '../words/words';
import { type SwitchedPage, Switches } from './Switches';
import type { PopupActions } from './view';

interface Props {
  /** Null while they are not known, or the worker does not answer: the menu then leads to the options alone. */
  readonly settings: Settings | null;
  readonly page: SwitchedPage | null;
  readonly site: string | null;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** Closes on a press elsewhere, and on Escape, which would close the popup itself. */
function useDismissal(isOpen: boolean, close: (focusButton: boolean) => void) {
  const ref = useRef<HTMLDivElement>(null);
  // Before the next key: an effect after painting would miss an Escape that follows at once.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const over = new AbortController();
    const { signal } = over;
    const pressed = ({ target }: PointerEvent) => {
      if (target instanceof Node && !ref.current?.contains(target)) close(false);
    };
    const typed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close(true);
    };
    document.addEventListener('pointerdown', pressed, { signal });
    document.addEventListener('keydown', typed, { signal, capture: true });
    return () => over.abort();
  }, [isOpen, close]);
  return ref;
}

/** Switches, kinds of names, and the way to the options and the welcome page: one button, and what it discloses. */
export function Menu({ settings, page, site, words, actions }: Props) {
  const { t } = words;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useRef((focusButton: boolean) => {
    setOpen(false);
    if (focusButton) button.current?.focus();
  });
  const ref = useDismissal(isOpen, close.current);
  return (
    <div class="menu" ref={ref}>
      <button
        type="button"
        class="icon"
        ref={button}
        aria-label={t('popup_menu')}
        title={t('popup_menu')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4.5h5m4 0h3M2 11.5h3m4 0h5M9 2.8v3.4M7 9.8v3.4" />
        </svg>
      </button>
      <div id={id} class="menu-panel" hidden={!isOpen}>
        {settings && (
          <>
            <Switches settings={settings} page={page} site={site} words={words} actions={actions} />
            <KindChoice kindsOff={settings.kindsOff} t={t} onChange={actions.setKinds} />
          </>
        )}
        <button type="button" class="plain menu-options" onClick={actions.openOptions}>
          {t('popup_options')}
        </button>
        <button type="button" class="plain menu-options" onClick={actions.openWelcome}>
          {t('options_welcome')}
        </button>
      </div>
    </div>
  );
}
