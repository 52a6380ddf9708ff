/** A place in the top window, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a document begins in the window around it, and how large one of its own px is there. */
export interface Lens extends Point {
  readonly scale: number;
}

/** How a frame of the page's own origin shows its document: behind border and padding, scaled by transform or `zoom`. */
export function lensOf(frame: HTMLIFrameElement): Lens {
  const box = frame.getBoundingClientRect();
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: box.left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale,
    y: box.top + (frame.clientTop + Number.parseFloat(paddingTop)) * scale,
    scale,
  };
}

/** How a document stands in the top window, through all frames around it. A frame that is turned is taken as upright. */
export function lensOn(doc: Document | null): Lens {
  const frame = doc?.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0, scale: 1 };
  const around = lensOn(frame.ownerDocument);
  const { x, y, scale } = lensOf(frame as HTMLIFrameElement); // no other element has a document that is read
  return {
    x: around.x + x * around.scale,
    y: around.y + y * around.scale,
    scale: around.scale * scale,
  };
}

/** Where the pointer was, also for an event that a frame's document heard. */
export function pointOf({ clientX, clientY, view }: MouseEvent): Point {
  if (!view || view === window) return { x: clientX, y: clientY };
  const { x, y, scale } = lensOn(view.document);
  return { x: x + clientX * scale, y: y + clientY * scale };
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
