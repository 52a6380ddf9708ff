/** A place in the top window, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a document begins in the top window: of a frame of the page's own origin, where the frame's content stands;
 * else 0, 0. A frame that is itself scaled by a transform is taken as it is.
 */
export function beginningOf(doc: Document | null): Point {
  let x = 0;
  let y = 0;
  let frame = doc?.defaultView?.frameElement;
  while (frame) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { x, y };
}

/** Where the pointer was, also for an event that a frame's document heard. */
export function pointOf({ clientX, clientY, view }: MouseEvent): Point {
  if (!view || view === window) return { x: clientX, y: clientY };
  const { x, y } = beginningOf(view.document);
  return { x: clientX + x, y: clientY + y };
}

/** The window inside an element, where it is a frame of the page's own origin; else null. */
export function frameWindow(element: EventTarget | null): Window | null {
  // Elements of frames belong to another realm: no `instanceof`.
  const { contentDocument } = (element ?? {}) as Partial<HTMLIFrameElement>;
  try {
    return contentDocument?.defaultView ?? null;
  } catch {
    return null; // a frame of another origin says no by throwing
  }
}
