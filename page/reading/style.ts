/** How an element is drawn, in its own document: it may stand in a frame. */
export const styleOf = (element: Element) =>
  (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
