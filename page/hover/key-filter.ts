import { current, publish, type Topic } from '../registry';
import { hideInnerTargets } from './inner-events';
import { KEY_FILTER } from './topics';

/**
 * A page's own listeners on the window hear keys and typing before ours if they were added first. So a small script
 * that runs before any of the page's adds a listener in front of them; while a card is open it asks the filter below.
 * That keeps Esc for the card, and what is typed into a note from the page.
 */
const FILTERED = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input'] as const;

const LISTENING: Topic<true> = { name: 'keys-script' };

/** Adds the listeners. Until an article is read, each key costs one map look-up. */
export function listenFirst(view: Window): void {
  // A page that loads during installation gets the script twice.
  if (current(LISTENING)) return;
  publish(LISTENING, true);
  const listen = (event: Event) => {
    if (current(KEY_FILTER)?.(event)) event.stopImmediatePropagation();
  };
  for (const type of FILTERED) view.addEventListener(type, listen, true);
  hideInnerTargets(view);
}
