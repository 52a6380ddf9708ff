import { documentOf, parentOf, rootOf, slotOf } from './reading/dom';
/** A point in the top window, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const PLAIN_ANGLE = /^[-\d.]+(?:e[-\d]+)?[a-z]+$/;
const PLAIN_SCALE = /^[-\d.e]+(?: [-\d.e]+)?$/;

const scaling = (scale: string) => new DOMMatrix(`scale(${scale.replace(' ', ',')})`);

/** The 2D part of a matrix, without its translation. */
const flat = ({ a, b, c, d }: DOMMatrix) => new DOMMatrix([a, b, c, d, 0, 0]);

const hostOf = (node: Node) => (rootOf(node) as Partial<ShadowRoot>).host ?? null;

/** The rotation, scale and skew of an element and all its ancestors in its document, without translation. */
function turnOf(element: Element): DOMMatrix {
  const turn = new DOMMatrix();
  let at: Element | null = element;
  for (; at; at = slotOf(at) ?? parentOf(at) ?? hostOf(at)) {
    const { transform, rotate, scale } = getComputedStyle(at);
    if (transform !== 'none') turn.preMultiplySelf(flat(new DOMMatrix(transform)));
    if (PLAIN_SCALE.test(scale)) turn.preMultiplySelf(scaling(scale));
    if (PLAIN_ANGLE.test(rotate)) turn.preMultiplySelf(new DOMMatrix(`rotate(${rotate})`));
  }
  return turn;
}

/**
 * Maps CSS px of a frame's document to those of the document around it, through border, padding, transforms and `zoom`.
 * The transform's origin is not needed, because the browser reports where the middle of the box is drawn. Of a 3D
 * transform only the 2D part is used.
 */
export function frameTransform(frame: HTMLIFrameElement): DOMMatrix {
  const box = frame.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height, clientLeft, clientTop } = frame;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const turn = turnOf(frame);
  const turnedWidth = Math.abs(turn.a) * width + Math.abs(turn.c) * height;
  const zoom = turnedWidth > 0 ? box.width / turnedWidth : 1;
  return new DOMMatrix()
    .translateSelf(box.left + box.width / 2, box.top + box.height / 2)
    .multiplySelf(turn.scaleSelf(zoom))
    .translateSelf(
      clientLeft + Number.parseFloat(paddingLeft) - width / 2,
      clientTop + Number.parseFloat(paddingTop) - height / 2,
    );
}

/** Maps CSS px of a document to those of `around`, or of the top document, through all frames between. */
export function documentTransform(doc: Document | null, around: Document | null = null): DOMMatrix {
  const frame = doc === around ? null : doc?.defaultView?.frameElement;
  if (!frame) return new DOMMatrix();
  const inner = frameTransform(frame as HTMLIFrameElement); // only iframes have a document that is read
  return documentTransform(documentOf(frame), around).multiplySelf(inner);
}

/** The bounding box of a transformed box. */
export function transformBox(transform: DOMMatrix, box: DOMRectReadOnly): DOMRectReadOnly {
  const { p1, p2, p3, p4 } = DOMQuad.fromRect(box);
  const [a, b, c, d] = [p1, p2, p3, p4].map((point) => transform.transformPoint(point));
  return new DOMQuad(a, b, c, d).getBounds();
}

/** The line boxes of a phrase, CSS px of the top window. Empty if its words have gone or are not rendered. */
export function linesOf(phrase: Range | null): DOMRectReadOnly[] {
  if (!phrase) return [];
  const transform = documentTransform(documentOf(phrase.startContainer));
  const drawn = [...phrase.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return drawn.map((line) => transformBox(transform, line));
}

/** The pointer's place in the top window, also for an event of a frame's document. */
export function pointOf({ clientX: x, clientY: y, view }: MouseEvent): Point {
  return !view || view === window
    ? { x, y }
    : documentTransform(view.document).transformPoint({ x, y });
}

/** The window inside an element, where it is a frame of the page's own origin; else null. */
export function frameWindow(element: EventTarget | null): Window | null {
  // Elements of frames belong to another realm: no `instanceof`.
  const { contentDocument } = (element ?? {}) as { contentDocument?: Document | null };
  try {
    return contentDocument?.defaultView ?? null;
  } catch {
    return null; // a frame of another origin throws
  }
}
