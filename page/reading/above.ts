import { parentOf } from './dom';

/** The element around an element, out of shadow roots and frames too. */
export function above(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element) as Partial<ShadowRoot> & Partial<Document>; // or a detached tree
  return root.host ?? root.defaultView?.frameElement ?? null;
}
