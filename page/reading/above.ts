/** The element around an element, out of shadow roots and frames too. */
export function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Partial<ShadowRoot> & Partial<Document>;
  return root.host ?? root.defaultView?.frameElement ?? null;
}
