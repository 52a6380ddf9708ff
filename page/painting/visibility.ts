import { composedParent } from '../reading/composed-parent';
import {
  attributeOf,
  boxOf,
  documentOf,
  holds,
  isVisible,
  parentOf,
  rootOf,
  slotOf,
  tagOf,
} from '../reading/dom';

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

/**
 * Whether text is transparent (and not drawn by a background clipped to it), or has the colour of its own element's
 * background. Other backgrounds behind a text are not known.
 */
function isTransparentText(element: Element): boolean {
  const style = getComputedStyle(element);
  const { color, webkitTextFillColor, backgroundColor, backgroundImage, textShadow } = style;
  const drawn = webkitTextFillColor || color;
  if (alphaOf(drawn) >= MIN_ALPHA)
    return drawn === backgroundColor && `${backgroundImage}${textShadow}` === 'nonenone';
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

/** CSS containment that clips what overflows. */
const PAINT_CONTAINED = /paint|content|strict/;
const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };

function clippedBy(element: Element, style: CSSStyleDeclaration, box: Box): Box {
  const overflow = `${style.overflowX} ${style.overflowY}`;
  // An element that scrolls shows all of its content sooner or later: its own box counts.
  if (SCROLLS.test(overflow)) return boxOf(element);
  const isClipping = CLIPS.test(overflow) || PAINT_CONTAINED.test(style.contain);
  return isClipping ? intersection(box, boxOf(element)) : box;
}

/** A side of `inset()` in CSS px: "50%", "8px". */
const inset = (side: string, lengthPx: number) =>
  side.endsWith('%') ? (Number.parseFloat(side) * lengthPx) / 100 : Number.parseFloat(side) || 0;

/** What `clip-path: inset(…)` leaves of an element's box. Other shapes are looked at only where all their lengths are 0. */
function insideOfPath(element: Element, path: string): Box | null {
  if (/^(?:circle|ellipse)\(0(?:px|%)?[ )]|^polygon\([^1-9]*\)$/.test(path)) return NOTHING;
  const sides = /^inset\(([^)]*?)(?: round |\))/.exec(path)?.[1]?.split(' ');
  if (!sides) return null;
  const [top = '0', right = top, bottom = top, left = right] = sides;
  const box = boxOf(element);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return {
    left: box.left + inset(left, width),
    top: box.top + inset(top, height),
    right: box.right - inset(right, width),
    bottom: box.bottom - inset(bottom, height),
  };
}

/** What `clip: rect(top, right, bottom, left)` leaves of the box of an element that is positioned by itself. */
function insideOfRect(element: Element, rect: string): Box | null {
  const sides = /^rect\(([^)]*)\)/.exec(rect)?.[1]?.split(',').map(Number.parseFloat);
  if (!sides) return null;
  const box = boxOf(element);
  const [top = 0, right = 0, bottom = 0, left = 0] = sides;
  const end = (side: number, from: number, to: number) => (Number.isNaN(side) ? to : from + side);
  return {
    left: box.left + (left || 0),
    top: box.top + (top || 0),
    right: end(right, box.left, box.right),
    bottom: end(bottom, box.top, box.bottom),
  };
}

/** Whether an element is turned round, itself or with an ancestor, and its back is hidden. */
function isTurnedAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.backfaceVisibility !== 'hidden') return false;
  let turned = new DOMMatrix(style.transform);
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { transform, transformStyle } = getComputedStyle(at);
    if (transformStyle !== 'preserve-3d') break;
    turned = new DOMMatrix(transform).multiply(turned);
  }
  return turned.m33 < 0;
}

/** Whether a filter or an opacity leaves nothing visible, or a blur makes letters unreadable. */
const isFaded = ({ filter, opacity }: CSSStyleDeclaration) =>
  /opacity\(0\)|blur\((?:[5-9]|\d\d)/.test(filter) || Number(opacity) < MIN_ALPHA;

/** Whether a mask has only transparent gradients. */
const isMasked = ({ maskImage }: CSSStyleDeclaration) =>
  /gradient/.test(maskImage) &&
  !/rgb|color|url|image|element/.test(maskImage.replace(/rgba\([^)]*, 0\)/g, ''));

/** The part of a box that an element's own style leaves visible, apart from overflow. */
function cutByStyle(element: Element, style: CSSStyleDeclaration, box: Box): Box {
  if (isFaded(style) || isMasked(style) || isTurnedAway(element, style)) return NOTHING;
  const isPlaced = /^(?:abs|fix)/.test(style.position);
  const inside = insideOfPath(element, style.clipPath);
  const rect = isPlaced ? insideOfRect(element, style.clip) : null;
  return [inside, rect].reduce<Box>((left, cut) => (cut ? intersection(left, cut) : left), box);
}

function viewportOf({ documentElement }: Document): Box {
  const { clientWidth, clientHeight } = documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}

/** The viewport takes over how the body overflows, unless the root element has said how it does itself. */
const isOverflowTheViewports = (root: Element) => getComputedStyle(root).overflow === 'visible';

/**
 * The part of a box that its ancestors leave unclipped. Absolutely positioned content is clipped only from its
 * containing block outwards.
 */
function clipped(box: Box, start: Element): Box {
  const { body, documentElement } = documentOf(start);
  let left = box;
  let escapes = false;
  for (let at: Element | null = start; at; at = slotOf(at) ?? composedParent(at)) {
    if (at === documentElement || documentOf(at) !== documentOf(start)) break;
    if (at === body && isOverflowTheViewports(documentElement)) break;
    const style = getComputedStyle(at);
    const { position, transform } = style;
    const isContaining = position !== 'static' || transform !== 'none';
    left = cutByStyle(at, style, left);
    if (!escapes || isContaining) left = clippedBy(at, style, left);
    if (isTooSmall(left)) return left;
    if (position === 'fixed') return intersection(left, viewportOf(documentOf(start)));
    if (isContaining) escapes = position === 'absolute';
  }
  return intersection(left, reachable(documentOf(start)));
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

/** Whether something opaque covers a point of an element's text. Only points in the viewport can be tested. */
export function isCovered(element: Element, x: number, y: number): boolean {
  const root = rootOf(element) as Document | ShadowRoot;
  const stack = root.elementsFromPoint(x, y);
  // With a negative z-index an element lies under what it stands in.
  const isUnder = stack.includes(element);
  for (const over of stack) {
    if (over === element || (!isUnder && holds(over, element))) return false;
    if (!holds(element, over) && isOpaque(over) && !isPassing(over)) return true;
  }
  return false;
}

const SHOWN: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/**
 * Whether a reader can see a phrase or scroll to it: it is drawn, not transparent, not clipped, not outside the page,
 * and not covered by something opaque (known only within the viewport).
 */
export function isPhraseVisible(phrase: Range): boolean {
  const element = parentOf(phrase.startContainer);
  // Covers closed `details`, `hidden=until-found` and `content-visibility: hidden` too.
  if (!element || !isVisible(element, SHOWN)) return false;
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
