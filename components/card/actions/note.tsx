import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../../knowledge/schema/types';
import { plain, useLanguage } from '../../design/text';

interface NoteFrameProps {
  readonly entity: EntityId;
  readonly name: string;
  readonly id: string;
  /** Address of the extension's frame with its ticket; null if the worker refuses. */
  readonly onOpen: (entity: EntityId) => Promise<string | null>;
  /** Escape was pressed in the frame. */
  readonly onLeave: () => void;
}

/**
 * Events inside the card's closed root. Focus events of a frame are not seen outside it, so the frame reports that the
 * reader has entered the note, or left it by Tab or Escape. It reports nothing if the page took the focus.
 */
export const NOTE_ENTERED = 'note-entered';
export const NOTE_LEFT = 'note-left';
/** Passes the text of a key that the page has diverted to the frame; the detail is a `NoteInput`. */
const NOTE_INPUT = 'note-input';

/** The input of a key: a text, or the key itself if it has a name. */
export type NoteInput =
  | { readonly text: string }
  | { readonly key: 'Backspace' | 'Delete' | 'Enter' };

function inputOf(event: Event): NoteInput | null {
  if (event instanceof InputEvent) {
    const { cancelable, data, inputType } = event;
    return cancelable && data && inputType === 'insertText' ? { text: data } : null;
  }
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.isComposing)
    return null;
  const { key, altKey, ctrlKey, metaKey } = event;
  if (key === 'Backspace' || key === 'Delete' || key === 'Enter') return { key };
  const isCommand = (ctrlKey || altKey || metaKey) && !event.getModifierState('AltGraph');
  return [...key].length === 1 && !isCommand ? { text: key } : null;
}

/** Passes the event's text to the frame and hides the event from the page. */
export function passOn(event: Event, frame: HTMLIFrameElement): void {
  const input = inputOf(event);
  if (!input) return;
  event.preventDefault();
  frame.dispatchEvent(new CustomEvent(NOTE_INPUT, { detail: input }));
}

/** A frame that has not loaded within this time is blocked by the page, milliseconds. */
const LOAD_WAIT_MS = 4000;

/**
 * The note's field: a frame of the extension, so that the page can neither read nor change the text nor listen to its
 * events. Created when the note is opened. Its size does not depend on its text.
 */
export function NoteFrame({ entity, name, id, onOpen, onLeave }: NoteFrameProps) {
  const { t } = useLanguage();
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [isReady, setReady] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);

  // Before the next frame is drawn, so that the note opens at once.
  useLayoutEffect(() => {
    const late = setTimeout(() => setFailed(true), LOAD_WAIT_MS);
    void onOpen(entity).then((given) => (given ? setAddress(given) : setFailed(true)));
    return () => clearTimeout(late);
  }, [entity, onOpen]);

  const connect = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if (data === 'ready') setReady(true);
      if (data === 'focus')
        frame.current?.dispatchEvent(new Event(NOTE_ENTERED, { bubbles: true }));
      if (data === 'tab' || data === 'leave')
        frame.current?.dispatchEvent(new Event(NOTE_LEFT, { bubbles: true }));
      if (data === 'leave') onLeave();
    };
    frame.current?.addEventListener(
      NOTE_INPUT,
      (event) => port1.postMessage((event as CustomEvent<NoteInput>).detail), // `passOn` makes it
    );
    // Stored text never passes here: the frame gets it from the worker.
    frame.current?.contentWindow?.postMessage('backgrounder-note', '*', [port2]);
    frame.current?.focus({ preventScroll: true });
  };
  return (
    <div id={id} class="note">
      {address !== null && (
        <iframe
          ref={frame}
          class="note-frame"
          src={address}
          title={t('card_note_label', plain(name, 80))}
          onLoad={connect}
        />
      )}
      {failed && !isReady && <p class="small">{t('card_note_blocked')}</p>}
    </div>
  );
}
