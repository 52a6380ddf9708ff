import { lensOf } from '../frames';

/** The text under a point, and the point in the coordinates of the text's own document. */
export interface TextHit {
  readonly node: Text;
  /** The place in the node's data that is nearest to the point. */
  readonly offset: number;
  readonly x: number;
  readonly y: number;
}

/** The deepest element under a point, through open shadow roots, with the roots that were entered. */
function topmost(
  doc: Document,
  x: number,
  y: number,
): { element: Element | null; roots: ShadowRoot[] } {
  const roots: ShadowRoot[] = [];
  let element = doc.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    roots.push(element.shadowRoot);
    element = inner;
  }
  return { element, roots };
}

interface Place {
  readonly node: Node | null;
  readonly offset: number;
}

function placeAt(doc: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Place {
  // Chrome before 128 has only the older name; it does not see into shadow roots.
  if (typeof doc.caretPositionFromPoint !== 'function') {
    const range = doc.caretRangeFromPoint(x, y);
    return { node: range?.startContainer ?? null, offset: range?.startOffset ?? 0 };
  }
  const caret = doc.caretPositionFromPoint(x, y, { shadowRoots });
  return { node: caret?.offsetNode ?? null, offset: caret?.offset ?? 0 };
}

/**
 * The text node whose own element is topmost at a point. Whatever lies over the text (a dialog, a menu, a
 * transparent layer) is then the topmost element itself, and there is no text. Costs two hit tests of the
 * browser's own, whatever the number of marks.
 */
export function textAt(doc: Document, x: number, y: number): TextHit | null {
  const { element, roots } = topmost(doc, x, y);
  if (!element) return null;
  if (element.localName === 'iframe') return inFrame(element as HTMLIFrameElement, x, y);
  const { node, offset } = placeAt(doc, x, y, roots);
  if (node?.nodeType !== Node.TEXT_NODE || node.parentElement !== element) return null;
  return { node: node as Text, offset, x, y };
}

function inFrame(frame: HTMLIFrameElement, x: number, y: number): TextHit | null {
  const inner = frame.contentDocument;
  if (!inner) return null;
  const within = lensOf(frame).inverse().transformPoint({ x, y });
  return textAt(inner, within.x, within.y);
}
