/** Version 2 of the observer (Chromium), which the published types lack. */
type CoverObserverInit = IntersectionObserverInit & { trackVisibility: true; delay: number };
type CoverEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** The shortest that the browser allows, milliseconds. */
const DELAY_MS = 100;

/**
 * Protects against clickjacking: a page can cover the card with a layer that lets presses through. The first press on a
 * covered card only brings the card to the front. Firefox does not tell whether an element is covered, so presses count
 * there.
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
      // Key presses go to the focused element, covered or not.
      if (!isCovered || event.detail === 0) return;
      isCovered = false;
      event.preventDefault();
      event.stopImmediatePropagation();
      raise();
    },
    { capture: true, signal },
  );
}
