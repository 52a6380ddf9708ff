import { frameWindow } from '../frames';
import { publish } from '../registry';
import { Controller } from './controller';
import { HEARD_INSIDE } from './topics';
import type { HoverController, HoverParts } from './types';

/** The page can dispatch events of its own; only trusted events come from the reader. */
function trusted<E extends Event>(handle: (event: E) => void): (event: Event) => void {
  return (event) => {
    // The listener is registered for the type that E names.
    if (event.isTrusted) handle(event as E);
  };
}

/**
 * Watches the pointer over a painted page and opens and closes its card. Listens in the capture phase on the
 * window, passively, and changes nothing in the page.
 */
export function watchHover(parts: HoverParts): HoverController {
  const controller = new Controller(parts);
  const passive: AddEventListenerOptions = { capture: true, passive: true, signal: parts.signal };
  const active: AddEventListenerOptions = { capture: true, signal: parts.signal };
  const heard = new WeakSet<Document>();
  const listeners: [string, (event: Event) => void, AddEventListenerOptions][] = [];
  const on = <E extends Event>(type: string, handle: (event: E) => void, how = passive) =>
    listeners.push([type, trusted(handle), how]);
  on<PointerEvent>('pointerover', ({ target }) => {
    const inner = frameWindow(target);
    if (inner && !heard.has(inner.document)) listenIn(inner);
  });
  on<PointerEvent>('pointermove', (event) => controller.moved(event));
  on<PointerEvent>('pointerdown', (event) => controller.pressed(event));
  on<MouseEvent>('mousedown', (event) => controller.mouseDown(event));
  on<PointerEvent>('pointerup', (event) => controller.released(event));
  on<PointerEvent>('pointercancel', (event) => controller.released(event));
  on<MouseEvent>('mouseout', (event) => controller.leftWindow(event));
  on<MouseEvent>('click', (event) => controller.clicked(event), active);
  on<Event>('scroll', () => controller.scrolled());
  on<Event>('contextmenu', (event) => controller.menuAsked(event), active);
  on<KeyboardEvent>('keydown', (event) => controller.keyDown(event), active);
  on<KeyboardEvent>('keyup', (event) => controller.keyUp(event), active);
  /** Events do not cross documents: listeners are added to a frame once the pointer has entered it. */
  const listenIn = (view: Window) => {
    heard.add(view.document);
    // Adding the same listener twice has no effect.
    for (const listener of listeners) view.addEventListener(...listener);
  };
  listenIn(window);
  const hearInside = (event: Event) => {
    for (const [type, hear] of listeners) if (type === event.type) hear(event);
  };
  publish(HEARD_INSIDE, hearInside, parts.signal);
  // `document.open` removes all listeners; the new root element is the only sign of it.
  const rewritten = new MutationObserver(() => listenIn(window));
  rewritten.observe(document, { childList: true });
  parts.signal.addEventListener('abort', () => rewritten.disconnect());
  return controller;
}
