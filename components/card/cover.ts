/** Version 2 of the observer (Chromium), which the published types lack. */
type CoverObserverInit = IntersectionObserverInit & { trackVisibility: true; delay: number };
type CoverEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** The shortest that the browser allows, milliseconds. */
const DELAY_MS = 100;

/**
 * A page can lay its own picture over the card and let presses through it, so that the reader presses what they do not
 * see. The first press on a covered card brings the card to the front, and does nothing else. Firefox does not tell
 * whether an element is covered: presses count there.
 */
export function guardCovered(card: HTMLElement, raise: () => void, signal: AbortSignal): void {
  let isCovered = false;
  const observer = new IntersectionObserver(
    (entries) => {
      const entry: CoverEntry | undefined = entries.at(-1);
      isCovered = entry?.isIntersecting === true && entry.isVisible === false;
    },
    { trackVisibility: true, delay: DELAY_MS } as CoverObserverInit,
  );
  observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  card.addEventListener(
    'click',
    (event) => {
      // A press by key goes to what has the focus, wherever it is.
      if (!isCovered || event.detail === 0) return;
      isCovered = false;
      event.preventDefault();
      event.stopImmediatePropagation();
      raise();
    },
    { capture: true, signal },
  );
}
