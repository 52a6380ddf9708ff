import { matches, rootOf } from '../reading/dom';
import { current } from '../registry';
import { HEARD_INSIDE } from './topics';

/**
 * A closed shadow root hides the node that an event began on. Firefox gives it to every listener of the page all the same,
 * by three properties of its own (docs/browser-bugs.md), and with the node the whole card. So the script that runs before
 * the page's own stops such events at the window, and repeats them where they do no harm: inside the root, or without the
 * node.
 */
interface FirefoxEvent extends Event {
  readonly originalTarget: EventTarget | null;
  readonly explicitOriginalTarget: EventTarget | null;
  readonly rangeParent?: Node | null;
}

/** What leaves a shadow root and has no handler's name. */
const WITHOUT_HANDLER =
  'focusin focusout DOMFocusIn DOMFocusOut DOMActivate DOMMouseScroll MozMousePixelScroll compositionstart compositionupdate compositionend';

/** Every type of event that an element can have: a new one of the browser's is among them. */
function typesOfEvents(): string[] {
  const types = WITHOUT_HANDLER.split(' ');
  for (const name in HTMLElement.prototype) if (name.startsWith('on')) types.push(name.slice(2));
  return types;
}

/** What the card and the box of a highlight listen to inside their roots. */
const REPEATED = ['click', 'pointerdown', 'focusin', 'keydown'];

/** Whether a node is in a root of ours: its first element has the class that all of ours have. */
function isInside(node: unknown): node is Node {
  if (!(node instanceof Node)) return false;
  const root = rootOf(node);
  const first = root instanceof ShadowRoot ? root.firstElementChild : null;
  return first !== null && matches(first, '.backgrounder');
}

/** A form's children can shadow the method. */
const dispatch = (target: EventTarget, event: Event) =>
  EventTarget.prototype.dispatchEvent.call(target, event);

/** @returns the event as a page or a script could make it */
function copyOf(event: Event): Event {
  const kinds = [WheelEvent, DragEvent, PointerEvent, MouseEvent, FocusEvent, KeyboardEvent];
  const Kind = kinds.find((kind) => event instanceof kind) ?? Event;
  return new Kind(event.type, event);
}

/** A plain event starts nothing by itself: the press itself, which goes on, follows the link and unfolds the fold. */
function copyInside(event: Event): Event {
  const how = { bubbles: true, composed: false };
  if (event instanceof FocusEvent)
    return new FocusEvent(event.type, { ...how, relatedTarget: event.relatedTarget });
  return event instanceof KeyboardEvent
    ? new KeyboardEvent(event.type, { ...how, key: event.key, isComposing: event.isComposing })
    : new Event(event.type, how);
}

/**
 * Stops an event, and goes on once the browser has done with it: an event that is dispatched meanwhile has the same three
 * properties.
 */
function hide(event: Event): void {
  if (!event.isTrusted) return;
  const { originalTarget, explicitOriginalTarget, rangeParent, target } = event as FirefoxEvent;
  if (isInside(originalTarget)) {
    event.stopImmediatePropagation();
    setTimeout(() => {
      current(HEARD_INSIDE)?.(event);
      if (REPEATED.includes(event.type)) dispatch(originalTarget, copyInside(event));
    });
  } else if (isInside(explicitOriginalTarget) || isInside(rangeParent)) {
    // The pointer or the focus comes from an element of the page into the card.
    event.stopImmediatePropagation();
    setTimeout(() => target && dispatch(target, copyOf(event)));
  }
}

/** Has to be called before the page's own scripts run: of the listeners of a window the first is the first to hear. */
export function hideInnerTargets(view: Window): void {
  if (!('originalTarget' in Event.prototype)) return;
  const how = { capture: true, passive: true };
  const listen = () => {
    for (const type of typesOfEvents()) view.addEventListener(type, hide, how);
  };
  listen();
  // `document.open` removes all listeners; the new root element is the only sign of it.
  new MutationObserver(listen).observe(view.document, { childList: true });
}
