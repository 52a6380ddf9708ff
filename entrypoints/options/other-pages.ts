/**
 * Calls `changed` when what is kept may have changed elsewhere: when this page is shown (articles are read in other
 * tabs), and when an options page of another window tells so. Two windows side by side are both visible all the time.
 */
export function followOtherPages(changed: () => void): { readonly tell: () => void } {
  const channel = new BroadcastChannel('options');
  channel.addEventListener('message', changed);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') changed();
  });
  return { tell: () => channel.postMessage(null) };
}
