import { frameTransform } from '../frames';
import { childNodesOf, shadowRootOf, tagOf, typeOf } from '../reading/dom';
import { TEXT } from '../reading/text/nodes';

/** Text under a point, and the point in the coordinates of the text's own document. */
export interface TextHit {
  readonly node: Text;
  /** The place in the node's data that is nearest to the point; null where the browser does not tell. */
  readonly offset: number | null;
  readonly x: number;
  readonly y: number;
}

/** The deepest element under a point, through shadow roots, with the roots that were entered. */
function topmost(
  doc: Document,
  x: number,
  y: number,
): { element: Element | null; roots: ShadowRoot[] } {
  const roots: ShadowRoot[] = [];
  let element = doc.elementFromPoint(x, y);
  for (;;) {
    const root = element && shadowRootOf(element);
    const inner = root?.elementFromPoint(x, y);
    if (!root || !inner || inner === element) break;
    roots.push(root);
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
 * Text nodes of the topmost element at a point. If something covers the text (a dialog, a menu, a transparent layer),
 * that is the topmost element, and it has no text there. Takes two hit tests of the browser, however many marks there
 * are. Returns one node if the browser gives a caret position; otherwise all nodes of the element: Firefox gives the
 * whole element for `user-select: all`.
 */
export function textsAt(doc: Document, x: number, y: number): TextHit[] {
  const { element, roots } = topmost(doc, x, y);
  if (!element) return [];
  if (tagOf(element) === 'iframe') return inFrame(element as HTMLIFrameElement, x, y);
  const { node, offset } = placeAt(doc, x, y, roots);
  if (isText(node) && node.parentElement === element) return [{ node, offset, x, y }];
  const own = [...childNodesOf(element)].filter(isText);
  return own.map((node) => ({ node, offset: null, x, y }));
}

const isText = (node: Node | null): node is Text => node !== null && typeOf(node) === TEXT;

function inFrame(frame: HTMLIFrameElement, x: number, y: number): TextHit[] {
  const inner = frame.contentDocument;
  if (!inner) return [];
  const within = frameTransform(frame).inverse().transformPoint({ x, y });
  return textsAt(inner, within.x, within.y);
}
