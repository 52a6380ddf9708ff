const addressOf = (view: Window) => view.location.href.split('#')[0];

/**
 * Calls back when the page's address has changed without a load: by a router, back or forward. A change of the fragment
 * alone is none. The Navigation API hears of all of them, in our own world too; no timer runs where nothing happens.
 */
export function onNavigation(view: Window, changed: () => void, signal: AbortSignal): void {
  let last = addressOf(view);
  const look = () => {
    if (addressOf(view) === last) return;
    last = addressOf(view);
    changed();
  };
  // Missing where somebody has turned it off.
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
}
