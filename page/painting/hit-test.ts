import { lensOf } from '../frames';

/** The text under a point, and the point in the coordinates of the text's own document. */
export interface TextHit {
  readonly node: Text;
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

function caretNode(doc: Document, x: number, y: number, roots: ShadowRoot[]): Node | null {
  // Chrome before 128 has only the older name; it does not see into shadow roots.
  if (typeof doc.caretPositionFromPoint !== 'function') {
    return doc.caretRangeFromPoint(x, y)?.startContainer ?? null;
  }
  return doc.caretPositionFromPoint(x, y, { shadowRoots: roots })?.offsetNode ?? null;
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
  const node = caretNode(doc, x, y, roots);
  if (node?.nodeType !== Node.TEXT_NODE || node.parentElement !== element) return null;
  return { node: node as Text, x, y };
}

function inFrame(frame: HTMLIFrameElement, x: number, y: number): TextHit | null {
  const inner = frame.contentDocument;
  if (!inner) return null;
  const lens = lensOf(frame);
  return textAt(inner, (x - lens.x) / lens.scale, (y - lens.y) / lens.scale);
}
