/** A fragment that is a router's path, "#/world/story" or "#!/story", counts as part of the address. */
function addressOf({ location: { href, hash } }: Window): string {
  return /^#!?\//.test(hash) ? href : (href.split('#')[0] ?? href);
}

/**
 * Calls back when the page's address has changed without a load: by a router, back or forward. The Navigation API
 * reports all of these, in the isolated world too.
 */
export function onNavigation(view: Window, changed: () => void, signal: AbortSignal): void {
  let last = addressOf(view);
  const look = () => {
    if (addressOf(view) === last) return;
    last = addressOf(view);
    changed();
  };
  // Undefined if a browser setting has turned it off.
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
}
