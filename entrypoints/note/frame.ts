import browser from 'webextension-polyfill';
import type { NoteInput } from '../../components/card/actions/note';
import type { MessageKey } from '../../components/design/text';
import { LIMITS } from '../../messaging/limits';
import type { NoteState } from '../../messaging/protocol';
import { askWorker } from '../../messaging/view-client';
import { createDrafts } from '../../storage/note-drafts';
import { draftArea } from './draft-area';
import { NoteEditor, type NoteStatus } from './editor';

/**
 * The field of a note: a document of the extension inside the card. The page can neither read nor change it, nor listen
 * to its events. It shows nothing without a ticket, which only a card gets. It talks to the card through a private
 * port.
 */
const t = (key: MessageKey, ...args: string[]) => browser.i18n.getMessage(key, args);
const ticket = location.hash.slice(1);
const field = crypto.randomUUID();
const drafts = createDrafts(draftArea);

/** The port that the card gives the frame once it has loaded. */
const port = new Promise<MessagePort>((resolve) => {
  addEventListener('message', ({ data, ports: [given] }) => {
    if (data === 'backgrounder-note' && given) resolve(given);
  });
});
const tell = (what: 'ready' | 'focus' | 'tab' | 'leave') =>
  void port.then((given) => given.postMessage(what));

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), props);
}

/** The text with the line breaks that the reader sees; Firefox stores some as elements. */
function textOf(area: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: the rendered text is meant
  return area.innerText;
}

/** Not a form control, because browsers may send those to autofill services. */
function buildField(name: string, text: string): HTMLElement {
  const area = element('div', { id: 'note', tabIndex: 0, spellcheck: false, innerText: text });
  area.setAttribute('contenteditable', 'plaintext-only');
  area.setAttribute('role', 'textbox');
  area.setAttribute('aria-multiline', 'true');
  area.setAttribute('autocorrect', 'off');
  area.setAttribute('writingsuggestions', 'false');
  area.setAttribute('aria-label', t('card_note_label', name));
  area.addEventListener('beforeinput', (event) => {
    const isAdding = event.inputType.startsWith('insert');
    if (isAdding && textOf(area).length >= LIMITS.note) event.preventDefault();
  });
  return area;
}

const STATUS: Readonly<Record<NoteStatus, MessageKey | null>> = {
  idle: null,
  saving: null,
  saved: 'card_saved',
  failed: 'card_not_saved',
};

function focusEnd(area: HTMLElement): void {
  area.focus();
  const selection = getSelection();
  selection?.selectAllChildren(area);
  selection?.collapseToEnd();
  area.scrollTop = area.scrollHeight;
}

const COMMANDS = {
  Backspace: 'delete',
  Delete: 'forwardDelete',
  Enter: 'insertLineBreak',
} as const;

/** Writes the keys that the card has caught while the page had the focus. */
function takeInput(area: HTMLElement): void {
  void port.then((given) => {
    given.onmessage = ({ data }: MessageEvent<NoteInput>) => {
      if (!area.contains(getSelection()?.anchorNode ?? null)) focusEnd(area);
      // Deprecated, but the only way to insert text into an editable element as if typed, with undo.
      if ('text' in data) document.execCommand('insertText', false, data.text);
      else document.execCommand(COMMANDS[data.key]);
    };
  });
}

function showOthers(list: HTMLElement, state: NoteState, join: () => void): void {
  const texts = state.isBeside ? [state.text, ...state.others.slice(0, -1)] : state.others;
  list.hidden = texts.length === 0;
  if (list.hidden) return;
  list.replaceChildren(
    element('p', { className: 'small', innerText: t('note_elsewhere') }),
    ...texts.map((text) => element('blockquote', { innerText: text })),
    element('button', { type: 'button', innerText: t('note_join'), onclick: join }),
  );
}

/** Tells the card where the focus is, and saves on Escape. */
function tellFocus(area: HTMLElement, editor: NoteEditor): void {
  // The card gives the focus to the frame; the browser no longer knows which field had it.
  const refocus = () => {
    if (document.activeElement === document.body) focusEnd(area);
  };
  addEventListener('keydown', (event) => {
    // A key may arrive before the focus does.
    refocus();
    // If Tab moves to another element of this document, `focusin` follows.
    if (event.key === 'Tab') tell('tab');
    if (event.key !== 'Escape' || event.isComposing) return;
    void editor.save();
    tell('leave');
  });
  addEventListener('focusin', () => tell('focus'));
  addEventListener('focus', refocus);
}

/** Shows the note of the ticket in the address and saves what is written. */
export async function startNote(root: HTMLElement): Promise<void> {
  document.documentElement.lang = t('extension_language');
  document.documentElement.dir = t('extension_direction') === 'rtl' ? 'rtl' : 'ltr';
  const read = await askWorker('note.read', { ticket, field });
  if (!read.ok) {
    root.append(element('p', { className: 'small', innerText: t('note_closed') }));
    return tell('ready');
  }
  const { entity, name, ...state } = read.value;
  const area = buildField(name, state.text);
  const status = element('p', { className: 'small' });
  status.setAttribute('role', 'status');
  const others = element('div', { className: 'others', hidden: true });
  const editor = new NoteEditor({
    drafts,
    start: { entity, name, field, text: state.text, version: state.version, revision: 0 },
    saver: { save: (edit) => askWorker('note.save', { ticket, ...edit }) },
    show: (now, saved) => {
      const key = STATUS[now];
      status.textContent = key ? t(key) : '';
      if (saved) showOthers(others, saved, () => area.replaceChildren(editor.join(saved)));
    },
  });
  showOthers(others, state, () => area.replaceChildren(editor.join(state)));
  area.addEventListener('input', () => editor.write(textOf(area)));
  addEventListener('pagehide', () => editor.leave());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') editor.leave();
  });
  tellFocus(area, editor);
  takeInput(area);
  root.append(area, status, others);
  focusEnd(area);
  tell('ready');
}
