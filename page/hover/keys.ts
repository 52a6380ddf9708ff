import type { HoverEvent, HoverState } from './machine';

interface KeyParts {
  readonly open: () => HoverState['open'];
  /** @returns whether the caret was in a field of the card, which it has left now */
  readonly leaveField: () => boolean;
  readonly feed: (event: Extract<HoverEvent, { is: 'entered' | 'escaped' }>) => void;
}

/** Whether nothing of the page has the focus: where something has, Enter is for that. */
function isFocusNowhere({ activeElement, body, documentElement }: Document): boolean {
  return activeElement === null || activeElement === body || activeElement === documentElement;
}

/** The keys that are a card's own while one is open; no handler of the page hears of them. */
export class CardKeys {
  readonly #parts: KeyParts;
  /** The key whose press was ours: its release is too. */
  #pressed: string | null = null;

  constructor(parts: KeyParts) {
    this.#parts = parts;
  }

  /** A key is down whose release is still to come, and ours. */
  get holdsOne(): boolean {
    return this.#pressed !== null;
  }

  /**
   * Enter goes into a card that the pointer has opened. Esc closes; from a field of the card it leads back to the
   * card, so that ending a note does not close it.
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
