/**
 * Calls `changed` when the stored data may have changed elsewhere: when this page is shown (articles are read in other
 * tabs), and when an options page in another window reports a change, because both may be visible at once.
 */
export function followOtherPages(changed: () => void): { readonly tell: () => void } {
  const channel = new BroadcastChannel('options');
  channel.addEventListener('message', changed);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') changed();
  });
  return { tell: () => channel.postMessage(null) };
}
