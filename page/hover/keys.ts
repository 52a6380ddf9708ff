import type { HoverEvent, HoverState } from './machine';

interface KeyParts {
  readonly open: () => HoverState['open'];
  /** Takes the caret out of a field of the card. @returns whether it was in one */
  readonly leaveField: () => boolean;
  readonly feed: (event: Extract<HoverEvent, { is: 'entered' | 'escaped' }>) => void;
}

/** Whether nothing in the page has the focus. Otherwise Enter belongs to the focused element. */
function isFocusNowhere({ activeElement, body, documentElement }: Document): boolean {
  return activeElement === null || activeElement === body || activeElement === documentElement;
}

/** The keys of an open card. No handler of the page sees them. */
export class CardKeys {
  readonly #parts: KeyParts;
  /** The key whose press was handled here: its release is handled here too. */
  #pressed: string | null = null;

  constructor(parts: KeyParts) {
    this.#parts = parts;
  }

  /** A key is down, and its release must not reach the page. */
  get holdsOne(): boolean {
    return this.#pressed !== null;
  }

  /**
   * Enter moves the focus into a card that the pointer has opened. Esc closes the card; in a field of the card it only
   * leaves the field, so that ending a note does not close the card.
   */
  down(event: KeyboardEvent): void {
    const { open, leaveField, feed } = this.#parts;
    if (event.isComposing || !open()) return;
    if (event.key === 'Enter' && this.#mayEnter(event)) {
      this.#take(event);
      feed({ is: 'entered' });
    } else if (event.key === 'Escape') {
      this.#take(event);
      if (!leaveField()) feed({ is: 'escaped' });
    }
  }

  up(event: KeyboardEvent): void {
    if (event.key !== this.#pressed) return;
    event.stopImmediatePropagation();
    this.#pressed = null;
  }

  #take(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#pressed = event.key;
  }

  #mayEnter({ repeat, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const plain = !repeat && !altKey && !ctrlKey && !metaKey && !shiftKey;
    return plain && this.#parts.open()?.pinned === false && isFocusNowhere(document);
  }
}
