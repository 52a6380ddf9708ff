/** The parent of an element in the composed tree: a shadow root counts as its host, a frame's document as its frame. */
export function composedParent(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Partial<ShadowRoot> & Partial<Document>;
  return root.host ?? root.defaultView?.frameElement ?? null;
}
