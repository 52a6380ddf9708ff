import { parentOf } from './dom';

/** The parent of an element in the composed tree: a shadow root counts as its host, a frame's document as its frame. */
export function composedParent(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element) as Partial<ShadowRoot> & Partial<Document>; // or a detached tree
  return root.host ?? root.defaultView?.frameElement ?? null;
}
