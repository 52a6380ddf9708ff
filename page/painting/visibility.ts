import { composedParent } from '../reading/composed-parent';
import { attributeOf, boxOf, documentOf, holds, parentOf, slotOf, tagOf } from '../reading/dom';

/** Visible parts smaller than this are not seen, CSS px. */
const MIN_SIZE_PX = 3;
/** Alpha up to which a colour counts as transparent. */
const MIN_ALPHA = 0.05;
/** Alpha from which a layer hides what is under it. */
const OPAQUE_ALPHA = 0.5;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const intersection = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const isTooSmall = ({ left, top, right, bottom }: Box) =>
  right - left < MIN_SIZE_PX || bottom - top < MIN_SIZE_PX;

/** Alpha of a computed colour, which browsers serialize as `rgba(r, g, b, a)`, `color(… / a)` or without alpha. */
function alphaOf(color: string): number {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(color);
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1;
}

/** Transparent, and not drawn by a background that is clipped to the text. */
function isTransparentText(element: Element): boolean {
  const { color, webkitTextFillColor } = getComputedStyle(element);
  if (alphaOf(webkitTextFillColor || color) >= MIN_ALPHA) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (getComputedStyle(at).webkitBackgroundClip === 'text') return false;
  }
  return true;
}

const CLIPS = /hidden|clip/;
const SCROLLS = /auto|scroll/;

/** The part of the document that scrolling can bring into view, CSS px of the viewport. */
function reachable({ scrollingElement, documentElement, defaultView: view }: Document): Box {
  const { scrollWidth, scrollHeight, clientWidth } = scrollingElement ?? documentElement;
  const { scrollX = 0, scrollY = 0 } = view ?? {};
  const isRtl = view?.getComputedStyle(documentElement).direction === 'rtl';
  const left = (isRtl ? clientWidth - scrollWidth : 0) - scrollX;
  return { left, top: -scrollY, right: left + scrollWidth, bottom: scrollHeight - scrollY };
}

function clippedBy(element: Element, overflow: string, box: Box): Box {
  // An element that scrolls shows all of its content sooner or later: its own box counts.
  if (SCROLLS.test(overflow)) return boxOf(element);
  return CLIPS.test(overflow) ? intersection(box, boxOf(element)) : box;
}

/** The viewport takes over how the body overflows, unless the root element has said how it does itself. */
const isOverflowTheViewports = (root: Element) => getComputedStyle(root).overflow === 'visible';

/**
 * What is left of a box after everything around it has clipped it. Absolutely positioned content
 * escapes what is not its containing block.
 */
function clipped(box: Box, start: Element): Box {
  const { body, documentElement } = start.ownerDocument;
  let left = box;
  let escapes = false;
  for (let at: Element | null = start; at; at = slotOf(at) ?? composedParent(at)) {
    if (at === documentElement || documentOf(at) !== start.ownerDocument) break;
    if (at === body && isOverflowTheViewports(documentElement)) break;
    const { position, overflowX, overflowY, transform } = getComputedStyle(at);
    const isContaining = position !== 'static' || transform !== 'none';
    if (!escapes || isContaining) left = clippedBy(at, `${overflowX} ${overflowY}`, left);
    if (isTooSmall(left)) return left;
    if (position === 'fixed') return left;
    if (isContaining) escapes = position === 'absolute';
  }
  return intersection(left, reachable(start.ownerDocument));
}

const REPLACED = /^(?:img|video|canvas|iframe|object|embed|picture|svg)$/;

function isOpaque(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < OPAQUE_ALPHA) return false;
  return REPLACED.test(tagOf(element)) || alphaOf(style.backgroundColor) >= OPAQUE_ALPHA;
}

/** Sticky headers, banners and dialogs cover text only until the page is scrolled or they are closed. */
function isPassing(cover: Element): boolean {
  for (let at: Element | null = cover; at; at = composedParent(at)) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    if (tagOf(at) === 'dialog' || attributeOf(at, 'popover') !== null) return true;
  }
  return false;
}

/** Whether something opaque lies over a point of an element's text. Only points in the viewport can be tested. */
export function isCovered(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const over of root.elementsFromPoint(x, y)) {
    if (holds(over, element)) return false;
    if (!holds(element, over) && isOpaque(over) && !isPassing(over)) return true;
  }
  return false;
}

const SHOWN: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/**
 * Tells whether a reader can see a phrase, or can scroll to it: it is drawn, not transparent, not clipped away, not outside
 * of the page, and nothing opaque lies over it. What lies over it can be told only within the viewport.
 */
export function isPhraseVisible(phrase: Range): boolean {
  const element = phrase.startContainer.parentElement;
  // Closed `details`, `hidden=until-found` and `content-visibility: hidden` are among what this knows.
  if (!element?.checkVisibility(SHOWN)) return false;
  if (isTransparentText(element)) return false;
  const line = [...phrase.getClientRects()].find((rect) => !isTooSmall(rect));
  if (!line) return false;
  const shown = clipped(line, element);
  // A sliver of a line is not a line.
  if (isTooSmall(shown) || shown.bottom - shown.top < line.height / 2) return false;
  const x = (shown.left + shown.right) / 2;
  const y = (shown.top + shown.bottom) / 2;
  return !isCovered(element, x, y);
}
