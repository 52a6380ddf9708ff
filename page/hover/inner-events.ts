import { matches, rootOf } from '../reading/dom';
import { current } from '../registry';
import { HEARD_INSIDE } from './topics';

/**
 * A closed shadow root hides the target of an event. Firefox shows it to every listener of the page all the same, in
 * three properties of its own (docs/browser-bugs.md), and through the target the whole card. So the script that runs
 * before the page's own stops such events at the window, and dispatches copies inside the root, or outside without the
 * target.
 */
interface FirefoxEvent extends Event {
  readonly originalTarget: EventTarget | null;
  readonly explicitOriginalTarget: EventTarget | null;
  readonly rangeParent?: Node | null;
}

/** Events that leave a shadow root and have no handler attribute. */
const WITHOUT_HANDLER =
  'focusin focusout DOMFocusIn DOMFocusOut DOMActivate DOMMouseScroll MozMousePixelScroll compositionstart compositionupdate compositionend';

/** Every type of event with a handler attribute, so that types that browsers add later are included. */
function typesOfEvents(): string[] {
  const types = WITHOUT_HANDLER.split(' ');
  for (const name in HTMLElement.prototype) if (name.startsWith('on')) types.push(name.slice(2));
  return types;
}

/** Events that the card and the box of a highlight listen to inside their roots. */
const REPEATED = ['click', 'pointerdown', 'focusin', 'keydown'];

/** Whether a node is in one of our roots: its first element has the class that all of ours have. */
function isInside(node: unknown): node is Node {
  if (!(node instanceof Node)) return false;
  const root = rootOf(node);
  const first = root instanceof ShadowRoot ? root.firstElementChild : null;
  return first !== null && matches(first, '.backgrounder');
}

/** A form's named children can shadow the method. */
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
    // The pointer or the focus moves from an element of the page into the card.
    event.stopImmediatePropagation();
    setTimeout(() => target && dispatch(target, copyOf(event)));
  }
}

/**
 * Has to be called before the page's own scripts run: listeners of a window are called in the order in which they were
 * added.
 */
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
