import { Controller, type HoverController, type HoverParts } from './controller';

/** The page can make events of its own; only the browser's are the reader's. */
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
  const passive = { capture: true, passive: true, signal: parts.signal };
  const active = { capture: true, signal: parts.signal };
  const on = <E extends Event>(type: string, handle: (event: E) => void, how = passive) =>
    window.addEventListener(type, trusted(handle), how);
  on<PointerEvent>('pointermove', (event) => controller.moved(event));
  on<PointerEvent>('pointerdown', (event) => controller.pressed(event));
  on<PointerEvent>('pointerup', (event) => controller.released(event));
  on<PointerEvent>('pointercancel', (event) => controller.released(event));
  on<MouseEvent>('mouseout', (event) => controller.leftWindow(event));
  on<MouseEvent>('click', (event) => controller.clicked(event));
  on<Event>('scroll', () => controller.scrolled());
  window.addEventListener(
    'contextmenu',
    trusted((event) => controller.menuAsked(event)),
    active,
  );
  window.addEventListener(
    'keydown',
    trusted<KeyboardEvent>((event) => controller.keyDown(event)),
    active,
  );
  window.addEventListener(
    'keyup',
    trusted<KeyboardEvent>((event) => controller.keyUp(event)),
    active,
  );
  return controller;
}
