/**
 * Event that the worker of a new version dispatches on the window of each open page before it starts its scripts there:
 * no message reaches the scripts of the old version.
 */
export const EXTENSION_UPDATED = 'backgrounder-extension-updated';

/** Every name under which our scripts draw on a page. */
export const HIGHLIGHT_NAMES = [
  ...['person', 'organisation', 'place', 'event', 'work', 'off-story', 'active', 'flash'],
  ...['highlight', 'highlight-noted', 'highlight-active'],
].map((name) => `backgrounder-${name}`);
