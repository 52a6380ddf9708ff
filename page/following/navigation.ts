interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/** After a click a client-side router may take its time, milliseconds. Only where there is no Navigation API. */
const LOOK_AFTER_CLICK_MS = [50, 500, 1500];

const addressOf = (view: Window) => view.location.href.split('#')[0];

/**
 * Calls back when the page's address has changed without a load: history, Navigation API, back and forward.
 * A change of the fragment alone is none. Listens only; no timer runs on a page where nothing happens.
 */
export function onNavigation(view: Window, changed: () => void, signal: AbortSignal): void {
  let last = addressOf(view);
  const look = () => {
    if (signal.aborted || addressOf(view) === last) return;
    last = addressOf(view);
    changed();
  };
  view.addEventListener('popstate', look, { signal });
  const { navigation } = view as { navigation?: NavigationLike };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  // Firefox before 147: a router's pushState cannot be heard from another world, but it follows a click or a key.
  const lookSoon = () => {
    for (const delayMs of LOOK_AFTER_CLICK_MS) setTimeout(look, delayMs);
  };
  view.addEventListener('click', lookSoon, { signal, passive: true, capture: true });
  view.addEventListener('keydown', (event) => event.key === 'Enter' && lookSoon(), {
    signal,
    passive: true,
    capture: true,
  });
}
