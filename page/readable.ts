/** How long a page must have been visible before it counts as read, milliseconds. */
const READABLE_AFTER_MS = 2000;

/** Gestures of a reader. A page cannot make trusted events of these kinds. */
const GESTURES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Resolves once the reader could have read the page: after `READABLE_AFTER_MS` of visible time, or at a gesture. In
 * Firefox a gesture inside the card does not count (`hover/inner-events.ts`).
 * @returns false if the tab went to another address first
 */
export function whenReadable(window: Window, url: string): Promise<boolean> {
  const { document } = window;
  const address = () => window.location.href.split('#', 1)[0];
  const start = address();
  return new Promise((resolve) => {
    const ended = new AbortController();
    const { signal } = ended;
    let timer: number | undefined;
    const end = () => {
      ended.abort();
      window.clearTimeout(timer);
      resolve(address() === start && start === url.split('#', 1)[0]);
    };
    const visibilityChanged = () => {
      window.clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = window.setTimeout(end, READABLE_AFTER_MS);
    };
    document.addEventListener('visibilitychange', visibilityChanged, { signal });
    for (const kind of GESTURES) {
      const gesture = (event: Event) => {
        if (event.isTrusted && document.visibilityState === 'visible') end();
      };
      window.addEventListener(kind, gesture, { capture: true, passive: true, signal });
    }
    visibilityChanged();
  });
}
