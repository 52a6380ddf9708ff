import type { Language } from '../design/text';
import { KEPT_INSIDE } from '../in-page/shell-events';
import { NOTE_ENTERED, NOTE_LEFT } from './actions/note';
import { CARD_STYLES } from './styles';

/** The host, its closed shadow root, and the element that Preact renders into. */
export interface Shell {
  readonly host: HTMLElement;
  readonly body: HTMLElement;
}

/**
 * The card's container in a page, closed to the page's scripts and styles.
 * @param onEntered the focus has come into the card from this element of the page
 * @param onFocused this is where the focus is in the card, or what the reader has pressed there
 */
export function buildShell(
  { lang, dir }: Language,
  onEntered: (from: HTMLElement) => void,
  onFocused: (target: EventTarget | null) => void,
): Shell {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES);
  root.adoptedStyleSheets = [sheet];
  const body = document.createElement('div');
  body.className = 'backgrounder card';
  body.lang = lang;
  body.dir = dir;
  root.append(body);
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  root.addEventListener('focusin', (event) => {
    const { target, relatedTarget: from } = event as FocusEvent; // the listener is registered for it
    onFocused(target);
    if (from instanceof HTMLElement && from.getRootNode() !== root) onEntered(from);
  });
  root.addEventListener('pointerdown', ({ target }) => onFocused(target));
  root.addEventListener(NOTE_ENTERED, ({ target }) => onFocused(target));
  root.addEventListener(NOTE_LEFT, () => onFocused(null));
  return { host, body };
}
